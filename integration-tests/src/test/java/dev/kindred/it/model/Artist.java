package dev.kindred.it.model;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Has albums and songs. */
@Entity
public record Artist(@Id Long id, String name) {}
