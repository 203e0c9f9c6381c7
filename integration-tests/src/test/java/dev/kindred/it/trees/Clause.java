package dev.kindred.it.trees;

import static dev.kindred.model.OnDelete.RESTRICT;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Keeps the clause that it amends from going alone. */
@Entity
public record Clause(
    @Id(generated = false) Long id,
    @ForeignKey(onDelete = RESTRICT, relatedName = "amendments") One<Clause> amends) {}
