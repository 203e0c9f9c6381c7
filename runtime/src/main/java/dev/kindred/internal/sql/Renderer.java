package dev.kindred.internal.sql;

import dev.kindred.internal.query.Assignment;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.internal.query.LinkDelete;
import dev.kindred.internal.query.LinkInsert;
import dev.kindred.internal.query.LinkedSelect;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.spi.EntityModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Renders a statement with jOOQ; done once a shape. */
final class Renderer implements StatementNode.Visitor<Query> {

  private final DSLContext dsl;
  private final boolean returnsRows;
  private final Parameters parameters = new Parameters();

  /** Written by ourselves: jOOQ leaves it out on SQLite. */
  private String returning = "";

  private Renderer(Dialect dialect) {
    this.dsl = dialect.dsl();
    this.returnsRows = dialect.returnsRows();
  }

  static CompiledStatement render(StatementNode statement, Dialect dialect) {
    Renderer renderer = new Renderer(dialect);
    Query query = SlotNumbering.number(statement).accept(renderer);
    String sql = renderer.dsl.render(query) + renderer.returning;
    return new CompiledStatement(sql, renderer.parameters.slots(renderer.dsl, query));
  }

  @Override
  public Query select(Select node) {
    return new SelectRenderer(dsl, parameters, node).render();
  }

  @Override
  public Query linkedSelect(LinkedSelect node) {
    Table<?> link = LinkTables.table(node.relation().link());
    Table<?> target = node.relation().target().table();
    List<Field<?>> owner = LinkTables.ownerFields(link, node.relation());
    List<Field<?>> reference = LinkTables.targetFields(link, node.relation());
    return dsl.select(Stream.concat(owner.stream(), Stream.of(target.fields())).toList())
        .from(link)
        .join(target)
        .on(From.equal(reference, fields(target, node.relation().target().keyColumns())))
        .where(isOneOf(owner, node.owners()));
  }

  @Override
  public Query insert(Insert node) {
    Table<?> table = node.root().table();
    return node.assignments().isEmpty()
        ? dsl.insertInto(table).defaultValues()
        : dsl.insertInto(table).set(assigned(table, node.assignments()));
  }

  /** The generated values are the statement's own result where the database can give it one. */
  @Override
  public Query insertAll(InsertAll node) {
    Table<?> table = node.root().table();
    InsertValuesStepN<?> insert = dsl.insertInto(table, fields(table, node.columns()));
    for (List<ValueNode> row : node.rows()) {
      insert = insert.values(row.stream().map(parameters::of).toList());
    }
    if (node.generated() >= 0 && returnsRows) {
      returning =
          " returning "
              + dsl.render(
                  Objects.requireNonNull(table.field(node.generated())).getUnqualifiedName());
    }
    return insert;
  }

  @Override
  public Query update(Update node) {
    Table<?> table = node.root().table();
    return dsl.update(table)
        .set(assigned(table, node.assignments()))
        .where(own(node.root(), node.condition()));
  }

  private Map<Field<?>, Field<?>> assigned(Table<?> table, List<Assignment> assignments) {
    Map<Field<?>, Field<?>> values = new LinkedHashMap<>();
    assignments.forEach(a -> values.put(table.field(a.column()), parameters.of(a.value())));
    return values;
  }

  @Override
  public Query delete(Delete node) {
    return dsl.deleteFrom(node.root().table()).where(own(node.root(), node.condition()));
  }

  private Condition own(EntityModel<?> root, ConditionNode condition) {
    return Logic.where(ConditionRenderer.render(condition, new From(root, Set.of()), parameters));
  }

  @Override
  public Query linkInsert(LinkInsert node) {
    Table<Record> link = LinkTables.table(node.relation().link());
    Map<Field<?>, Field<?>> values = new LinkedHashMap<>();
    put(values, LinkTables.ownerFields(link, node.relation()), node.owner());
    put(values, LinkTables.targetFields(link, node.relation()), node.target());
    return dsl.insertInto(link).set(values);
  }

  private void put(Map<Field<?>, Field<?>> to, List<Field<?>> fields, List<ValueNode> values) {
    IntStream.range(0, fields.size())
        .forEach(i -> to.put(fields.get(i), parameters.of(values.get(i))));
  }

  @Override
  public Query linkDelete(LinkDelete node) {
    Table<Record> link = LinkTables.table(node.relation().link());
    List<Condition> conditions = new ArrayList<>();
    conditions.add(isOneOf(LinkTables.ownerFields(link, node.relation()), node.owners()));
    if (!node.targets().isEmpty()) {
      conditions.add(isOneOf(LinkTables.targetFields(link, node.relation()), node.targets()));
    }
    return dsl.deleteFrom(link).where(DSL.and(conditions));
  }

  @SuppressWarnings("unchecked") // a foreign key and what it is compared with have the same type
  private Condition isOneOf(List<Field<?>> fields, List<List<ValueNode>> keys) {
    if (fields.size() == 1 && keys.size() > 1) {
      Field<Object> field = (Field<Object>) fields.get(0);
      return field.in(keys.stream().map(key -> parameters.of(key.get(0))).toList());
    }
    return DSL.or(keys.stream().map(key -> From.equal(fields, parameters(key))).toList());
  }

  private List<? extends Field<?>> parameters(List<ValueNode> values) {
    return values.stream().map(parameters::of).toList();
  }

  private static List<Field<?>> fields(Table<?> table, List<Integer> columns) {
    return columns.stream().<Field<?>>map(table::field).toList();
  }
}
