package dev.kindred.it.extra.owntypes;

import dev.kindred.model.Column;
import dev.kindred.model.Embeddable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is in a crate: a value of many types. */
@Embeddable
public record Load(
    @Column(precision = 10, scale = 2) BigDecimal weight,
    Instant packed,
    UUID tag,
    @Column(type = "load_state") State state,
    @Nullable Boolean open,
    @Nullable LocalDate until,
    @Nullable Duration left) {

  /** How good it is. */
  public enum State {
    FRESH,
    OLD
  }
}
