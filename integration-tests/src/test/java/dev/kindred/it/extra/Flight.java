package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.util.Optional;

/** A class that refers by a code, and whose optional attributes nobody has set. */
@Entity
public class Flight {
  @Id Long id;

  @ForeignKey(onDelete = SET_NULL, optional = true, references = "code", relatedName = "flights")
  One<Airport> airport;

  @Column(length = 5)
  Optional<String> gate;

  @Column(precision = 5, scale = 2)
  Optional<BigDecimal> price;

  /** One to nowhere that is not saved. */
  public Flight() {}

  /** One that is not saved. */
  public Flight(One<Airport> airport) {
    this.airport = airport;
  }

  /** Where it goes. */
  public One<Airport> airport() {
    return airport;
  }

  /** Where it starts. */
  public Optional<String> gate() {
    return gate;
  }
}
