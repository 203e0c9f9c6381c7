package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.SET_DEFAULT;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Moves to the first desk when the desk goes. */
@Entity
public record Clerk(
    @Id Long id, String name, @ForeignKey(onDelete = SET_DEFAULT) @Default("1") One<Desk> desk) {}
