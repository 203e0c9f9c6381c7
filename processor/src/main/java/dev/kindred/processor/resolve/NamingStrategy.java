package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.model.IdentifierLimit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Names of an entity's table and columns that the user did not write. They are shortened to the
 * limit of all databases.
 */
record NamingStrategy(Spelling tables, Spelling columns, String tablePrefix) {

  static final NamingStrategy DEFAULT = new NamingStrategy(Spelling.SNAKE, Spelling.SNAKE, "");

  /** Returns the strategy that spells tables and columns in one way; empty if there is none. */
  static Optional<NamingStrategy> of(String spelling) {
    return Arrays.stream(Spelling.values())
        .filter(each -> each.name().equals(spelling))
        .map(each -> new NamingStrategy(each, each, ""))
        .findFirst();
  }

  /** Returns this strategy, with the members that an annotation declares replaced. */
  NamingStrategy with(AnnotationDeclaration naming) {
    return new NamingStrategy(
        spelling(naming, "tables", tables),
        spelling(naming, "columns", columns),
        naming.isWritten("tablePrefix") ? naming.text("tablePrefix").orElse("") : tablePrefix);
  }

  private static Spelling spelling(
      AnnotationDeclaration naming, String member, Spelling otherwise) {
    return naming.isWritten(member)
        ? naming.text(member).map(Spelling::valueOf).orElse(otherwise)
        : otherwise;
  }

  String table(String entity) {
    return IdentifierLimit.fitting(tablePrefix + tables.of(entity));
  }

  String column(String attribute) {
    return IdentifierLimit.fitting(columns.of(attribute));
  }

  /** Returns the name of a foreign key column that references a column called id. */
  String foreignKey(String attribute) {
    return foreignKey(attribute, columns.of("id"));
  }

  /**
   * Returns the name of a column of a value object.
   *
   * @param prefix what its columns begin with, if it declares that
   */
  String part(Optional<String> prefix, String valueObject, String column) {
    return prefix
        .map(text -> text + column)
        .orElseGet(() -> columns.join(columns.of(valueObject), column));
  }

  /**
   * Returns the name of a foreign key column.
   *
   * @param referenced the name of the referenced column
   */
  String foreignKey(String attribute, String referenced) {
    return IdentifierLimit.fitting(columns.join(columns.of(attribute), referenced));
  }

  String joinTable(String ownerTable, String attribute) {
    return IdentifierLimit.fitting(tables.join(ownerTable, tables.of(attribute)));
  }

  /** Returns the name of a constraint or an index. */
  static String constraint(String kind, String table, List<String> columns) {
    return IdentifierLimit.fitting(
        kind + "_" + table + (columns.isEmpty() ? "" : "_" + String.join("_", columns)));
  }
}
