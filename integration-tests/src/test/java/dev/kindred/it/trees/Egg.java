package dev.kindred.it.trees;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Was laid by a hen. */
@Entity
public record Egg(
    @Id(generated = false) Long id,
    @ForeignKey(onDelete = CASCADE, relatedName = "eggs") One<Hen> hen) {}
