package dev.kindred.internal.sql;

import dev.kindred.internal.query.ValueNode;
import dev.kindred.spi.ColumnType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
final class Slots implements Parameters {

  private final Map<String, Integer> slots = new HashMap<>();

  /**
   * The parameter of a numbered value, see {@link SlotNumbering}. It has no type of jOOQ's, which
   * would wrap it in a cast: the driver is told the type when the value is bound.
   */
  @Override
  public Param<Object> of(ValueNode numbered) {
    String name = "kindred" + slots.size();
    slots.put(name, (Integer) Objects.requireNonNull(numbered.value()));
    return DSL.param(name, SQLDataType.OTHER);
  }

  /** The rendered statement, with the source of each {@code ?}. */
  CompiledStatement compile(String sql, DSLContext dsl, QueryPart rendered) {
    List<Integer> sources = new ArrayList<>();
    List<ValueNode> foreign = new ArrayList<>();
    for (Param<?> param : dsl.extractParams(rendered).values()) {
      if (!param.isInline()) {
        sources.add(source(param, foreign));
      }
    }
    return new CompiledStatement(
        sql, sources.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(foreign));
  }

  private int source(Param<?> param, List<ValueNode> foreign) {
    Integer slot = slots.get(param.getParamName());
    if (slot != null) {
      return slot;
    }
    foreign.add(new ValueNode(param.getValue(), ColumnType.ofValues(param.getType())));
    return -foreign.size();
  }
}
