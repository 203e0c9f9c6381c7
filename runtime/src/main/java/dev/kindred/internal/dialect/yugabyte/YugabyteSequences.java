package dev.kindred.internal.dialect.yugabyte;

import dev.kindred.internal.dialect.Sequences;
import dev.kindred.internal.dialect.SqlIdentifiers;
import dev.kindred.spi.EntityMetadata;
import java.util.List;

/**
 * YugabyteDB's sequences. It locks no tables, and only late versions have advisory locks; so a
 * short way is gone by taking keys, which nothing can set back, and a long one without a lock.
 */
final class YugabyteSequences extends Sequences {

  @Override
  public List<String> reset(SqlIdentifiers names, EntityMetadata<?> metadata, int column) {
    return List.of(raised(names, metadata, column, largest(names, metadata, column)));
  }

  @Override
  public List<String> raise(
      SqlIdentifiers names, EntityMetadata<?> metadata, int column, long key) {
    return List.of(raised(names, metadata, column, String.valueOf(key)));
  }

  /**
   * Returns a block that sets the sequence past a key, unless the user has no right to change it.
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
        ahead := coalesce(%s, 0) - nextval(keys);
        if ahead > 1000 then
          perform setval(keys, %s);
        elsif ahead > 0 then
          perform nextval(keys) from generate_series(1, ahead);
        end if;
      end if;
    end $kindred$\
    """
        .formatted(text(names.table(metadata)), text(metadata.column(column).name()), key, key);
  }
}
