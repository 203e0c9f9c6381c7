package dev.kindred.it.extra.films;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Actor of films. */
@Entity
public record Actor(@Id Long actorId, String name) {}
