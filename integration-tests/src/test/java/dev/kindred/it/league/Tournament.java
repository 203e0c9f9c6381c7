package dev.kindred.it.league;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import java.io.Serializable;

/** Has pools. */
@Entity(table = "league_tournament")
public record Tournament(@Id Long id, String name, @Inverse Many<Pool> pools)
    implements Serializable {}
