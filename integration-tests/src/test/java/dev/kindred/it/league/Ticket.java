package dev.kindred.it.league;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.io.Serializable;

/** For a seat; a class, filled in place. */
@Entity(table = "league_ticket")
public class Ticket implements Serializable {

  private static final long serialVersionUID = 1;

  @Id Long id;

  @ForeignKey(onDelete = CASCADE, relatedName = "tickets")
  One<Seat> seat;

  Ticket() {}

  /** One that is not saved yet. */
  public Ticket(Seat seat) {
    this.seat = One.of(seat);
  }

  /** The key. */
  public Long id() {
    return id;
  }

  /** What it is for. */
  public One<Seat> seat() {
    return seat;
  }
}
