package dev.kindred.it.trees;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Goes with its parent and with its grove, and forgets the twig that it was cut from. */
@Entity
public record Twig(
    @Id(generated = false) Long id,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "twigs") One<Twig> parent,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "twigs") One<Grove> grove,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "cuttings") One<Twig> origin) {}
