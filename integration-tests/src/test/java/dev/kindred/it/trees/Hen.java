package dev.kindred.it.trees;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Came out of an egg, unless it was the first. */
@Entity
public record Hen(
    @Id(generated = false) Long id,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "hens") One<Egg> egg) {}
