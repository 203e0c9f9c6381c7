package dev.kindred.it.records;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Someone. */
@Entity(table = "record_person")
public record Person(@Id Long id, String name) implements Shape.Person {}
