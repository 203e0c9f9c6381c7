package dev.kindred.it.press;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Is played in a season. */
@Entity
public record Game(
    @Id Long id,
    @ForeignKey(onDelete = CASCADE, relatedName = "games") One<Season> season,
    String home,
    String away) {}
