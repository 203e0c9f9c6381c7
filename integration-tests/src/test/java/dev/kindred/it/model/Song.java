package dev.kindred.it.model;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.RESTRICT;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Goes with its artist, and keeps its album from going alone. */
@Entity
public record Song(
    @Id Long id,
    String title,
    @ForeignKey(onDelete = CASCADE) One<Artist> artist,
    @ForeignKey(onDelete = RESTRICT) One<Album> album) {}
