package dev.kindred.internal.writing.audit;

import dev.kindred.model.WriteKind;
import dev.kindred.spi.EntityBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to one row.
 *
 * @param key the text of its key
 * @param tenant the tenant that it belongs to after the write; null if it belongs to none
 * @param before the values from before, in JSON; null for a new row
 * @param after the values from after, in JSON; null for a deleted row
 */
public record AuditRecord(
    Class<?> entity,
    String key,
    @Nullable Object tenant,
    WriteKind kind,
    Instant at,
    @Nullable String before,
    @Nullable String after) {

  /** How a record is stored. */
  @FunctionalInterface
  public interface Storing {

    /** Returns the builder of the entity that stores a record. */
    EntityBuilder<?> row(AuditRecord written);
  }
}
