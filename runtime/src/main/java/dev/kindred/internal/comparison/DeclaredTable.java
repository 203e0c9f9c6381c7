package dev.kindred.internal.comparison;

import dev.kindred.model.OnDelete;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Name;

/**
 * Table as declared by an entity or a relation.
 *
 * @param name the name as in SQL, with its schema if it has one
 * @param owner the entity, or the relation for a join table
 * @param kind what it is
 * @param creation how to create it: a call, or SQL
 * @param recreation how to create it again with all that is declared
 * @param entity the entity; empty for a join table
 */
public record DeclaredTable(
    Name name,
    String owner,
    Kind kind,
    String creation,
    String recreation,
    Optional<EntityMetadata<?>> entity,
    List<DeclaredColumn> columns,
    List<Key> key,
    List<Key> unique,
    List<ForeignKey> foreignKeys,
    List<Key> indexes,
    List<Check> checks) {

  /** Kind of a table. */
  public enum Kind {
    /** Table of an entity. */
    TABLE,
    /** Table of an entity that is only read. */
    READ_ONLY,
    /** View of an entity. */
    VIEW,
    /** Table of the pairs of a relation. */
    JOIN_TABLE
  }

  /**
   * Primary key, unique constraint or index.
   *
   * @param subject the attributes that it is for
   * @param rows which rows a unique constraint is for; empty if it is for all of them
   */
  public record Key(Name name, List<Name> columns, String subject, Optional<Unmarked> rows) {

    /** Declares one for all rows. */
    public Key(Name name, List<Name> columns, String subject) {
      this(name, columns, subject, Optional.empty());
    }
  }

  /**
   * Rows that are not marked as deleted.
   *
   * @param mark the column of the mark
   * @param creation the SQL that makes a constraint for these rows
   */
  public record Unmarked(Name mark, String creation) {}

  /**
   * Foreign key.
   *
   * @param definition its DDL
   */
  public record ForeignKey(
      List<Name> columns,
      Name target,
      List<Name> targetColumns,
      OnDelete onDelete,
      String relation,
      String definition) {}

  /**
   * Check constraint.
   *
   * @param condition SQL text
   */
  public record Check(Name name, String condition) {}

  /** Returns the names of types of the database that its columns are declared with. */
  public List<String> ownTypes() {
    return columns.stream()
        .map(column -> column.columnType().databaseType())
        .flatMap(Stream::ofNullable)
        .map(OwnType::base)
        .filter(OwnType::isName)
        .toList();
  }

  /** Returns what the database should say of it, if that is declared. */
  Optional<String> comment() {
    return entity.map(EntityMetadata::comment);
  }

  boolean isJoinTable() {
    return kind == Kind.JOIN_TABLE;
  }

  /** Returns whether applications write its rows. */
  boolean isWritten() {
    return kind == Kind.TABLE || kind == Kind.JOIN_TABLE;
  }

  /** Returns what it is called in messages. */
  String noun() {
    return kind == Kind.VIEW ? "view" : "table";
  }

  /** Returns the name in messages, qualified by the schema if it has one. */
  String shown() {
    return name.qualified() ? name.first() + "." + name.last() : name.last();
  }
}
