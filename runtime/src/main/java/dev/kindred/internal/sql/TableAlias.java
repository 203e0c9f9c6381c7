package dev.kindred.internal.sql;

import org.jooq.Condition;
import org.jooq.Context;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;

/**
 * Alias of a table in a statement. Conditions and expressions that are written with jOOQ use the
 * table's own name, which is replaced by the alias while they are rendered.
 *
 * @param original the generated table
 * @param alias the same table or its alias
 * @param rendering what has the scopes of the statement, which these parts must not evade
 */
record TableAlias(Table<?> original, Table<?> alias, RenderContext rendering) {

  /** Listener that replaces the tables of columns while they are rendered. */
  private static final VisitListener LISTENER = VisitListener.onVisitStart(TableAlias::visit);

  private static final Class<?> CURRENT = TableAlias.class;

  /** Returns a context that also replaces the tables of columns by their aliases. */
  static DSLContext renaming(DSLContext dsl) {
    return DSL.using(dsl.configuration().deriveAppending(LISTENER));
  }

  /**
   * Returns a condition with the alias.
   *
   * @throws IllegalArgumentException if it reads rows in scopes along a path
   */
  Condition in(Condition condition) {
    JooqPathScopes.require(condition, rendering);
    return original == alias
        ? condition
        : CustomCondition.of(context -> render(context, condition));
  }

  /**
   * Returns an expression with the alias.
   *
   * @throws IllegalArgumentException if it reads rows in scopes along a path
   */
  Field<?> in(Field<?> field) {
    JooqPathScopes.require(field, rendering);
    return original == alias ? field : renamed(field);
  }

  private <T> Field<T> renamed(Field<T> field) {
    return CustomField.of(field.getName(), field.getDataType(), context -> render(context, field));
  }

  private void render(Context<?> context, QueryPart part) {
    Object before = context.data(CURRENT);
    context.data(CURRENT, this);
    context.visit(part);
    context.data(CURRENT, before);
  }

  private static void visit(VisitContext visit) {
    if (visit.context().data(CURRENT) instanceof TableAlias current) {
      current.rename(visit);
    }
  }

  private void rename(VisitContext visit) {
    if (visit.queryPart() instanceof Select<?>) {
      throw new IllegalArgumentException(
          "A jOOQ query can't be used where "
              + original.getName()
              + " has the alias "
              + alias.getName()
              + ", since its rows would be ambiguous: write it with Kindred's lookups.");
    }
    if (visit.queryPart() instanceof TableField<?, ?> field && original.equals(field.getTable())) {
      visit.queryPart(alias.field(field));
    }
  }
}
