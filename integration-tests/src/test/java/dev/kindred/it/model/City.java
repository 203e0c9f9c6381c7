package dev.kindred.it.model;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Refers to a unique column that is not the key. */
@Entity
public record City(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = CASCADE, references = "code") One<Country> country) {}
