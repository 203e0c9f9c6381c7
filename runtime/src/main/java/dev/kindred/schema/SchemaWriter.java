package dev.kindred.schema;

import dev.kindred.error.ModelException;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ConstraintNames;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Constraint;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Table;

/** Writer of the DDL of several entities, in an order that databases accept. */
final class SchemaWriter {

  private final Dialect dialect;
  private final DSLContext dsl;
  private final List<EntityMetadata<?>> all;
  private final List<EntityMetadata<?>> entities;
  private final ViewWriter views;

  SchemaWriter(Dialect dialect, List<EntityMetadata<?>> entities) {
    this.dialect = dialect;
    this.dsl = dialect.dsl();
    this.all = List.copyOf(entities);
    this.entities =
        TableOrder.of(entities.stream().filter(metadata -> metadata.view() == null).toList());
    this.views = new ViewWriter(dsl, entities);
    if (!dialect.ddl().hasSchemas()) {
      entities.forEach(this::requireNoSchema);
    }
  }

  private void requireNoSchema(EntityMetadata<?> metadata) {
    if (!metadata.schema().isEmpty()) {
      throw new ModelException(
          dialect.name()
              + " has no schemas: "
              + metadata
              + " is in "
              + metadata.schema()
              + ". Leave out"
              + " @Entity(schema = ..), or work with schema().only(..) of the others.");
    }
  }

  List<String> create() {
    entities.forEach(dialect::requireGeneratedKey);
    List<String> statements = new ArrayList<>(rendered(schemas()));
    statements.addAll(new EnumTypeWriter(dialect, entities).create());
    createTables(statements);
    List<Query> queries = new ArrayList<>();
    entities.forEach(metadata -> queries.addAll(new TableWriter(dialect, metadata).indexes()));
    for (ManyToManyRelation relation : JoinTableWriter.declared(entities)) {
      queries.add(JoinTableWriter.create(dialect, relation));
      if (!dialect.ddl().indexesForeignKeys()) {
        queries.add(JoinTableWriter.index(dialect, relation));
      }
    }
    statements.addAll(rendered(queries));
    statements.addAll(views.create());
    return statements;
  }

  private List<String> rendered(List<Query> queries) {
    return queries.stream().map(dsl::renderInlined).toList();
  }

  private List<Query> schemas() {
    return all.stream()
        .map(EntityMetadata::schema)
        .filter(schema -> !schema.isEmpty())
        .distinct()
        .<Query>map(schema -> dsl.createSchemaIfNotExists(ConstraintNames.of(schema)))
        .toList();
  }

  /**
   * Creates the tables. In a cycle, it adds a foreign key to a later table after all tables are
   * created.
   */
  private void createTables(List<String> statements) {
    Set<EntityMetadata<?>> created = new HashSet<>();
    List<Query> later = new ArrayList<>();
    for (EntityMetadata<?> metadata : entities) {
      created.add(metadata);
      TableWriter writer = new TableWriter(dialect, metadata);
      List<Constraint> foreignKeys = new ArrayList<>();
      for (ForwardRelation relation : referringToTables(metadata)) {
        if (canRefer(created, relation.target())) {
          foreignKeys.add(writer.foreignKey(relation));
        } else {
          later.add(dsl.alterTable(metadata.table()).add(writer.foreignKey(relation)));
        }
      }
      statements.add(writer.create(foreignKeys));
    }
    statements.addAll(rendered(later));
  }

  private static List<ForwardRelation> referringToTables(EntityMetadata<?> metadata) {
    return metadata.forwardRelations().stream()
        .filter(relation -> relation.target().view() == null)
        .toList();
  }

  private boolean canRefer(Set<EntityMetadata<?>> created, EntityMetadata<?> target) {
    return created.contains(target)
        || !entities.contains(target)
        || !dialect.ddl().addsForeignKeys();
  }

  /**
   * Returns the statements that advance the sequences of generated keys beyond the largest key, on
   * databases that do not do so by themselves. Those of one table must run in one transaction.
   */
  List<List<String>> resetSequences() {
    return entities.stream().map(this::resetSequence).filter(each -> !each.isEmpty()).toList();
  }

  private List<String> resetSequence(EntityMetadata<?> metadata) {
    return metadata.identity().isEmpty()
        ? List.of()
        : dialect.sequences().reset(dsl, metadata, metadata.identity().getAsInt());
  }

  List<String> drop() {
    List<String> statements = new ArrayList<>(views.drop());
    List<Query> queries = new ArrayList<>();
    JoinTableWriter.declared(entities)
        .forEach(relation -> queries.add(JoinTableWriter.drop(dialect, relation)));
    for (int i = entities.size() - 1; i >= 0; i--) {
      queries.add(drop(entities.get(i).table()));
    }
    statements.addAll(rendered(queries));
    statements.addAll(new EnumTypeWriter(dialect, entities).drop());
    return statements;
  }

  /**
   * Returns the statements that stop foreign keys of other tables from preventing the drop, or
   * cascading it.
   */
  List<String> beforeDrop() {
    List<Query> missing = dialect.ddl().dropsInMissingSchemas() ? List.of() : schemas();
    return Stream.concat(
            missing.stream().map(dsl::renderInlined), dialect.ddl().beforeDrop().stream())
        .toList();
  }

  List<String> afterDrop() {
    return dialect.ddl().afterDrop();
  }

  private Query drop(Table<?> table) {
    return dialect.ddl().drop(dsl.dropTableIfExists(table));
  }
}
