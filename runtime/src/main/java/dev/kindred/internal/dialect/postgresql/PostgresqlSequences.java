package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.Sequences;
import dev.kindred.internal.dialect.SqlIdentifiers;
import dev.kindred.spi.EntityMetadata;
import java.util.List;

/** Sequences of PostgreSQL, which are set past keys that were given. */
final class PostgresqlSequences extends Sequences {

  @Override
  public List<String> reset(SqlIdentifiers names, EntityMetadata<?> metadata, int column) {
    return List.of(
        "lock table " + names.table(metadata) + " in share row exclusive mode",
        raised(names, metadata, column, largest(names, metadata, column)));
  }

  @Override
  public List<String> raise(
      SqlIdentifiers names, EntityMetadata<?> metadata, int column, long key) {
    return List.of(raised(names, metadata, column, String.valueOf(key)));
  }

  /**
   * Returns a block that sets the sequence past a key, unless the user has no right to change it. A
   * lock for this statement keeps others that do the same from setting it back. A short distance is
   * covered by taking keys, which can't be undone by a concurrent change.
   */
  private static String raised(
      SqlIdentifiers names, EntityMetadata<?> metadata, int column, String key) {
    return """
    do $kindred$
    declare
      keys regclass := pg_get_serial_sequence(%s, %s);
      ahead bigint;
    begin
      if has_sequence_privilege(keys, 'update') then
        perform pg_advisory_lock(keys::oid::bigint);
        ahead := coalesce(%s, 0) - greatest(pg_sequence_last_value(keys), 0);
        if ahead > 1000 then
          perform setval(keys, %s);
        elsif ahead > 0 then
          perform nextval(keys) from generate_series(1, ahead);
        end if;
        perform pg_advisory_unlock(keys::oid::bigint);
      end if;
    end $kindred$\
    """
        .formatted(text(names.table(metadata)), text(metadata.column(column).name()), key, key);
  }
}
