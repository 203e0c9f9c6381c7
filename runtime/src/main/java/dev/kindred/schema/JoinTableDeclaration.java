package dev.kindred.schema;

import dev.kindred.internal.comparison.DeclaredColumn;
import dev.kindred.internal.comparison.DeclaredColumn.Role;
import dev.kindred.internal.comparison.DeclaredTable;
import dev.kindred.internal.comparison.DeclaredTable.Kind;
import dev.kindred.internal.ddl.TableDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.DeclaredJoinTables;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.spi.ConstraintNames;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.QuotedNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Join tables of relations, as they are compared with those of the database. */
record JoinTableDeclaration(Dialect dialect) {

  DeclaredTable of(ManyToManyRelation relation) {
    SchemaTable table = DeclaredJoinTables.of(relation);
    TableDdl ddl = new TableDdl(dialect);
    int ofSource = relation.joinTable().sourceColumns().size();
    return new DeclaredTable(
        table.name().inJooq(),
        relation.toString(),
        Kind.JOIN_TABLE,
        ddl.create(table, table.foreignKeys()),
        DeclaredTables.ofSchema(relation.source(), "ddl()"),
        Optional.empty(),
        Stream.concat(
                columns(relation, Role.JOIN_SOURCE, table, 0, relation.source()),
                columns(relation, Role.JOIN_TARGET, table, ofSource, relation.target()))
            .toList(),
        table
            .constraints(SchemaConstraint.PrimaryKey.class)
            .map(
                key ->
                    new DeclaredTable.Key(
                        ConstraintNames.of(key.name()),
                        DeclaredTables.names(key.columns()),
                        relation.toString()))
            .toList(),
        List.of(),
        table.foreignKeys().stream()
            .map(key -> DeclaredTables.foreignKey(ddl, table, key, relation.toString()))
            .toList(),
        List.of(),
        List.of());
  }

  private static Stream<DeclaredColumn> columns(
      ManyToManyRelation relation, Role role, SchemaTable table, int from, EntityMetadata<?> to) {
    List<Integer> keys = to.keyColumns();
    return IntStream.range(0, keys.size())
        .mapToObj(
            part ->
                new DeclaredColumn(
                    QuotedNames.of(table.columns().get(from + part).name()),
                    relation.toString(),
                    to.column(keys.get(part)),
                    role,
                    table.columns().get(from + part)));
  }
}
