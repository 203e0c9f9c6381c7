package dev.kindred.processor.report.sample;

import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Samples of an entity's statements. They are written from templates, which are no compiler: a test
 * compares them with what the runtime sends.
 */
public final class StatementSamples {

  private final SampleDialect dialect;
  private final EntityDescriptor entity;
  private final String metamodel;
  private final SampleTable table;
  private final PathSamples paths;
  private final AttributeCalls calls;

  /** Creates the samples of an entity for a database. */
  public StatementSamples(SchemaDescriptor schema, SampleDialect dialect, EntityDescriptor entity) {
    this.dialect = dialect;
    this.entity = entity;
    this.metamodel = schema.names().metamodel(entity.id()).simpleName();
    this.table = SampleTable.of(dialect, entity);
    this.paths = new PathSamples(schema, dialect, entity);
    this.calls = new AttributeCalls(schema);
  }

  /** Returns the samples; those are missing that the entity has no suitable column for. */
  public List<StatementSample> all() {
    List<StatementSample> samples = new ArrayList<>();
    if (comparesKeys() && !entity.isKeyless()) {
      samples.add(get());
    }
    ownColumn().ifPresent(samples::add);
    paths.toOne().map(path -> filter("Filter by a related row", path)).ifPresent(samples::add);
    paths.toMany().map(path -> filter("Filter by related rows", path)).ifPresent(samples::add);
    if (!entity.isReadOnly()) {
      samples.add(insert());
      if (comparesKeys()) {
        samples.add(delete());
      }
    }
    return samples;
  }

  private boolean comparesKeys() {
    return key().stream().allMatch(column -> dialect.comparesByEqualSign(column.type().kind()));
  }

  private List<ColumnDescriptor> key() {
    return entity.keyColumns().stream().map(entity::column).toList();
  }

  private StatementSample get() {
    List<String> names = key().stream().map(column -> SampleVariable.name(column.part())).toList();
    return new StatementSample(
        "Get by key",
        metamodel + ".get(db, " + String.join(", ", names) + ")",
        key().stream()
            .map(column -> column.type().javaType() + " " + SampleVariable.name(column.part()))
            .toList(),
        select(List.of("where " + hasKey())));
  }

  private String hasKey() {
    return table.haveValues(entity, entity.keyColumns());
  }

  private List<String> select(List<String> clauses) {
    List<String> all = new ArrayList<>();
    all.add("select " + table.allColumns(entity));
    all.add("from " + table.name());
    all.addAll(clauses);
    return all;
  }

  private Optional<StatementSample> ownColumn() {
    return SampleColumn.of(entity, entity.keyColumns())
        .map(
            column ->
                filter(
                    "Filter by a column",
                    column.method(),
                    column,
                    List.of("where " + table.hasValue(entity, column.position()))));
  }

  private StatementSample filter(String title, PathSamples.Path path) {
    String relation = calls.of(entity, path.relation().name());
    return filter(title, relation + "." + path.column().method(), path.column(), path.clauses());
  }

  private StatementSample filter(
      String title, String path, SampleColumn column, List<String> clauses) {
    return new StatementSample(
        title,
        "%s.objects(db).filter(%s.%s().eq(%s)).list()"
            .formatted(metamodel, metamodel, path, column.variable()),
        List.of(column.declaration()),
        select(clauses));
  }

  private StatementSample insert() {
    List<ColumnDescriptor> written =
        entity.columns().stream()
            .filter(column -> column.generation() != ColumnDescriptor.Generation.IDENTITY)
            .filter(ColumnDescriptor::isWritten)
            .toList();
    String table = "insert into " + this.table.name();
    return ofEntity(
        "Insert",
        "insert",
        written.isEmpty()
            ? List.of(table, dialect.noValues())
            : List.of(
                table + listed(written, column -> dialect.name(column.name()), " ("),
                listed(written, column -> dialect.parameter(column.type()), "values (")));
  }

  private static String listed(
      List<ColumnDescriptor> columns, Function<ColumnDescriptor, String> text, String start) {
    return columns.stream().map(text).collect(Collectors.joining(", ", start, ")"));
  }

  private StatementSample delete() {
    return ofEntity(
        "Delete", "delete", List.of("delete from " + table.name(), "where " + hasKey()));
  }

  private StatementSample ofEntity(String title, String method, List<String> clauses) {
    String variable = SampleVariable.of(entity.id());
    return new StatementSample(
        title,
        "db.%s(%s)".formatted(method, variable),
        List.of(entity.id() + " " + variable),
        clauses);
  }
}
