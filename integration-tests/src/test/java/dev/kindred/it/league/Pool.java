package dev.kindred.it.league;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.One;
import java.io.Serializable;

/** Belongs to a tournament, and to an organiser by his name. */
@Entity(table = "league_pool")
public record Pool(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = CASCADE, relatedName = "pools") One<Tournament> tournament,
    @ForeignKey(onDelete = CASCADE, relatedName = "pools", references = "name")
        One<Organiser> organiser,
    @Inverse One<Style> style,
    @Inverse One<Style> anotherStyle)
    implements Serializable {}
