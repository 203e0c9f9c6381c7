package dev.kindred.schema;

import dev.kindred.internal.comparison.DeclaredColumn;
import dev.kindred.internal.comparison.DeclaredColumn.Role;
import dev.kindred.internal.comparison.DeclaredTable;
import dev.kindred.internal.comparison.DeclaredTable.Check;
import dev.kindred.internal.comparison.DeclaredTable.ForeignKey;
import dev.kindred.internal.comparison.DeclaredTable.Kind;
import dev.kindred.internal.ddl.TableDdl;
import dev.kindred.internal.ddl.UniqueDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.DeclaredJoinTables;
import dev.kindred.internal.schema.MetadataTables;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.ConstraintNames;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.QuotedNames;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Name;

/** Tables that entities declare, as they are compared with those of the database. */
record DeclaredTables(Dialect dialect) {

  /** Returns the tables of entities, referenced ones first, their join tables, and the views. */
  List<DeclaredTable> all(List<EntityMetadata<?>> entities) {
    JoinTableDeclaration joinTables = new JoinTableDeclaration(dialect);
    Set<EntityMetadata<?>> ordered = new LinkedHashSet<>();
    Set<EntityMetadata<?>> visited = new HashSet<>();
    entities.forEach(metadata -> visit(metadata, entities, visited, ordered));
    return Stream.of(
            ordered.stream().filter(each -> each.view() == null).map(this::of),
            DeclaredJoinTables.declared(entities).stream().map(joinTables::of),
            ordered.stream().filter(each -> each.view() != null).map(this::of))
        .flatMap(each -> each)
        .toList();
  }

  private static void visit(
      EntityMetadata<?> metadata,
      List<EntityMetadata<?>> wanted,
      Set<EntityMetadata<?>> visited,
      Set<EntityMetadata<?>> ordered) {
    if (wanted.contains(metadata) && visited.add(metadata)) {
      metadata.forwardRelations().stream()
          .map(ForwardRelation::target)
          .forEach(target -> visit(target, wanted, visited, ordered));
      ordered.add(metadata);
    }
  }

  private DeclaredTable of(EntityMetadata<?> metadata) {
    SchemaTable table = MetadataTables.of(metadata);
    return new DeclaredTable(
        table.name().inJooq(),
        metadata.toString(),
        kind(metadata),
        "create it by " + ofSchema(metadata, "create()"),
        ofSchema(metadata, "ddl()"),
        Optional.of(metadata),
        IntStream.range(0, metadata.columns().size())
            .mapToObj(column -> column(metadata, table, column))
            .toList(),
        table
            .constraints(SchemaConstraint.PrimaryKey.class)
            .map(key -> key(metadata, key))
            .toList(),
        unique(metadata, table),
        foreignKeys(metadata, table),
        table
            .constraints(SchemaConstraint.Index.class)
            .filter(index -> isDeclared(metadata, index))
            .map(index -> key(metadata, index))
            .toList(),
        table
            .constraints(SchemaConstraint.Check.class)
            .map(check -> new Check(ConstraintNames.of(check.name()), check.condition()))
            .toList());
  }

  /** Returns a call that creates what an entity declares. */
  static String ofSchema(EntityMetadata<?> metadata, String call) {
    return "schema().only(" + metadata + ".class)." + call;
  }

  private static Kind kind(EntityMetadata<?> metadata) {
    if (metadata.view() != null) {
      return Kind.VIEW;
    }
    return metadata.isReadOnly() ? Kind.READ_ONLY : Kind.TABLE;
  }

  private static DeclaredColumn column(
      EntityMetadata<?> metadata, SchemaTable table, int position) {
    ColumnMetadata column = metadata.column(position);
    ForwardRelation relation = metadata.foreignKey(position);
    return new DeclaredColumn(
        QuotedNames.of(column.nameInSql()),
        metadata + "." + column.attribute(),
        column,
        relation == null ? Role.VALUE : relation.unique() ? Role.ONE_TO_ONE : Role.FOREIGN_KEY,
        table.columns().get(position));
  }

  static List<Name> names(List<String> inSql) {
    return inSql.stream().map(QuotedNames::of).toList();
  }

  private static DeclaredTable.Key key(EntityMetadata<?> metadata, SchemaConstraint constraint) {
    return new DeclaredTable.Key(
        ConstraintNames.of(constraint.name()),
        names(constraint.columns()),
        metadata.columns().stream()
            .filter(column -> constraint.columns().contains(column.nameInSql()))
            .map(column -> metadata + "." + column.attribute())
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  private List<DeclaredTable.Key> unique(EntityMetadata<?> metadata, SchemaTable table) {
    UniqueDdl ddl = new UniqueDdl(dialect, table);
    return table
        .constraints(SchemaConstraint.Unique.class)
        .map(
            constraint -> {
              DeclaredTable.Key key = key(metadata, constraint);
              return constraint.mark() == null
                  ? key
                  : new DeclaredTable.Key(
                      key.name(),
                      key.columns(),
                      key.subject(),
                      Optional.of(
                          new DeclaredTable.Unmarked(
                              QuotedNames.of(constraint.mark()), ddl.add(constraint))));
            })
        .toList();
  }

  private static boolean isDeclared(EntityMetadata<?> metadata, SchemaConstraint.Index index) {
    return metadata.constraints().stream()
        .anyMatch(
            each ->
                each instanceof ConstraintMetadata.Index declared
                    && declared.name().equals(index.name()));
  }

  private List<ForeignKey> foreignKeys(EntityMetadata<?> metadata, SchemaTable table) {
    TableDdl ddl = new TableDdl(dialect);
    return table.foreignKeys().stream()
        .map(key -> foreignKey(ddl, table, key, relation(metadata, key)))
        .toList();
  }

  static ForeignKey foreignKey(
      TableDdl ddl, SchemaTable table, SchemaConstraint.ForeignKey key, String relation) {
    return new ForeignKey(
        names(key.columns()),
        key.target().inJooq(),
        names(key.references()),
        key.onDelete(),
        relation,
        ddl.definition(table, key));
  }

  private static String relation(EntityMetadata<?> metadata, SchemaConstraint.ForeignKey key) {
    return metadata.forwardRelations().stream()
        .filter(relation -> ConstraintNames.ofForeignKey(relation).equals(key.name()))
        .map(Objects::toString)
        .findFirst()
        .orElseThrow();
  }
}
