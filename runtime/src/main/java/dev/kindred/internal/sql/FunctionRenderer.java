package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.spi.type.ColumnKind;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Renderer of functions, which have the same results on every database. */
final class FunctionRenderer {

  private final FunctionNode node;
  private final ExpressionRenderer expressions;

  private FunctionRenderer(FunctionNode node, ExpressionRenderer expressions) {
    this.node = node;
    this.expressions = expressions;
  }

  static Field<?> render(FunctionNode node, ExpressionRenderer expressions) {
    return new FunctionRenderer(node, expressions).render();
  }

  private Field<?> render() {
    return switch (node.function()) {
      case LOWER -> DSL.lower(text(0));
      case UPPER -> DSL.upper(text(0));
      case TRIM -> DSL.trim(text(0));
      case LENGTH -> DSL.length(text(0));
      case SIZE -> size();
      case CONCAT -> concat();
      case SUBSTRING -> substring();
      case PATTERN -> pattern(text(0));
      case PLUS, MINUS, TIMES, DIVIDE, MODULO -> arithmetic();
      case CAST -> cast();
      case COALESCE -> coalesce();
      case NULL_IF -> nullIf();
      case TO_YEAR, TO_MONTH, TO_DAY, TO_HOUR, TO_MINUTE, TO_SECOND ->
          dialect().dates().truncated(node.function(), node.type().kind(), argument(0));
      default -> dialect().dates().part(node.function(), kind(0), argument(0));
    };
  }

  private Dialect dialect() {
    return expressions.rendering().dialect();
  }

  private ColumnKind kind(int position) {
    return node.arguments().get(position).type().kind();
  }

  private DataType<?> type() {
    return dialect().types().ofValue(node.type());
  }

  private List<Field<Object>> arguments() {
    return node.arguments().stream().map(this::argument).toList();
  }

  private Field<Object> argument(int position) {
    return argument(node.arguments().get(position));
  }

  /**
   * Renders an argument, whose SQL type may follow from another argument; but not in a long chain,
   * where a group can consist of bind values only.
   */
  private Field<Object> argument(ExpressionNode expression) {
    if (node.arguments().size() > BalancedTree.GROUP_SIZE) {
      return expressions.typed(expression);
    }
    return dialect().casts().takesTypesFromArguments()
        ? expressions.beside(typeSource(), expression)
        : expressions.typed(expression);
  }

  /**
   * Returns the argument from which the SQL type of the others follows: a column, or else no bind
   * value.
   */
  private ExpressionNode typeSource() {
    List<ExpressionNode> arguments = node.arguments();
    return Stream.concat(
            arguments.stream().filter(ColumnNode.class::isInstance),
            arguments.stream().filter(each -> !(each instanceof BindValue)))
        .findFirst()
        .orElse(arguments.get(0));
  }

  private Field<String> text(int position) {
    return expressions.text(node.arguments().get(position), argument(position));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the argument is an array
  private Field<?> size() {
    return DSL.cardinality((Field) argument(0));
  }

  private Field<?> arithmetic() {
    return new ArithmeticRenderer(node, expressions.rendering(), this::argument).render();
  }

  private Field<?> coalesce() {
    List<Field<Object>> arguments = arguments();
    return coalesce(arguments.get(0), arguments.subList(1, arguments.size()));
  }

  private static <T> Field<T> coalesce(Field<T> first, List<? extends Field<?>> others) {
    return DSL.coalesce(first, others.toArray(Field<?>[]::new));
  }

  /** Concatenates the arguments as strings, since jOOQ would cast other types. */
  private Field<?> concat() {
    return BalancedTree.fold(
        node.arguments().stream().map(each -> expressions.text(each, argument(each))).toList(),
        texts -> DSL.concat(texts.toArray(Field<?>[]::new)),
        JooqConditions::group);
  }

  private Field<?> cast() {
    return switch (node.type().kind()) {
      case DOUBLE -> expressions.rendering().asDouble(argument(0));
      case LONG -> whole().cast(type());
      default -> argument(0).cast(type());
    };
  }

  private Field<?> whole() {
    return switch (kind(0)) {
      case FLOAT, DOUBLE, DECIMAL -> dialect().arithmetic().withoutFraction(argument(0));
      default -> argument(0);
    };
  }

  private Field<?> nullIf() {
    Field<?> result = nullIf(comparable(0), comparable(1));
    return expressions.isComparedAsText(node) ? result.cast(type()) : result;
  }

  private static <T> Field<T> nullIf(Field<T> value, Field<T> other) {
    return DSL.nullif(value, other);
  }

  private Field<Object> comparable(int position) {
    return expressions.comparable(node.arguments().get(position), argument(position));
  }

  private Field<?> substring() {
    Field<Integer> start = argument(1).coerce(Integer.class);
    return node.arguments().size() == 2
        ? DSL.substring(text(0), start)
        : DSL.substring(text(0), start, argument(2).coerce(Integer.class));
  }

  private static Field<String> pattern(Field<String> text) {
    Field<String> escaped = text;
    for (String special : List.of("!", "%", "_")) {
      escaped = DSL.replace(escaped, DSL.inline(special), DSL.inline("!" + special));
    }
    return escaped;
  }
}
