package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.RESTRICT;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Goes with its trunk, keeps the branch beside it from going alone, and loses its twin. */
@Entity
public record Branch(
    @Id(generated = false) Long id,
    @ForeignKey(onDelete = CASCADE, relatedName = "branches") One<Trunk> trunk,
    @ForeignKey(onDelete = RESTRICT, optional = true, relatedName = "+") One<Branch> beside,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "twins") One<Branch> twin) {}
