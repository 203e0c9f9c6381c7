package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.JooqExpression;
import dev.kindred.internal.query.NodeWalker;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.Objects;
import org.jooq.Context;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Kindred's expressions as jOOQ fields, for jOOQ queries with the root entity's generated table in
 * their FROM clause, without an alias. jOOQ joins the tables of foreign keys; other columns along
 * paths become subqueries.
 */
public final class JooqFields {

  private JooqFields() {}

  /** Returns the field of an expression. */
  public static Field<?> of(ExpressionNode node) {
    return node instanceof ColumnNode column && JooqPaths.canJoin(column.nearest().path())
        ? JooqPaths.field(column.nearest())
        : new ExpressionField(node);
  }

  /** Returns the expression of a part of a jOOQ query; null if it is none of these fields. */
  static @Nullable ExpressionNode expression(QueryPart part) {
    return part instanceof ExpressionField field ? field.node : null;
  }

  /** Field that renders its expression when jOOQ renders the query, in its dialect. */
  @SuppressWarnings("serial") // it is as serializable as entity metadata
  private static final class ExpressionField extends CustomField<Object> {
    private final ExpressionNode node;

    @SuppressWarnings("unchecked") // the values are of the expression's type
    ExpressionField(ExpressionNode node) {
      super("expression", (org.jooq.DataType<Object>) StoredTypes.STANDARD.ofValue(node.type()));
      this.node = node;
    }

    @Override
    public void accept(Context<?> context) {
      Dialect dialect = Dialects.rendering(context.configuration());
      ReservedNames names = new ReservedNames(context.dsl(), new ReachableTables());
      EntityMetadata<?> root = RootFinder.of(node, names);
      names.addTables(root);
      RenderContext rendering =
          new RenderContext(
              dialect, context.dsl(), JooqFields::value, new TableAliases(names), RowScopes.NONE);
      FromClause from = FromClause.ofJooq(root, rendering);
      GroupedQuery group = new GroupedQuery(Select.all(root), List.of());
      boolean ofGroup = node instanceof AggregateNode aggregate && aggregate.variable() == null;
      context.visit(
          new ExpressionRenderer(rendering, from, List.of(), ofGroup ? group : null).render(node));
    }
  }

  @SuppressWarnings("unchecked") // what is stored for a value is of its kind's type
  private static Field<Object> value(BindValue node) {
    Object stored = stored(node.type(), Objects.requireNonNull(node.value()));
    Field<?> value =
        node.type().isArray()
            ? DSL.val(stored, StoredTypes.STANDARD.ofValue(node.type()))
            : DSL.val(stored);
    return (Field<Object>) value;
  }

  @SuppressWarnings("unchecked") // the value is of the type
  private static <T> @Nullable Object stored(ColumnType<T> type, Object value) {
    return type.toStored((T) value);
  }

  /**
   * Finder of the root entity of an expression, and of the words in its parts written with jOOQ.
   */
  private static final class RootFinder extends NodeWalker {
    private final ReservedNames names;
    private @Nullable EntityMetadata<?> root;

    private RootFinder(ReservedNames names) {
      this.names = names;
    }

    static EntityMetadata<?> of(ExpressionNode node, ReservedNames names) {
      RootFinder finder = new RootFinder(names);
      finder.walk(node);
      if (finder.root == null) {
        throw new IllegalArgumentException(node + " uses no entity: write it with jOOQ.");
      }
      return finder.root;
    }

    @Override
    protected void path(PathNode node) {
      root = node.root().target();
    }

    @Override
    public @Nullable Void jooq(PredicateNode.Jooq node) {
      names.addWords(node.condition());
      return super.jooq(node);
    }

    @Override
    public @Nullable Void jooq(JooqExpression node) {
      names.addWords(node.field());
      return super.jooq(node);
    }

    @Override
    protected void query(Select node) {
      names.addTables(node.root());
    }
  }
}
