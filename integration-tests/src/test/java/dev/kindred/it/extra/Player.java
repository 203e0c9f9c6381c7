package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Refers to a team, which may refer to it. */
@Entity
public record Player(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = CASCADE, relatedName = "players") One<Team> team) {}
