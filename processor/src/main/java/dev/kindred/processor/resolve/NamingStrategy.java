package dev.kindred.processor.resolve;

import dev.kindred.processor.model.IdentifierLimit;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Locale;

/**
 * Names of tables, columns and relations that the user did not name. Names in the database are
 * shortened to the limit of all databases.
 */
final class NamingStrategy {

  private NamingStrategy() {}

  /** Returns {@code serves_hot_dogs} for {@code servesHotDogs}; a run of capitals is one word. */
  static String snakeCase(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
        .toLowerCase(Locale.ROOT);
  }

  /** Returns a name as {@code java.beans.Introspector} does: {@code URL} is unchanged. */
  static String decapitalise(String name) {
    boolean isAcronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return isAcronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  static String capitalise(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  static String table(ClassId entity) {
    return IdentifierLimit.fitting(snakeCase(entity.simpleName()));
  }

  static String column(String attribute) {
    return IdentifierLimit.fitting(snakeCase(attribute));
  }

  /**
   * Returns the name of a foreign key column.
   *
   * @param referenced the name of the referenced column
   */
  static String foreignKey(String attribute, String referenced) {
    return IdentifierLimit.fitting(snakeCase(attribute) + "_" + referenced);
  }

  static String joinTable(String ownerTable, String attribute) {
    return IdentifierLimit.fitting(ownerTable + "_" + snakeCase(attribute));
  }

  static String relatedName(ClassId owner, boolean isToMany) {
    String name = decapitalise(owner.simpleName());
    return isToMany ? name + "Set" : name;
  }

  static String constraint(String kind, String table, List<String> columns) {
    return IdentifierLimit.fitting(
        kind + "_" + table + (columns.isEmpty() ? "" : "_" + String.join("_", columns)));
  }
}
