package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Where trucks stand. */
@Entity(schema = "kindred_north")
public record Depot(@Id Long id, String name) {}
