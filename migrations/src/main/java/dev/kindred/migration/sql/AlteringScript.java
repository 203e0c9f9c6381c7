package dev.kindred.migration.sql;

import dev.kindred.internal.ddl.CommentDdl;
import dev.kindred.internal.ddl.TableDdl;
import dev.kindred.internal.ddl.ViewDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaColumn.Source;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.migration.model.MigrationScript;
import dev.kindred.spi.ConstraintNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Name;

/**
 * Migration of a database that alters tables. Each step is in the order in which databases accept
 * it: what depends on a column is dropped before it changes and added after it.
 */
abstract class AlteringScript {

  final SchemaDelta delta;
  final Alterations alterations;
  final Script script = new Script();
  private final Dialect dialect;
  private final TableDdl tables;

  AlteringScript(Dialect dialect, SchemaDelta delta, Alterations alterations) {
    this.dialect = dialect;
    this.delta = delta;
    this.alterations = alterations;
    this.tables = new TableDdl(dialect);
  }

  List<MigrationScript> files() {
    prepare();
    ViewDdl views = new ViewDdl(dialect);
    EnumTypeChanges enums = new EnumTypeChanges(dialect, delta, alterations);
    PolicyChanges policies = new PolicyChanges(dialect, delta);
    delta.droppedViews().forEach(view -> script.add(views.drop(view)));
    delta.renamedTables().forEach((from, to) -> script.add(alterations.renameTable(from, to)));
    policies.writeDropsTo(script);
    delta.kept().forEach(this::dropForeignKeys);
    delta.kept().forEach(this::dropConstraints);
    delta.kept().forEach(this::dropColumns);
    delta.kept().forEach(this::renameColumns);
    createSchemas();
    enums.writeTo(script);
    List<Runnable> later = createTables();
    delta.kept().forEach(table -> addColumns(table, false));
    delta.kept().forEach(this::changeColumns);
    delta.kept().forEach(table -> addColumns(table, true));
    delta.inOrderOfRenames().forEach(this::renameConstraints);
    delta.kept().forEach(table -> addConstraints(table, false));
    delta.kept().forEach(table -> addConstraints(table, true));
    later.forEach(Runnable::run);
    policies.create(this::guard);
    delta.dropped().forEach(table -> script.add(alterations.dropTable(table.name())));
    enums.writeDropsTo(script);
    delta.createdViews().forEach(view -> script.add(views.create(view)));
    writeComments();
    return script.files(beforeMain());
  }

  private void writeComments() {
    CommentDdl comments = new CommentDdl(dialect);
    delta.created().forEach(table -> script.addAll(comments.ofNew(table)));
    for (TableDelta table : delta.kept()) {
      Name name = table.after().name().inJooq();
      if (table.isCommented()) {
        comments.onTable(name, table.after().comment()).ifPresent(script::add);
      }
      Stream.of(true, false)
          .flatMap(areComputed -> table.added(areComputed).stream())
          .forEach(column -> comments.ofNew(name, column).ifPresent(script::add));
      table.commented().stream()
          .filter(column -> !isCommentedByChange(table, column))
          .forEach(column -> comments.onColumn(name, column).ifPresent(script::add));
    }
    delta
        .commentedViews()
        .forEach(
            view -> comments.onView(view.name().inJooq(), view.comment()).ifPresent(script::add));
  }

  /** Returns whether the change of a column, which is written anyway, gives it its comment. */
  boolean isCommentedByChange(TableDelta table, SchemaColumn column) {
    return false;
  }

  /** Changes the difference to what the database can do. */
  void prepare() {
    delta
        .kept()
        .forEach(table -> table.replaceRenames(rename -> !alterations.canRename(rename.after())));
  }

  /** Returns the statements at the top of the first file. */
  List<String> beforeMain() {
    return List.of();
  }

  private void dropForeignKeys(TableDelta table) {
    table.droppedConstraints().stream()
        .filter(ForeignKey.class::isInstance)
        .forEach(key -> drop(table, key));
  }

  private void dropConstraints(TableDelta table) {
    table.droppedConstraints().stream()
        .filter(each -> !(each instanceof ForeignKey))
        .forEach(each -> drop(table, each));
  }

  void drop(TableDelta table, SchemaConstraint constraint) {
    script.addAll(alterations.drop(table.after(), constraint));
  }

  private void dropColumns(TableDelta table) {
    table
        .removed()
        .forEach(column -> script.add(alterations.dropColumn(table.after().name(), column)));
  }

  private void renameColumns(TableDelta table) {
    table.renamed().entrySet().stream()
        .filter(each -> table.removed().stream().noneMatch(c -> c.name().equals(each.getValue())))
        .forEach(
            each ->
                script.add(
                    alterations.renameColumn(
                        table.after().name(),
                        each.getKey(),
                        table.before().column(each.getValue()).orElseThrow())));
  }

  private void createSchemas() {
    delta
        .newSchemas()
        .forEach(
            schema ->
                script.add(
                    dialect
                        .dsl()
                        .render(
                            dialect.dsl().createSchemaIfNotExists(ConstraintNames.of(schema)))));
  }

  /** Creates the new tables; returns how to add the foreign keys for which it is too early. */
  private List<Runnable> createTables() {
    Set<QualifiedName> missing =
        delta.created().stream()
            .map(SchemaTable::name)
            .collect(Collectors.toCollection(HashSet::new));
    List<Runnable> later = new ArrayList<>();
    for (SchemaTable table : delta.created()) {
      missing.remove(table.name());
      List<ForeignKey> possible =
          table.foreignKeys().stream()
              .filter(key -> !missing.contains(key.target()) && !isTargetNew(key))
              .toList();
      script.add(tables.create(table, possible));
      tables.indexes(table).forEach(index -> script.add(tables.create(table, index)));
      table.foreignKeys().stream()
          .filter(key -> !possible.contains(key))
          .forEach(key -> later.add(() -> addToNew(table, key)));
    }
    return later;
  }

  void addToNew(SchemaTable table, ForeignKey key) {
    script.add(tables.add(table, key));
  }

  /** Returns whether a foreign key refers to columns of a table that exists, but changes. */
  final boolean isTargetNew(ForeignKey key) {
    return delta.kept().stream()
        .filter(table -> table.after().name().equals(key.target()))
        .anyMatch(
            table ->
                !table.addedConstraints().isEmpty()
                    || key.references().stream()
                        .anyMatch(
                            column ->
                                table.retypes(column)
                                    || table.before().column(column).isEmpty()
                                    || table.renamed().containsValue(column)));
  }

  private void addColumns(TableDelta table, boolean areComputed) {
    QualifiedName name = table.after().name();
    for (SchemaColumn column : table.added(areComputed)) {
      Optional<String> values = values(table, column);
      boolean isFilled =
          values.isPresent() && (column.source() == Source.DEFAULT || hasBackfill(table, column));
      if (isFilled) {
        addFilled(table, column, values.get());
      } else {
        script.add(alterations.addColumn(name, column));
      }
    }
  }

  private void addFilled(TableDelta table, SchemaColumn column, String values) {
    QualifiedName name = table.after().name();
    SchemaColumn empty =
        new SchemaColumn(
            column.name(), column.type(), true, Source.NONE, null, null, column.comment());
    script.add(alterations.addColumn(name, empty));
    script.addAll(alterations.change(name, new ColumnChange(empty, column)));
    fill(table, column, values);
    if (!column.nullable()) {
      require(table, column);
    }
  }

  private boolean hasBackfill(TableDelta table, SchemaColumn column) {
    return delta.plan().declared().of(table.after().name()).backfills().containsKey(column.name());
  }

  /** Returns the SQL for rows without a value, if there is any. */
  private Optional<String> values(TableDelta table, SchemaColumn column) {
    return delta
        .plan()
        .backfill(table.after().name(), column)
        .map(sql -> "(" + sql + ")")
        .or(() -> alterations.columns.defaultValue(column));
  }

  private void changeColumns(TableDelta table) {
    QualifiedName name = table.after().name();
    for (ColumnChange change : table.changed()) {
      script.addAll(alterations.change(name, change));
      if (change.becomesRequired()) {
        values(table, change.after()).ifPresent(sql -> fill(table, change.after(), sql));
        require(table, change.after());
      }
    }
  }

  void fill(TableDelta table, SchemaColumn column, String values) {
    script.add(alterations.fill(table.after().name(), column, values));
  }

  void require(TableDelta table, SchemaColumn column) {
    script.add(alterations.require(table.after().name(), column));
  }

  /** Adds the statements that create the policy of a table. */
  void guard(SchemaTable table, List<String> statements) {
    script.addAll(statements);
  }

  private void renameConstraints(TableDelta table) {
    table
        .renamedConstraints()
        .forEach(rename -> script.add(alterations.rename(table.after(), rename)));
  }

  private void addConstraints(TableDelta table, boolean areForeignKeys) {
    for (SchemaConstraint constraint : table.addedConstraints()) {
      if (areForeignKeys == constraint instanceof ForeignKey) {
        if (constraint instanceof Index index) {
          addIndex(table, index);
        } else {
          add(table, constraint);
        }
      }
    }
  }

  void addIndex(TableDelta table, Index index) {
    script.add(alterations.createIndex(table.after(), index));
  }

  void add(TableDelta table, SchemaConstraint constraint) {
    script.add(tables.add(table.after(), constraint));
  }
}
