package dev.kindred.internal.sql;

import dev.kindred.internal.query.ValueNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The parameters of one statement. Each has a name of its own, by which jOOQ, once it has rendered,
 * tells in which order they stand; one slot may have several.
 */
final class Parameters {

  private final Map<String, Integer> slots = new HashMap<>();

  /**
   * The parameter of a numbered value, see {@link SlotNumbering}. It has no type of jOOQ's, which
   * would wrap it in a cast: the driver is told the type when the value is bound.
   */
  Param<Object> of(ValueNode numbered) {
    String name = "p" + slots.size();
    slots.put(name, (Integer) Objects.requireNonNull(numbered.value()));
    return DSL.param(name, SQLDataType.OTHER);
  }

  /** The slot of each {@code ?} of the rendered statement. */
  int[] slots(DSLContext dsl, QueryPart rendered) {
    return dsl.extractParams(rendered).values().stream()
        .filter(param -> !param.isInline())
        .mapToInt(param -> slots.get(param.getParamName()))
        .toArray();
  }
}
