package dev.kindred.processor.model;

import dev.kindred.processor.type.ClassId;
import java.util.Locale;

/**
 * What generated classes are called.
 *
 * @param suffix what is added to an entity's name for its lookups
 */
public record GeneratedNames(String suffix) {

  /** The suffix where none is asked for. */
  public static final String DEFAULT_SUFFIX = "_";

  /** The lookups of an entity: {@code Place_}; for a nested one {@code Outer_Place_}. */
  public ClassId lookups(ClassId entity) {
    return ClassId.of(entity.packageName(), entity.joinedNames("_") + suffix);
  }

  /** The jOOQ table of an entity. */
  public ClassId table(ClassId entity) {
    return ClassId.of(entity.packageName(), entity.joinedNames("_") + "Table");
  }

  /** The constant in it. */
  public static String tableConstant(ClassId entity) {
    return constant(entity.simpleName());
  }

  /** A name in upper case, words separated by {@code _}. */
  public static String constant(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
        .replaceAll("[^\\p{javaJavaIdentifierPart}]", "_")
        .toUpperCase(Locale.ROOT);
  }
}
