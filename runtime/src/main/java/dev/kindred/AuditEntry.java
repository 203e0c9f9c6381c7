package dev.kindred;

import dev.kindred.internal.writing.audit.AuditRecord;
import dev.kindred.model.WriteKind;
import dev.kindred.stability.Preview;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to one row of an audited entity, for {@link DatabaseBuilder#audit}.
 *
 * @param entity the entity
 * @param key the text of the row's key, as it is stored; that of several columns is a JSON array
 * @param tenant the tenant that the row belongs to after the write; for an entity without
 *     {@code @Tenant} that of the database which writes, and null if it has none
 * @param kind {@code INSERT}, {@code UPDATE}, {@code DELETE}, {@code SOFT_DELETE} or {@code
 *     RESTORE}
 * @param at when, by the database's clock
 * @param before the values from before as a JSON object: all of a deleted row, those that have
 *     changed of another one; null for a new row
 * @param after the values from after as a JSON object: all of a new row, those that have changed of
 *     another one; null for a deleted row
 */
@Preview
public record AuditEntry(
    Class<?> entity,
    String key,
    @Nullable Object tenant,
    WriteKind kind,
    Instant at,
    @Nullable String before,
    @Nullable String after) {

  static AuditEntry of(AuditRecord row) {
    return new AuditEntry(
        row.entity(), row.key(), row.tenant(), row.kind(), row.at(), row.before(), row.after());
  }
}
