package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Column;
import dev.kindred.model.CreatedAt;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.Unique;
import dev.kindred.model.UpdatedAt;
import dev.kindred.model.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record with everything that is kept for it. */
@Entity
public record Shipment(
    @Id Long id,
    @Unique @Column(length = 20) String code,
    int weight,
    @ForeignKey(onDelete = SET_NULL, optional = true) One<Van> van,
    @Version int version,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt) {

  /** One that is not saved. */
  public Shipment(String code, int weight) {
    this(null, code, weight, One.none(), 0, null, null);
  }

  /** The same with another weight. */
  public Shipment weighing(int other) {
    return new Shipment(id, code, other, van, version, createdAt, updatedAt);
  }
}
