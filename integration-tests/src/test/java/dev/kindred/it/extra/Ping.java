package dev.kindred.it.extra;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** A row of which the database gives all. */
@Entity
public record Ping(@Id Long id, @Default(sql = "40 + 2") Integer answer) {}
