package dev.kindred.it.model;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has an attribute of every type. */
@Entity
public record Parcel(
    @Id UUID id,
    State state,
    @Column(precision = 8, scale = 2) BigDecimal price,
    @Column(precision = 20) BigInteger barcode,
    byte zone,
    short shelves,
    int pieces,
    long grams,
    float volume,
    double distance,
    boolean fragile,
    LocalDate sentOn,
    LocalTime pickUpAt,
    LocalDateTime dueAt,
    OffsetDateTime signedAt,
    Instant createdAt,
    Duration transit,
    @Column(length = 16) byte[] seal,
    @Column(length = 40) Optional<String> note,
    Optional<Integer> floor,
    Optional<State> lastState,
    @Nullable Long insuredFor,
    @Nullable LocalDate returnedOn,
    @Column(length = 16) byte @Nullable [] stamp) {

  /** Where a parcel is. */
  public enum State {
    WAITING,
    UNDER_WAY,
    DELIVERED
  }
}
