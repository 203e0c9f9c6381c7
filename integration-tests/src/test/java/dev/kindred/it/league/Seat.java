package dev.kindred.it.league;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import java.io.Serializable;

/** Has a key of two columns. */
@Entity(table = "league_seat")
public record Seat(@Id int row, @Id int number, @Inverse Many<Ticket> tickets)
    implements Serializable {}
