package dev.kindred.internal.sql;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.NodeWalker;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.EntityTable;
import dev.kindred.spi.ManyToManyRelation;
import org.jooq.QueryPart;
import org.jooq.TableField;
import org.jooq.VisitListener;
import org.jooq.impl.DSL;

/**
 * Check of parts of a statement that are written with jOOQ. It joins tables without their scopes,
 * so that a part must not read rows along a path that are in scopes.
 */
final class JooqPathScopes extends NodeWalker {

  private final RowScopes scopes;

  private JooqPathScopes(RowScopes scopes) {
    this.scopes = scopes;
  }

  /**
   * Refuses a part that reads rows in scopes along a path.
   *
   * @throws IllegalArgumentException if it does
   */
  static void require(QueryPart part, RenderContext rendering) {
    if (!rendering.scopes().isEmpty()) {
      JooqPathScopes check = new JooqPathScopes(rendering.scopes());
      VisitListener listener = VisitListener.onVisitStart(visit -> check.visit(visit.queryPart()));
      DSL.using(rendering.dsl().configuration().deriveAppending(listener)).render(part);
    }
  }

  private void visit(QueryPart part) {
    if (part instanceof TableField<?, ?> field && field.getTable() instanceof EntityTable table) {
      table.joined().forEach(this::require);
    }
    ExpressionNode expression = JooqFields.expression(part);
    if (expression != null) {
      walk(expression);
    }
  }

  private void require(EntityMetadata<?> read) {
    if (scopes.restrict(read)) {
      throw new IllegalArgumentException(
          "A part of the query is written with jOOQ and reads rows of "
              + read
              + " along a path, where jOOQ does not know which of them are in scope: write it with"
              + " the lookups of the path, and not with its field(). Nothing was sent.");
    }
  }

  @Override
  protected void path(PathNode node) {
    if (!node.isRoot()) {
      require(node.target());
      if (node.relation() instanceof ManyToManyRelation relation
          && relation.joinTable().entity() != null) {
        require(EntityRegistry.of(relation.joinTable().entity()));
      }
    }
    super.path(node);
  }

  @Override
  protected void query(Select node) {
    require(node.root());
    node.selectList().expressions().forEach(this::walk);
    node.filters().forEach(this::walk);
  }
}
