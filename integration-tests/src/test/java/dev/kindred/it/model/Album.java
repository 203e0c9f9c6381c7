package dev.kindred.it.model;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Goes with its artist. */
@Entity
public record Album(
    @Id Long id, String title, @ForeignKey(onDelete = CASCADE) One<Artist> artist) {}
