package dev.kindred.it.extra;

import dev.kindred.model.CreatedAt;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.UpdatedAt;
import dev.kindred.model.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** A class whose key is assigned, with the other types. */
@Entity
public class Van {
  @Id String plate;
  int seats;
  @Version Long version;
  @CreatedAt LocalDate bought;
  @CreatedAt OffsetDateTime created;
  @UpdatedAt LocalDateTime updated;

  Van() {}

  /** One that is not saved. */
  public Van(String plate, int seats) {
    this.plate = plate;
    this.seats = seats;
  }

  /** How many can sit in it. */
  public void seats(int count) {
    seats = count;
  }

  /** The version. */
  public Long version() {
    return version;
  }

  /** The times. */
  public String times() {
    return bought + " " + created + " " + updated;
  }
}
