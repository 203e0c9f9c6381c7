package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.RESTRICT;
import static dev.kindred.model.OnDelete.SET_DEFAULT;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Goes by two ways, keeps what holds it from going alone, and falls on the first soil. */
@Entity
public record Leaf(
    @Id(generated = false) Long id,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "leaves") One<Branch> branch,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "leaves") One<Trunk> trunk,
    @ForeignKey(onDelete = RESTRICT, optional = true, relatedName = "held") One<Branch> holder,
    @ForeignKey(onDelete = SET_DEFAULT, relatedName = "leaves") @Default("1") One<Soil> soil) {}
