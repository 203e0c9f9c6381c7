package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Hangs in galleries. */
@Entity
public record Painting(@Id Long id, String title) {}
