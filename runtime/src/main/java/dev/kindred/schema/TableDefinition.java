package dev.kindred.schema;

import dev.kindred.internal.schema.JoinTables;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.ConstraintNames;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.QuotedNames;
import dev.kindred.spi.type.ColumnSize;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Table as declared by an entity, to be compared with the one in the database. Names are without
 * quotes.
 *
 * @param owner the entity, or the relation for a join table
 * @param kind what it is
 */
record TableDefinition(
    String schema,
    String name,
    String owner,
    Kind kind,
    List<Column> columns,
    List<String> key,
    List<Unique> unique,
    List<ForeignKey> foreignKeys) {

  /** Kind of a table. */
  enum Kind {
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
   * Column as declared.
   *
   * @param attribute the attribute that it stores, with its entity
   * @param mayAllowNull whether the database may report that it allows NULL
   */
  record Column(
      String name,
      String attribute,
      ColumnType<?> type,
      ColumnSize size,
      boolean nullable,
      boolean mayAllowNull) {}

  /**
   * Unique constraint as declared.
   *
   * @param attributes the attributes that it is for
   */
  record Unique(List<String> columns, List<String> attributes) {}

  /** Foreign key as declared. */
  record ForeignKey(List<String> columns, String target, String relation) {}

  static TableDefinition of(EntityMetadata<?> metadata) {
    return new TableDefinition(
        metadata.schema(),
        metadata.tableName(),
        metadata.toString(),
        kind(metadata),
        metadata.columns().stream().map(column -> column(metadata, column)).toList(),
        names(metadata, metadata.keyColumns()),
        ConstraintNames.unique(metadata).keySet().stream()
            .map(columns -> unique(metadata, columns))
            .toList(),
        metadata.forwardRelations().stream()
            .filter(relation -> metadata.view() == null && relation.target().view() == null)
            .map(each -> foreignKey(metadata, each))
            .toList());
  }

  private static Kind kind(EntityMetadata<?> metadata) {
    if (metadata.view() != null) {
      return Kind.VIEW;
    }
    return metadata.isReadOnly() ? Kind.READ_ONLY : Kind.TABLE;
  }

  boolean isJoinTable() {
    return kind == Kind.JOIN_TABLE;
  }

  boolean isView() {
    return kind == Kind.VIEW;
  }

  /** Returns whether applications write its rows. */
  boolean isWritten() {
    return kind == Kind.TABLE || kind == Kind.JOIN_TABLE;
  }

  /** Returns what it is called in messages. */
  String noun() {
    return isView() ? "view" : "table";
  }

  /**
   * Returns a column's definition. SQLite reports that every key column allows NULL, and computed
   * columns need no constraint.
   */
  private static Column column(EntityMetadata<?> metadata, ColumnMetadata column) {
    return new Column(
        column.name(),
        metadata + "." + column.attribute(),
        column.type(),
        column.size(),
        column.nullable(),
        column.nullable() || column.key() || column.generation().isComputed());
  }

  private static List<String> names(EntityMetadata<?> metadata, List<Integer> columns) {
    return columns.stream().map(column -> metadata.column(column).name()).toList();
  }

  private static Unique unique(EntityMetadata<?> metadata, List<Integer> columns) {
    return new Unique(
        names(metadata, columns),
        columns.stream()
            .map(column -> metadata + "." + metadata.column(column).attribute())
            .distinct()
            .toList());
  }

  private static ForeignKey foreignKey(EntityMetadata<?> metadata, ForwardRelation relation) {
    return new ForeignKey(
        names(metadata, relation.columns()), relation.target().tableName(), relation.toString());
  }

  static TableDefinition of(ManyToManyRelation relation) {
    List<Column> toOwner =
        columns(relation, relation.joinTable().sourceColumns(), relation.source());
    List<Column> toTarget =
        columns(relation, relation.joinTable().targetColumns(), relation.target());
    List<Column> all = Stream.concat(toOwner.stream(), toTarget.stream()).toList();
    return new TableDefinition(
        QuotedNames.plain(relation.joinTable().schema()),
        relation.joinTable().plainName(),
        relation.toString(),
        Kind.JOIN_TABLE,
        all,
        names(all),
        List.of(),
        List.of(
            new ForeignKey(names(toOwner), relation.source().tableName(), relation.toString()),
            new ForeignKey(names(toTarget), relation.target().tableName(), relation.toString())));
  }

  private static List<Column> columns(
      ManyToManyRelation relation, List<String> names, EntityMetadata<?> to) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> column(relation, names.get(i), to.column(to.keyColumns().get(i))))
        .toList();
  }

  private static Column column(ManyToManyRelation relation, String name, ColumnMetadata key) {
    return new Column(
        QuotedNames.plain(name), relation.toString(), key.type(), key.size(), false, false);
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }

  /** Returns the name, qualified by the schema if there is one. */
  String qualifiedName() {
    return schema.isEmpty() ? name : schema + "." + name;
  }

  /** Returns the tables of entities and the join tables of their relations. */
  static Stream<TableDefinition> all(List<EntityMetadata<?>> entities) {
    List<TableDefinition> tables = new ArrayList<>();
    entities.forEach(metadata -> tables.add(of(metadata)));
    JoinTables.declared(entities).forEach(relation -> tables.add(of(relation)));
    return tables.stream();
  }
}
