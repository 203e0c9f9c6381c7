package dev.kindred.processor.model;

import dev.kindred.processor.type.ClassId;
import java.util.Locale;
import java.util.Set;

/**
 * Names of generated classes.
 *
 * @param suffix the text that follows an entity's name in that of its metamodel class
 * @param written the canonical names of the classes that the user wrote
 */
public record GeneratedNames(String suffix, Set<String> written) {

  /** Copies the set. */
  public GeneratedNames {
    written = Set.copyOf(written);
  }

  /** Suffix where the build sets none. */
  public static final String DEFAULT_SUFFIX = "_";

  /**
   * Returns the metamodel class of an entity: {@code Place_}, or {@code Outer_Place_} for a nested
   * class.
   */
  public ClassId metamodel(ClassId entity) {
    ClassId expected = expectedMetamodel(entity);
    return isTaken(entity)
        ? ClassId.of(expected.packageName(), expected.simpleName() + "_")
        : expected;
  }

  /**
   * Returns whether the user wrote a class with the name of an entity's metamodel class. That is an
   * error; what is generated has another name then, so that it is the only one.
   */
  public boolean isTaken(ClassId entity) {
    return written.contains(expectedMetamodel(entity).qualifiedName());
  }

  /** Returns the metamodel class of an entity, unless its name is taken. */
  public ClassId expectedMetamodel(ClassId entity) {
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
