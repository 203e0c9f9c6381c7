package dev.kindred.processor.model;

import dev.kindred.processor.type.ClassId;
import java.util.Locale;

/**
 * Names of generated classes.
 *
 * @param suffix the text that follows an entity's name in that of its metamodel class
 */
public record GeneratedNames(String suffix) {

  /** Suffix where the build sets none. */
  public static final String DEFAULT_SUFFIX = "_";

  /**
   * Returns the metamodel class of an entity: {@code Place_}, or {@code Outer_Place_} for a nested
   * class.
   */
  public ClassId metamodel(ClassId entity) {
    return ClassId.of(entity.packageName(), entity.joinedNames("_") + suffix);
  }

  /** Returns the jOOQ table of an entity. */
  public ClassId table(ClassId entity) {
    return ClassId.of(entity.packageName(), entity.joinedNames("_") + "Table");
  }

  /** Returns the name of the constant in an entity's jOOQ table. */
  public static String tableConstant(ClassId entity) {
    return constant(entity.simpleName());
  }

  /** Returns a name in upper case, with {@code _} between its words. */
  public static String constant(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
        .replaceAll("[^\\p{javaJavaIdentifierPart}]", "_")
        .toUpperCase(Locale.ROOT);
  }
}
