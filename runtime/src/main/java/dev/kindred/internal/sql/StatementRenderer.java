package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.NewRows;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.internal.query.JoinTableClear;
import dev.kindred.internal.query.JoinTableDelete;
import dev.kindred.internal.query.JoinTableInsert;
import dev.kindred.internal.query.JoinTableSelect;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.Upsert;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.UniqueMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Renderer of a statement with jOOQ, used once for each statement key. */
final class StatementRenderer implements StatementNode.Visitor<Query> {

  private final RenderContext rendering;
  private final DSLContext dsl;
  private final ParameterFactory parameters;

  /** Change of the SQL text, where jOOQ can't render it as needed. */
  private UnaryOperator<String> textChange = UnaryOperator.identity();

  private StatementRenderer(RenderContext rendering) {
    this.rendering = rendering;
    this.dsl = rendering.dsl();
    this.parameters = rendering.parameters();
  }

  static StatementTemplate render(
      StatementNode statement,
      RowScopes scopes,
      ListBinding lists,
      Dialect dialect,
      ReachableTables tables) {
    JooqParameters parameters = new JooqParameters(dialect.casts());
    DSLContext plain = dialect.dsl();
    ReservedNames names = new ReservedNames(plain, tables);
    BindSlotNumbering.Numbered numbered = BindSlotNumbering.number(statement, scopes, lists, names);
    DSLContext dsl = names.haveWords() ? TableAlias.renaming(plain) : plain;
    StatementRenderer renderer =
        new StatementRenderer(
            new RenderContext(
                dialect, dsl, parameters, new TableAliases(names), numbered.scopes()));
    Query query = numbered.statement().accept(renderer);
    StatementTemplate rendered = parameters.template(dsl, query, names.haveWords());
    return rendered.with(renderer.textChange.apply(rendered.sql()));
  }

  @Override
  public Query select(Select node) {
    return SelectRenderer.ofStatement(rendering, node).render();
  }

  @Override
  public Query insert(Insert node) {
    Table<?> table = node.root().table();
    if (!node.returnsIdentity()) {
      returning(table, node.returned());
    }
    if (node.assignments().isEmpty()) {
      return dsl.insertInto(table).defaultValues();
    }
    if (node.locking()) {
      String clause =
          rendering.dialect().writes().lockingClause(node.root(), rendering.dialect().names());
      UnaryOperator<String> returning = textChange;
      textChange = sql -> returning.apply(sql + clause);
    }
    return dsl.insertInto(table)
        .set(UpdateRenderer.assigned(table, node.assignments(), expressions(node.root())));
  }

  @Override
  public Query insertAll(InsertAll node) {
    Table<?> table = node.root().table();
    returning(table, node.returned());
    List<Field<?>> fields = ColumnFields.of(table, node.columns());
    InsertValuesStepN<?> insert =
        dsl.insertInto(
            table,
            fields.isEmpty()
                ? ColumnFields.of(table, List.of(node.root().identity().orElseThrow()))
                : fields);
    for (List<BindValue> row : node.rows()) {
      insert =
          insert.values(
              fields.isEmpty()
                  ? List.of(rendering.dialect().writes().generatedKey())
                  : values(row));
    }
    return insert;
  }

  /**
   * Adds a RETURNING clause for the values that the database gives, where it supports one. jOOQ
   * omits it on SQLite.
   */
  private void returning(Table<?> table, List<Integer> columns) {
    if (!columns.isEmpty() && rendering.dialect().writes().returnsRows()) {
      String names =
          ColumnFields.of(table, columns).stream()
              .map(field -> dsl.render(field.getUnqualifiedName()))
              .collect(Collectors.joining(", ", " returning ", ""));
      textChange = sql -> sql + names;
    }
  }

  private List<Field<?>> values(List<BindValue> row) {
    return row.stream().<Field<?>>map(parameters::of).toList();
  }

  @Override
  public Query upsert(Upsert node) {
    return rendering
        .dialect()
        .writes()
        .upsert(
            new NewRows(
                dsl,
                node.root().table(),
                node.columns(),
                node.rows().stream().map(this::values).toList(),
                node.on(),
                node.replaced(),
                node.counted(),
                node.kept(),
                UniqueMarks.of(node.root(), node.on()),
                rendering.aliases()::derived));
  }

  @Override
  public Query update(Update node) {
    textChange = rendering.dialect().writes()::readingItself;
    return new UpdateRenderer(rendering, node).render();
  }

  @Override
  public Query delete(Delete node) {
    textChange = rendering.dialect().writes()::readingItself;
    PredicateNode condition = ChangedRows.of(node).condition(rendering.dialect());
    return dsl.deleteFrom(node.root().table())
        .where(JooqConditions.where(expressions(node.root()).scoped(condition)));
  }

  /** Creates a renderer for expressions on the only table of a statement that changes it. */
  private ExpressionRenderer expressions(EntityMetadata<?> root) {
    return ExpressionRenderer.ofRows(rendering, FromClause.alone(root, rendering));
  }

  @Override
  public Query joinTableSelect(JoinTableSelect node) {
    Table<Record> joinTable = JooqJoinTables.table(node.relation().joinTable());
    return dsl.select(JooqJoinTables.targetFields(joinTable, node.relation()))
        .from(joinTable)
        .where(
            KeyPredicateRenderer.isOneOf(
                JooqJoinTables.sourceFields(joinTable, node.relation()),
                List.of(node.source()),
                rendering))
        .forUpdate();
  }

  @Override
  public Query joinTableInsert(JoinTableInsert node) {
    Table<Record> joinTable = JooqJoinTables.table(node.relation().joinTable());
    List<Field<?>> source = JooqJoinTables.sourceFields(joinTable, node.relation());
    List<Field<?>> target = JooqJoinTables.targetFields(joinTable, node.relation());
    InsertValuesStepN<Record> insert =
        dsl.insertInto(joinTable, Stream.concat(source.stream(), target.stream()).toList());
    for (List<BindValue> key : node.targets()) {
      insert =
          insert.values(
              Stream.concat(node.source().stream(), key.stream()).map(parameters::of).toList());
    }
    return insert;
  }

  @Override
  public Query joinTableDelete(JoinTableDelete node) {
    Table<Record> joinTable = JooqJoinTables.table(node.relation().joinTable());
    List<Condition> conditions = new ArrayList<>();
    conditions.add(
        KeyPredicateRenderer.isOneOf(
            JooqJoinTables.sourceFields(joinTable, node.relation()), node.sources(), rendering));
    if (!node.targets().isEmpty()) {
      conditions.add(
          KeyPredicateRenderer.isOneOf(
              JooqJoinTables.targetFields(joinTable, node.relation()), node.targets(), rendering));
    }
    return dsl.deleteFrom(joinTable).where(DSL.and(conditions));
  }

  @Override
  public Query joinTableClear(JoinTableClear node) {
    Table<Record> joinTable = JooqJoinTables.table(node.relation().joinTable());
    List<Field<?>> fields = JooqJoinTables.sourceFields(joinTable, node.relation());
    return dsl.deleteFrom(joinTable)
        .where(
            DSL.row(fields)
                .in(
                    new ComparedQuery(
                            rendering,
                            node.sources(),
                            new SelectRenderer(rendering, node.sources()))
                        .operandOfIn()));
  }
}
