package dev.kindred.it.extra.kennel;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Toy, which several dogs share. */
@Entity
public record Toy(@Id Long id, String name) {}
