package dev.kindred.schema;

import dev.kindred.error.ModelException;
import dev.kindred.internal.ddl.SchemaDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.MetadataTables;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.List;

/** Writer of the DDL of several entities, which refuses what a database does not support. */
final class SchemaWriter {

  private final Dialect dialect;
  private final List<EntityMetadata<?>> entities;
  private final SchemaDdl ddl;

  SchemaWriter(Dialect dialect, List<EntityMetadata<?>> entities) {
    this.dialect = dialect;
    this.entities = entities;
    this.ddl = new SchemaDdl(dialect, MetadataTables.of(entities));
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
    entities.stream().filter(each -> each.view() == null).forEach(dialect::requireGeneratedKey);
    return ddl.create();
  }

  /**
   * Returns the statements that advance the sequences of generated keys beyond the largest key, on
   * databases that do not do so by themselves. Those of one table must run in one transaction.
   */
  List<List<String>> resetSequences() {
    return entities.stream()
        .filter(metadata -> metadata.view() == null)
        .map(this::resetSequence)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private List<String> resetSequence(EntityMetadata<?> metadata) {
    return metadata.identity().isEmpty()
        ? List.of()
        : dialect.sequences().reset(dialect.names(), metadata, metadata.identity().getAsInt());
  }

  List<String> drop() {
    return ddl.drop();
  }

  /**
   * Returns the statements that stop foreign keys of other tables from preventing the drop, or
   * cascading it.
   */
  List<String> beforeDrop() {
    List<String> statements = new ArrayList<>();
    if (!dialect.ddl().dropsInMissingSchemas()) {
      statements.addAll(ddl.createSchemas());
    }
    statements.addAll(dialect.ddl().beforeDrop());
    return statements;
  }

  List<String> afterDrop() {
    return dialect.ddl().afterDrop();
  }
}
