package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.query.BindValue;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.PlainTypes;
import java.util.HashMap;
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
 * Parameters of one statement. Each rendered parameter has a unique name, from which its bind slot
 * is found in the order that jOOQ reports; one slot can be rendered several times.
 */
final class JooqParameters implements ParameterFactory {

  /** Prefix that no parameter in parts written with jOOQ has. */
  private static final String PREFIX = "dev.kindred.parameter.";

  private final Map<String, Integer> positions = new HashMap<>();
  private final Casts casts;

  JooqParameters(Casts casts) {
    this.casts = casts;
  }

  /**
   * Creates the parameter of a bind slot. It has no jOOQ type, for which jOOQ would add a cast: the
   * driver gets the type when the value is bound. One for a column of the database's own type is
   * cast to it, if the database needs that.
   */
  @Override
  public Field<Object> of(BindValue numbered) {
    BindSlot slot = BindSlot.of(numbered);
    Parameter parameter = new Parameter(slot.position());
    return numbered.type().databaseType() == null
        ? parameter
        : casts.toDatabaseType(parameter, numbered.type(), isArray(numbered.type(), slot));
  }

  /** A value that is looked for in an array is bound as an array, where casts are needed. */
  private static boolean isArray(ColumnType<?> type, BindSlot slot) {
    return slot.array() || type.element() != null;
  }

  @Override
  @SuppressWarnings("unchecked") // it has no jOOQ type, but is a number
  public Param<? extends Number> count(BindValue numbered) {
    return (Param<? extends Number>) (Field<?>) param(BindSlot.of(numbered).position());
  }

  private Param<Object> param(int position) {
    String name = PREFIX + positions.size();
    positions.put(name, position);
    return DSL.param(name, SQLDataType.OTHER);
  }

  /** Parameter that jOOQ may render several times, such as in a sort key and in its NULL check. */
  @SuppressWarnings("serial") // never serialized
  private final class Parameter extends CustomField<Object> {
    private final int position;

    Parameter(int position) {
      super("parameter", SQLDataType.OTHER);
      this.position = position;
    }

    @Override
    public void accept(Context<?> context) {
      context.visit(param(position));
    }
  }

  /** Creates the template of a rendered statement, with the source of each {@code ?}. */
  StatementTemplate template(String sql, DSLContext dsl, QueryPart rendered) {
    return StatementTemplate.of(
        sql,
        dsl.extractParams(rendered).values().stream()
            .filter(param -> !param.isInline())
            .map(this::source)
            .toList());
  }

  private BindSource source(Param<?> param) {
    Integer position = positions.get(param.getParamName());
    return position == null
        ? new BindSource.Constant(new BindValue(param.getValue(), PlainTypes.of(param.getType())))
        : new BindSource.Position(position);
  }
}
