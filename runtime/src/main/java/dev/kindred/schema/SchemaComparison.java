package dev.kindred.schema;

import dev.kindred.internal.catalog.Catalog;
import dev.kindred.internal.comparison.DeclaredTable;
import dev.kindred.internal.comparison.TableComparison;
import dev.kindred.internal.execution.Executor;
import dev.kindred.spi.EntityMetadata;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Name;

/** Comparison of all tables of some entities with those of the database. */
record SchemaComparison(Executor executor) {

  /** Returns a line for each difference. */
  List<String> of(List<EntityMetadata<?>> entities) {
    List<DeclaredTable> declared = new DeclaredTables(executor.dialect()).all(entities);
    Catalog catalog = catalog(declared);
    List<String> lines = new ArrayList<>();
    for (DeclaredTable table : declared) {
      lines.addAll(
          TableComparison.of(table, catalog, executor.dialect(), executor.columns()::read));
    }
    if (executor.isSecured()) {
      lines.addAll(new RowSecurityComparison(executor, catalog).of(entities));
    }
    return lines;
  }

  private Catalog catalog(List<DeclaredTable> declared) {
    Set<Name> names = new LinkedHashSet<>();
    Set<String> types = new LinkedHashSet<>();
    for (DeclaredTable table : declared) {
      names.add(table.name());
      table.foreignKeys().forEach(key -> names.add(key.target()));
      types.addAll(table.ownTypes());
    }
    try {
      return executor
          .transactions()
          .with(connection -> Catalog.read(connection, executor.dialect().ddl(), names, types));
    } catch (SQLException e) {
      throw executor.transactions().failure(e, "");
    }
  }
}
