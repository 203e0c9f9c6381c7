package dev.kindred.internal.sql;

import dev.kindred.spi.EntityMetadata;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * What makes the sequence of a generated key go on after keys that were given. None makes it go
 * back, whatever others do at the same time.
 */
public final class SequenceSql {

  private SequenceSql() {}

  /**
   * After the largest key in the table: the statements, none where the database does so by itself.
   */
  public static List<String> reset(DSLContext dsl, EntityMetadata<?> metadata, int column) {
    String table = dsl.render(metadata.table());
    String largest =
        "(select max("
            + dsl.render(QuotedNames.of(metadata.column(column).name()))
            + ") from "
            + table
            + ")";
    return switch (dsl.family()) {
      case H2 -> List.of(h2(dsl, metadata, column, largest));
      case POSTGRES ->
          List.of(
              "lock table " + table + " in share row exclusive mode",
              postgresql(dsl, metadata, column, largest));
      default -> List.of();
    };
  }

  /** The base is the next key. */
  private static String h2(DSLContext dsl, EntityMetadata<?> metadata, int column, String largest) {
    String name = metadata.column(column).name();
    return "alter table "
        + dsl.render(metadata.table())
        + " alter column "
        + dsl.render(QuotedNames.of(name))
        + " restart with (select greatest(max(identity_base), coalesce("
        + largest
        + ", 0) + 1) from information_schema.columns where upper(table_schema) = upper("
        + (metadata.schema().isEmpty() ? "current_schema" : text(dsl, metadata.schema()))
        + ") and upper(table_name) = upper("
        + text(dsl, metadata.tableName())
        + ") and upper(column_name) = upper("
        + text(dsl, name)
        + "))";
  }

  private static String text(DSLContext dsl, String text) {
    return dsl.renderInlined(DSL.inline(text));
  }

  /** Whether {@link #raise} does so: on H2 it would commit the transaction. */
  public static boolean raises(SQLDialect dialect) {
    return dialect == SQLDialect.POSTGRES;
  }

  /** After a key that was given, as part of the transaction that gives it. */
  public static String raise(DSLContext dsl, EntityMetadata<?> metadata, int column, long key) {
    return postgresql(dsl, metadata, column, String.valueOf(key));
  }

  /**
   * Who may not change the sequence leaves it. The lock is held for this statement only, and keeps
   * others who do the same from setting it back; a short way is gone by taking keys, which nothing
   * can set back.
   */
  private static String postgresql(
      DSLContext dsl, EntityMetadata<?> metadata, int column, String key) {
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
        end $kindred$"""
        .formatted(
            text(dsl, dsl.render(metadata.table())),
            text(dsl, metadata.column(column).name()),
            key,
            key);
  }
}
