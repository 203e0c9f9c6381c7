package dev.kindred.it.addresses;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** A fine for parking, as a class. */
@Entity
public class Fine {
  @Id Long id;

  @ForeignKey(onDelete = CASCADE)
  One<Parking> parking;

  @Embedded Stay stay;

  protected Fine() {}

  /** Creates a fine. */
  public Fine(One<Parking> parking, Stay stay) {
    this.parking = parking;
    this.stay = stay;
  }

  /** Returns its key. */
  public Long id() {
    return id;
  }

  /** Returns where it was. */
  public One<Parking> parking() {
    return parking;
  }

  /** Returns for how long. */
  public Stay stay() {
    return stay;
  }

  /** Changes for how long. */
  public void stay(Stay other) {
    stay = other;
  }
}
