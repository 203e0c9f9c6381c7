package dev.kindred.it.records;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** What a user tells of himself. */
@Entity(table = "record_profile")
public record Profile(@Id Long id, String bio) implements Shape.Profile {}
