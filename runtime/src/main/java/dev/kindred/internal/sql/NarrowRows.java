package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Limits;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Junction;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PathReplacer;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Rows of which a conjunction asks for given values of columns. Not thread-safe. */
final class NarrowRows implements SourceRows {

  private final PathNode row;
  private final List<PredicateNode> tests = new ArrayList<>();
  private final Set<Integer> listed = new HashSet<>();
  private final Set<Integer> equal = new HashSet<>();

  private NarrowRows(PathNode row) {
    this.row = row;
  }

  static NarrowRows of(PathNode row, List<PredicateNode> conjunction) {
    NarrowRows rows = new NarrowRows(row);
    conjunction.forEach(rows::add);
    return rows;
  }

  private void add(PredicateNode condition) {
    if (condition instanceof Junction.And and) {
      and.conditions().forEach(this::add);
    } else if (condition instanceof PredicateNode.Scope scope) {
      add(scope.condition());
    } else if (condition instanceof PredicateNode.Membership in
        && in.values().size() <= Limits.KEYS_OF_STATEMENT) { // they are bound once more
      add(in, in.expression(), listed);
    } else if (condition instanceof PredicateNode.Comparison comparison
        && comparison.operator() == PredicateNode.Operator.EQUAL
        && comparison.right() instanceof BindValue) {
      add(comparison, comparison.left(), equal);
    }
  }

  private void add(PredicateNode test, ExpressionNode expression, Set<Integer> columns) {
    if (expression instanceof ColumnNode column && column.nearest().path().equals(row)) {
      columns.add(column.nearest().column());
      tests.add(test);
    }
  }

  /** Returns whether there is one such row. */
  boolean areOne() {
    return identifying().anyMatch(equal::containsAll);
  }

  /**
   * Returns whether there are few: rows with values of a key, of unique columns or of a foreign
   * key.
   */
  boolean areNarrow() {
    Set<Integer> fixed = new HashSet<>(listed);
    fixed.addAll(equal);
    Stream<List<Integer>> references =
        row.target().forwardRelations().stream().map(relation -> relation.columns());
    return !fixed.isEmpty()
        && Stream.concat(identifying(), references)
            .filter(columns -> !columns.isEmpty())
            .anyMatch(fixed::containsAll);
  }

  /** The values are those of the foreign key, where they are of columns that it refers to. */
  @Override
  public @Nullable PredicateNode areReferredToBy(ForwardRelation relation, PathNode path) {
    PathReplacer referring = new PathReplacer(row, path.follow(relation));
    return relation.references().containsAll(listed) && relation.references().containsAll(equal)
        ? PredicateNode.and(tests.stream().map(referring::condition).toList())
        : null;
  }

  @Override
  public org.jooq.Select<Record> columns(List<ColumnNode> columns, RenderContext rendering) {
    List<ExpressionNode> expressions = List.copyOf(columns);
    return new ComparedQuery(rendering, query().selectList(SelectList.Columns.of(expressions)))
        .operandOfIn();
  }

  /** Returns the query for the rows, by these values alone. */
  Select query() {
    Select rows = Select.all(row.target());
    for (PredicateNode test : tests) {
      rows = rows.filter(test);
    }
    return rows;
  }

  private Stream<List<Integer>> identifying() {
    EntityMetadata<?> entity = row.target();
    Stream<List<Integer>> unique =
        entity.constraints().stream()
            .flatMap(
                each ->
                    each instanceof ConstraintMetadata.Unique constraint
                        ? Stream.of(constraint.columns())
                        : Stream.empty());
    return Stream.concat(Stream.of(entity.keyColumns()), unique)
        .filter(columns -> !columns.isEmpty());
  }
}
