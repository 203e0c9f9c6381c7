package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;

/** Its table is called like the new rows of an upsert. */
@Entity(table = "excluded")
public record PageExcluded(@Id Long id, @Unique String name, int amount) {}
