package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.query.BindValue;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.PlainTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Context;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.RenderContext;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Parameters of one statement. While the statement is rendered, each parameter says which bind slot
 * the question mark is for that it becomes; one slot can be rendered several times.
 */
final class JooqParameters implements ParameterFactory {

  /** Prefix that no parameter in parts written with jOOQ has. */
  private static final String PREFIX = "dev.kindred.parameter.";

  private static final Name NAME = DSL.name("parameter");
  private static final Param<Object> QUESTION_MARK = DSL.val((Object) null, SQLDataType.OTHER);

  /** Bind slots of the parameters with a name, by that. */
  private final Map<String, Integer> named = new HashMap<>();

  private final BindOrder order = new BindOrder();
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
    return casts.castsToDatabaseType(numbered.type())
        ? casts.toDatabaseType(parameter, numbered.type(), isArray(numbered.type(), slot))
        : parameter;
  }

  /** A value that is looked for in an array is bound as an array, where casts are needed. */
  private static boolean isArray(ColumnType<?> type, BindSlot slot) {
    return slot.isArray() || type.element() != null;
  }

  @Override
  @SuppressWarnings("unchecked") // it has no jOOQ type, but is a number
  public Param<? extends Number> count(BindValue numbered) {
    int position = BindSlot.of(numbered).position();
    order.hide(position);
    return (Param<? extends Number>) (Field<?>) named(position);
  }

  private Param<Object> named(int position) {
    String name = PREFIX + named.size();
    named.put(name, position);
    return DSL.param(name, SQLDataType.OTHER);
  }

  /** Parameter that jOOQ may render several times, such as in a sort key and in its NULL check. */
  @SuppressWarnings("serial") // never serialized
  private final class Parameter extends CustomField<Object> {
    private final int position;

    Parameter(int position) {
      super(NAME, SQLDataType.OTHER);
      this.position = position;
    }

    @Override
    public void accept(Context<?> context) {
      if (context instanceof RenderContext) {
        order.add(context, position);
        context.visit(QUESTION_MARK);
      } else {
        context.visit(named(position));
      }
    }
  }

  /**
   * Renders a statement, with the source of each {@code ?}.
   *
   * @param withOthers whether it may have parameters in parts written with jOOQ
   */
  StatementTemplate template(DSLContext dsl, Query query, boolean withOthers) {
    String sql = dsl.render(query);
    List<BindSource> seen = withOthers ? null : order.sources(sql);
    return StatementTemplate.of(sql, seen == null ? extracted(dsl, query) : seen);
  }

  /** Finds the sources by their names, in a second walk of jOOQ. */
  private List<BindSource> extracted(DSLContext dsl, Query query) {
    return dsl.extractParams(query).values().stream()
        .filter(param -> !param.isInline())
        .map(this::source)
        .toList();
  }

  private BindSource source(Param<?> param) {
    Integer position = named.get(param.getParamName());
    return position == null
        ? new BindSource.Constant(new BindValue(param.getValue(), PlainTypes.of(param.getType())))
        : new BindSource.Position(position);
  }
}
