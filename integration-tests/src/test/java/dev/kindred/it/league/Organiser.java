package dev.kindred.it.league;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.Unique;
import java.io.Serializable;

/** Organises pools. */
@Entity(table = "league_organiser")
public record Organiser(
    @Id Long id, @Unique @Column(length = 40) String name, @Inverse Many<Pool> pools)
    implements Serializable {}
