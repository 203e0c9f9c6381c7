package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.Upsert;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Renders an insert of rows that may be there, in each database's own words. */
final class UpsertRenderer {

  private final RenderContext rendering;
  private final Upsert node;
  private final Table<?> table;

  /** What H2 calls the new rows. */
  private final Name given;

  UpsertRenderer(RenderContext rendering, Upsert node) {
    this.rendering = rendering;
    this.node = node;
    this.table = named(node.root().table());
    this.given = DSL.name(rendering.aliases().derived("given"));
  }

  /** SQLite and PostgreSQL call the new rows so, and would take the table for them. */
  private Table<?> named(Table<?> own) {
    return switch (rendering.family()) {
      case H2, MARIADB -> own;
      default ->
          own.getName().equalsIgnoreCase("excluded")
              ? own.as(rendering.aliases().derived("stored"))
              : own;
    };
  }

  Query render() {
    return switch (rendering.family()) {
      case H2 -> merge();
      case MARIADB -> insert().onDuplicateKeyUpdate().set(changes(UpsertRenderer::excluded));
      default ->
          insert()
              .onConflict(node.on().stream().map(this::field).toList())
              .doUpdate()
              .set(changes(UpsertRenderer::excluded));
    };
  }

  private static Field<?> excluded(Field<?> field) {
    return DSL.excluded(field);
  }

  private InsertValuesStepN<?> insert() {
    InsertValuesStepN<?> insert =
        rendering.dsl().insertInto(table, node.columns().stream().map(this::field).toList());
    for (List<BindValue> row : node.rows()) {
      insert = insert.values(row.stream().map(rendering.parameters()::of).toList());
    }
    return insert;
  }

  /** H2 has MERGE of standard SQL, whose rows need types. */
  private Query merge() {
    List<Field<?>> fields = node.columns().stream().map(this::field).toList();
    Name[] names = fields.stream().map(Field::getUnqualifiedName).toArray(Name[]::new);
    RowN[] rows = node.rows().stream().map(row -> typed(row, fields)).toArray(RowN[]::new);
    Condition same =
        DSL.and(
            node.on().stream().map(this::field).map(field -> same(field, given(field))).toList());
    return rendering
        .dsl()
        .mergeInto(table)
        .using(DSL.values(rows).as(given, names))
        .on(same)
        .whenMatchedThenUpdate()
        .set(changes(this::given))
        .whenNotMatchedThenInsert(fields)
        .values(fields.stream().<Field<?>>map(this::given).toList());
  }

  private RowN typed(List<BindValue> row, List<Field<?>> fields) {
    return DSL.row(
        IntStream.range(0, row.size())
            .<Field<?>>mapToObj(
                i -> DSL.cast(rendering.parameters().of(row.get(i)), fields.get(i).getDataType()))
            .toList());
  }

  @SuppressWarnings("unchecked") // both have the type of one column
  private static Condition same(Field<?> one, Field<?> other) {
    return ((Field<Object>) one).eq((Field<Object>) other);
  }

  private Field<?> given(Field<?> field) {
    return DSL.field(given.append(field.getUnqualifiedName()), field.getDataType());
  }

  /** Where nothing is to be changed, the row is written as it is. */
  private Map<Field<?>, Field<?>> changes(Function<Field<?>, Field<?>> fresh) {
    Map<Field<?>, Field<?>> changes = new LinkedHashMap<>();
    node.replaced().stream().map(this::field).forEach(each -> changes.put(each, fresh.apply(each)));
    node.counted().stream().map(this::field).forEach(each -> changes.put(each, oneMore(each)));
    if (changes.isEmpty()) {
      Field<?> first = field(node.on().get(0));
      changes.put(first, fresh.apply(first));
    }
    return changes;
  }

  @SuppressWarnings("unchecked") // versions are numbers
  private static Field<?> oneMore(Field<?> field) {
    return ((Field<Number>) field).plus(DSL.inline(1));
  }

  private Field<?> field(int column) {
    return Objects.requireNonNull(table.field(column));
  }
}
