package dev.kindred.it.model;

import static dev.kindred.model.OnDelete.PROTECT;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Keeps its song from being deleted. */
@Entity
public record Licence(@Id Long id, String holder, @ForeignKey(onDelete = PROTECT) One<Song> song) {}
