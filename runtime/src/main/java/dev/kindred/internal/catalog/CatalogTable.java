package dev.kindred.internal.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Table or view of a database, with names as they are stored.
 *
 * @param kind what it is
 * @param definition the query of a view; on SQLite, the statement that created it
 * @param comment what the database says of it
 * @param hasInsertTrigger whether a trigger can fill in columns before an insert
 * @param key the primary key
 * @param unique the unique constraints
 * @param security its row-level security
 */
public record CatalogTable(
    String schema,
    String name,
    Kind kind,
    Optional<String> definition,
    Optional<String> comment,
    boolean hasInsertTrigger,
    List<CatalogColumn> columns,
    Optional<Key> key,
    List<Key> unique,
    List<CatalogForeignKey> foreignKeys,
    List<Index> indexes,
    List<Check> checks,
    CatalogRowSecurity security) {

  /** Kind of a table. */
  public enum Kind {
    TABLE,
    VIEW,
    /** Materialized view or foreign table, which has no constraints. */
    OTHER
  }

  /**
   * Primary key or unique constraint.
   *
   * @param name the name, empty if the catalog does not tell it
   */
  public record Key(String name, List<String> columns) {}

  /**
   * Index that no constraint made.
   *
   * @param columns its columns; an empty name for an expression
   * @param isPlain whether it is an ascending index of columns, over all rows
   * @param rows the condition of the rows that it is over; empty if it is over all of them
   */
  public record Index(
      String name, List<String> columns, boolean isUnique, boolean isPlain, Optional<String> rows) {

    boolean isPartial() {
      return rows.isPresent();
    }
  }

  /**
   * Check constraint.
   *
   * @param name the name, empty if there is none
   * @param condition SQL text
   */
  public record Check(String name, String condition) {}

  /** Returns the columns of which no two rows have the same values. */
  public Stream<List<String>> uniqueColumns() {
    return Stream.of(
            key.stream().map(Key::columns),
            unique.stream().map(Key::columns),
            indexes.stream()
                .filter(index -> index.isUnique() && !index.isPartial())
                .map(Index::columns))
        .flatMap(each -> each);
  }

  /** Returns the indexes that are unique among some of the rows. */
  public Stream<Index> partlyUnique() {
    return indexes.stream().filter(index -> index.isUnique() && index.isPartial());
  }

  /** Returns the columns of indexes over all rows, those of constraints included. */
  public Stream<List<String>> indexedColumns() {
    return Stream.concat(
        uniqueColumns(), indexes.stream().filter(index -> !index.isPartial()).map(Index::columns));
  }
}
