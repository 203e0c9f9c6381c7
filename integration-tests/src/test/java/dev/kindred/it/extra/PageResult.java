package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import org.jspecify.annotations.Nullable;

/** Its table is called like the results of a query. */
@Entity(table = "results")
public record PageResult(@Id Long id, @Nullable Long c1, String name) {}
