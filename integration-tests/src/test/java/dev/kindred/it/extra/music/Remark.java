package dev.kindred.it.extra.music;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Remark on plays, whose foreign key has two columns. */
@Entity(table = "remarks")
public record Remark(@Id Long id, @ForeignKey(onDelete = CASCADE) One<Airplay> play, String text) {}
