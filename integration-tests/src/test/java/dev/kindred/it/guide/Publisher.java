package dev.kindred.it.guide;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Publishes books, and carries none of them. */
@Entity
public record Publisher(@Id Long id, String name) {}
