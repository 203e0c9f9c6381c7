package dev.kindred.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Comparison;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.Upsert;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements that Kindred writes itself, compared with jOOQ's for all entities of the tests. */
class PlainStatementTest {

  @ParameterizedTest
  @EnumSource(names = {"H2", "SQLITE", "POSTGRES", "YUGABYTEDB", "MARIADB", "MYSQL"})
  void theTextIsTheSameAsJooqs(SQLDialect name) {
    Dialect dialect = Dialects.of(name);
    ListBinding lists = new ListBinding(dialect);
    List<String> left = new ArrayList<>();
    int plain = 0;
    for (EntityMetadata<?> entity : entities(dialect)) {
      for (StatementNode statement : statements(entity)) {
        StatementTemplate written = PlainStatement.template(statement, RowScopes.NONE, dialect);
        if (written == null) {
          left.add(entity + " " + statement.getClass().getSimpleName());
        } else {
          plain++;
          assertThat(written)
              .isEqualTo(
                  StatementRenderer.render(
                      statement, RowScopes.NONE, lists, dialect, new ReachableTables()));
        }
      }
    }
    assertThat(plain).as("plain ones").isGreaterThan(4 * left.size());
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "SQLITE", "POSTGRES", "YUGABYTEDB", "MARIADB", "MYSQL"})
  void rowsAreReadAndWrittenByTheirKeysWithoutJooq(SQLDialect name) {
    Dialect dialect = Dialects.of(name);
    for (EntityMetadata<?> entity : entities(dialect)) {
      if (entity.columns().stream().allMatch(PlainStatementTest::isCommon)
          && dialect.names().areAsJooqs(entity)) {
        assertThat(
                List.of(
                    Select.all(entity),
                    Select.all(entity)
                        .filter(compared(entity, 0, Operator.GREATER))
                        .orderBy(List.of(order(entity, 0, true)))
                        .limit(3)
                        .offset(2),
                    Select.all(entity).selectList(SelectList.Rows.EXISTS),
                    insert(entity, List.of(), false),
                    insertAll(entity)))
            .allMatch(
                statement -> PlainStatement.template(statement, RowScopes.NONE, dialect) != null);
        if (!entity.keyColumns().isEmpty() && !isNamedLikeNewRows(entity)) {
          assertThat(saves(entity, dialect))
              .allMatch(
                  statement -> PlainStatement.template(statement, RowScopes.NONE, dialect) != null);
        }
      }
    }
  }

  private static boolean isNamedLikeNewRows(EntityMetadata<?> entity) {
    return List.of("given", "excluded").contains(entity.nameInSql());
  }

  private static List<StatementNode> saves(EntityMetadata<?> entity, Dialect dialect) {
    return List.of(
        get(entity),
        update(entity, byKey(entity)),
        delete(entity),
        dialect.writes().upsertForm().isByKey()
            ? upsert(entity, 1)
            : insert(entity, List.of(), true));
  }

  /** Times are stored in several forms by SQLite, and JSON and own types are cast by some. */
  private static boolean isCommon(ColumnMetadata column) {
    return column.type().databaseType() == null
        && switch (column.type().kind()) {
          case BOOLEAN,
              BYTE,
              SHORT,
              INT,
              LONG,
              FLOAT,
              DOUBLE,
              DECIMAL,
              BIG_INTEGER,
              TEXT,
              BYTES,
              UUID ->
              true;
          default -> false;
        };
  }

  private static List<EntityMetadata<?>> entities(Dialect dialect) {
    return EntityRegistry.all().stream()
        .filter(Predicate.not(entity -> hasArrays(entity) && !dialect.hasArrays()))
        .toList();
  }

  private static boolean hasArrays(EntityMetadata<?> entity) {
    return entity.columns().stream().anyMatch(column -> column.type().isArray());
  }

  private static List<StatementNode> statements(EntityMetadata<?> entity) {
    Select all = Select.all(entity);
    List<StatementNode> statements = new ArrayList<>();
    statements.add(all);
    statements.add(all.selectList(new SelectList.Entities(List.of())));
    statements.add(all.selectList(SelectList.Rows.COUNT));
    for (int column = 0; column < entity.columns().size(); column++) {
      statements.add(all.filter(compared(entity, column, Operator.EQUAL)));
      statements.add(all.filter(compared(entity, column, Operator.LESS_OR_EQUAL)));
      statements.add(
          all.filter(compared(entity, 0, Operator.GREATER))
              .filter(compared(entity, column, Operator.LESS)));
    }
    statements.add(all.selectList(SelectList.Rows.EXISTS));
    statements.add(
        all.selectList(SelectList.Rows.EXISTS).filter(compared(entity, 0, Operator.EQUAL)));
    statements.add(all.limit(3));
    statements.add(all.filter(compared(entity, 0, Operator.LESS)).limit(3).offset(2));
    for (int column = 0; column < entity.columns().size(); column++) {
      for (boolean descending : List.of(true, false)) {
        OrderNode key = order(entity, column, descending);
        OrderNode opposite = new OrderNode(key.expression(), descending, !key.nullsFirst());
        statements.add(all.orderBy(List.of(key, order(entity, 0, descending))).limit(3).offset(2));
        statements.add(all.orderBy(List.of(opposite)));
      }
    }
    for (ForwardRelation relation : entity.forwardRelations()) {
      PathNode path = PathNode.root(entity).follow(relation);
      statements.add(
          all.filter(equal(path, relation.references().get(0), Operator.GREATER_OR_EQUAL)));
    }
    statements.add(insert(entity, List.of(), false));
    statements.add(insert(entity, List.of(entity.columns().size() - 1), false));
    statements.add(insertAll(entity));
    statements.add(update(entity, PredicateNode.TRUE));
    statements.add(new Delete(entity, PredicateNode.TRUE));
    if (!entity.keyColumns().isEmpty()) {
      statements.add(all.selectList(SelectList.Rows.KEY));
      statements.add(get(entity));
      statements.add(update(entity, byKey(entity)));
      statements.add(delete(entity));
      statements.add(new Delete(entity, PredicateNode.scope(byKey(entity))));
      statements.add(insert(entity, List.of(), true));
      statements.add(upsert(entity, 1));
      statements.add(upsert(entity, 2));
    }
    return statements;
  }

  private static OrderNode order(EntityMetadata<?> entity, int column, boolean descending) {
    return OrderNode.of(new ColumnNode(PathNode.root(entity), column), descending);
  }

  private static Select get(EntityMetadata<?> entity) {
    return Select.all(entity).filter(byKey(entity));
  }

  private static Delete delete(EntityMetadata<?> entity) {
    return new Delete(entity, byKey(entity));
  }

  private static PredicateNode byKey(EntityMetadata<?> entity) {
    return PredicateNode.and(
        entity.keyColumns().stream()
            .map(column -> compared(entity, column, Operator.EQUAL))
            .toList());
  }

  private static PredicateNode compared(EntityMetadata<?> entity, int column, Operator operator) {
    return equal(PathNode.root(entity), column, operator);
  }

  private static PredicateNode equal(PathNode path, int column, Operator operator) {
    return new Comparison(operator, new ColumnNode(path, column), value(path.target(), column));
  }

  private static BindValue value(EntityMetadata<?> entity, int column) {
    return new BindValue("a value", entity.column(column).type());
  }

  private static List<Integer> columns(EntityMetadata<?> entity) {
    return IntStream.range(0, entity.columns().size()).boxed().toList();
  }

  private static Insert insert(EntityMetadata<?> entity, List<Integer> returned, boolean locking) {
    return new Insert(entity, assignments(entity), returned, locking);
  }

  private static Upsert upsert(EntityMetadata<?> entity, int rows) {
    List<BindValue> row = columns(entity).stream().map(at -> value(entity, at)).toList();
    List<Integer> changed =
        columns(entity).stream().filter(at -> !entity.keyColumns().contains(at)).toList();
    return new Upsert(
        entity,
        columns(entity),
        Collections.nCopies(rows, row),
        entity.keyColumns(),
        changed,
        List.of(),
        List.of());
  }

  private static List<ColumnAssignment> assignments(EntityMetadata<?> entity) {
    return columns(entity).stream()
        .map(column -> new ColumnAssignment(column, value(entity, column)))
        .toList();
  }

  private static InsertAll insertAll(EntityMetadata<?> entity) {
    List<BindValue> rows =
        Stream.of(columns(entity), columns(entity))
            .flatMap(List::stream)
            .map(at -> value(entity, at))
            .toList();
    return new InsertAll(entity, columns(entity), 2, rows, columns(entity));
  }

  private static Update update(EntityMetadata<?> entity, PredicateNode condition) {
    return Update.of(entity, assignments(entity), condition);
  }
}
