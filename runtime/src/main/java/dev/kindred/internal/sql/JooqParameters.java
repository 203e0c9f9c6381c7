package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import dev.kindred.spi.ColumnType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Context;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The parameters of one statement. Wherever jOOQ renders one it has a name of its own, by which
 * jOOQ then tells in which order they stand; one slot may have several.
 */
final class JooqParameters implements ParameterFactory {

  /** No parameter that was written with jOOQ is called so. */
  private static final String PREFIX = "dev.kindred.slot.";

  private final Map<String, Integer> slots = new HashMap<>();

  /**
   * The parameter of a numbered value, see {@link BindSlotNumbering}. It has no type of jOOQ's,
   * which would wrap it in a cast: the driver is told the type when the value is bound.
   */
  @Override
  public Field<Object> of(BindValue numbered) {
    return new Parameter(BindSlot.of(numbered).position());
  }

  @Override
  @SuppressWarnings("unchecked") // it has no type of jOOQ's, but is a number
  public Param<? extends Number> count(BindValue numbered) {
    return (Param<? extends Number>) (Field<?>) param(BindSlot.of(numbered).position());
  }

  private Param<Object> param(int slot) {
    String name = PREFIX + slots.size();
    slots.put(name, slot);
    return DSL.param(name, SQLDataType.OTHER);
  }

  /** jOOQ may render it more than once: as a key of an order, and to tell whether that is NULL. */
  @SuppressWarnings("serial") // it lives as long as its statement is rendered
  private final class Parameter extends CustomField<Object> {
    private final int slot;

    Parameter(int slot) {
      super("parameter", SQLDataType.OTHER);
      this.slot = slot;
    }

    @Override
    public void accept(Context<?> context) {
      context.visit(param(slot));
    }
  }

  /** The rendered statement, with the source of each {@code ?}. */
  StatementTemplate compile(String sql, DSLContext dsl, QueryPart rendered) {
    List<Integer> sources = new ArrayList<>();
    List<BindValue> foreign = new ArrayList<>();
    for (Param<?> param : dsl.extractParams(rendered).values()) {
      if (!param.isInline()) {
        sources.add(source(param, foreign));
      }
    }
    return new StatementTemplate(
        sql, sources.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(foreign));
  }

  private int source(Param<?> param, List<BindValue> foreign) {
    Integer slot = slots.get(param.getParamName());
    if (slot != null) {
      return slot;
    }
    foreign.add(new BindValue(param.getValue(), ColumnType.ofValues(param.getType())));
    return -foreign.size();
  }
}
