package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;

/** Its table is called like the new rows of an upsert. */
@Entity(table = "given")
public record PageGiven(@Id Long id, @Unique String name, int amount) {}
