package dev.kindred.sharding.firm;

import dev.kindred.model.Column;
import dev.kindred.model.Convert;
import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Tenant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** Sample of a tenant, with a value of each type. */
@Entity(table = "shard_sample")
public record Sample(
    @Id UUID id,
    @Tenant long tenant,
    int number,
    String text,
    @Nullable String note,
    State state,
    @Nullable State before,
    boolean open,
    byte tiny,
    short small,
    long large,
    float rough,
    double exact,
    @Column(precision = 8, scale = 2) BigDecimal price,
    @Column(precision = 20) BigInteger code,
    @Nullable Integer floor,
    LocalDate day,
    LocalTime hour,
    LocalDateTime due,
    OffsetDateTime signed,
    Instant made,
    Duration took,
    @Column(length = 16) byte[] seal,
    JSON json,
    JSONB jsonb,
    @Convert(Colour.Name.class) @Column(length = 20) Colour colour,
    @Embedded Place place,
    @Embedded(prefix = "old_") @Nullable Place old) {

  /** State of a sample, stored by its name. */
  public enum State {
    FRESH,
    OLD
  }
}
