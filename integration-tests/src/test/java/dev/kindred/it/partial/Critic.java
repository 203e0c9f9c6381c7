package dev.kindred.it.partial;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Gives ratings. */
@Entity
public record Critic(@Id Long id, String name) {}
