package dev.kindred.it.extra;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.model.Unique;
import java.util.Optional;

/** Is referred to by a code that it need not have. */
@Entity
public record Airport(
    @Id Long id,
    @Unique @Column(length = 3) Optional<String> code,
    @Inverse Many<Flight> flights,
    @Inverse One<Tower> tower) {

  /** One that is not saved. */
  public Airport(Optional<String> code) {
    this(null, code, Many.none(), One.none());
  }
}
