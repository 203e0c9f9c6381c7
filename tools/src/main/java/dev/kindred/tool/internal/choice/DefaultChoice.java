package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.declaration.AnnotationUse;
import dev.kindred.tool.internal.table.TableColumn;
import java.util.List;
import java.util.Optional;

/**
 * Choice of the default of a column: Kindred's own where the database's is a value, or the
 * database's expression.
 *
 * @param isSql whether it is an expression
 */
record DefaultChoice(AnnotationUse annotation, boolean isSql) {

  /**
   * Returns the choice, or empty if there is no default.
   *
   * @param constants the names of an enum's constants; empty if the type is no enum
   */
  static Optional<DefaultChoice> of(TableColumn column, ValueType type, List<String> constants) {
    return column
        .defaultValue()
        .map(DefaultText::new)
        .filter(text -> !text.isNull())
        .map(text -> of(text, type, constants));
  }

  /** Returns the default of an array, which is an expression; or empty if there is none. */
  static Optional<DefaultChoice> ofArray(TableColumn column) {
    return column
        .defaultValue()
        .map(DefaultText::new)
        .filter(text -> !text.isNull())
        .map(text -> expression(text));
  }

  private static DefaultChoice expression(DefaultText text) {
    return new DefaultChoice(AnnotationUse.of("Default").withText("sql", text.sql()), true);
  }

  private static DefaultChoice of(DefaultText text, ValueType type, List<String> constants) {
    AnnotationUse annotation = AnnotationUse.of("Default");
    return text.literal(type)
        .filter(value -> constants.isEmpty() || constants.contains(value))
        .map(value -> new DefaultChoice(annotation.withText("value", value), false))
        .orElseGet(() -> expression(text));
  }
}
