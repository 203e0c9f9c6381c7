package dev.kindred.internal.ddl;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaView;
import dev.kindred.spi.ConstraintNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** DDL that creates or drops all of a schema, in an order that databases accept. */
public final class SchemaDdl {

  private final Dialect dialect;
  private final SchemaModel model;
  private final List<SchemaTable> tables;
  private final TableDdl tableDdl;
  private final ViewDdl viewDdl;
  private final Map<String, List<String>> enumTypes;

  /** Creates the DDL of a schema for a database. */
  public SchemaDdl(Dialect dialect, SchemaModel model) {
    this.dialect = dialect;
    this.model = model;
    DerivedConstraints derived = new DerivedConstraints(dialect);
    this.tables = TableOrder.of(model.tables()).stream().map(derived::added).toList();
    this.tableDdl = new TableDdl(dialect);
    this.viewDdl = new ViewDdl(dialect);
    this.enumTypes = new EnumTypeDdl(dialect).types(model);
  }

  /** Returns the statements that create everything. */
  public List<String> create() {
    List<String> statements = new ArrayList<>(createSchemas());
    EnumTypeDdl enumDdl = new EnumTypeDdl(dialect);
    enumTypes.forEach((type, constants) -> statements.add(enumDdl.create(type, constants)));
    statements.addAll(createTables());
    for (SchemaTable table : tables) {
      tableDdl.indexes(table).forEach(index -> statements.add(tableDdl.create(table, index)));
    }
    ViewDdl.ordered(model.views()).forEach(view -> statements.add(viewDdl.create(view)));
    CommentDdl comments = new CommentDdl(dialect);
    tables.forEach(table -> statements.addAll(comments.ofNew(table)));
    model.views().forEach(view -> comments.ofNew(view).ifPresent(statements::add));
    if (dialect.hasRowSecurity()) {
      PolicyDdl policies = new PolicyDdl(dialect);
      tables.forEach(table -> statements.addAll(policies.guard(table)));
    }
    return statements;
  }

  /** Returns the statements that create the schemas that do not exist. */
  public List<String> createSchemas() {
    return model.schemas().stream()
        .map(schema -> dialect.dsl().createSchemaIfNotExists(ConstraintNames.of(schema)))
        .map(dialect.dsl()::render)
        .toList();
  }

  /**
   * Returns the statements that create the tables. In a cycle, a foreign key to a later table is
   * added after all tables are created.
   */
  private List<String> createTables() {
    Set<QualifiedName> missing =
        tables.stream().map(SchemaTable::name).collect(Collectors.toCollection(HashSet::new));
    List<String> statements = new ArrayList<>();
    List<String> later = new ArrayList<>();
    for (SchemaTable table : tables) {
      missing.remove(table.name());
      List<ForeignKey> possible =
          table.foreignKeys().stream()
              .filter(key -> !missing.contains(key.target()) || !dialect.ddl().addsForeignKeys())
              .toList();
      statements.add(tableDdl.create(table, possible));
      table.foreignKeys().stream()
          .filter(key -> !possible.contains(key))
          .forEach(key -> later.add(tableDdl.add(table, key)));
    }
    statements.addAll(later);
    return statements;
  }

  /** Returns the statements that drop the views, tables and types that exist. */
  public List<String> drop() {
    List<String> statements = new ArrayList<>();
    List<SchemaView> views = ViewDdl.ordered(model.views());
    for (int i = views.size() - 1; i >= 0; i--) {
      statements.add(viewDdl.dropIfExists(views.get(i)));
    }
    for (int i = tables.size() - 1; i >= 0; i--) {
      statements.add(tableDdl.dropIfExists(tables.get(i).name()));
    }
    enumTypes.keySet().forEach(type -> statements.add("drop type if exists " + type));
    return statements;
  }
}
