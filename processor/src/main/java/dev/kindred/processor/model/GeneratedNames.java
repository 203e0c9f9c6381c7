package dev.kindred.processor.model;

import dev.kindred.processor.type.AvailableClasses;
import dev.kindred.processor.type.ClassId;
import java.util.Locale;

/**
 * Names of generated classes. They depend only on which classes there are, so that every
 * compilation gives an entity's classes the same names.
 *
 * @param suffix the text that follows an entity's name in that of its metamodel class
 * @param classes the classes that the names must differ from
 */
public record GeneratedNames(String suffix, AvailableClasses classes) {

  /** Suffix where the build sets none. */
  public static final String DEFAULT_SUFFIX = "_";

  /**
   * Returns the metamodel class of an entity: {@code Place_}, or {@code Outer_Place_} for a nested
   * class. A hand-written class of that name is an error.
   */
  public ClassId metamodel(ClassId entity) {
    return ClassId.of(entity.packageName(), joined(entity) + suffix);
  }

  /** Returns whether there is a metamodel class of an entity. */
  public boolean hasMetamodel(ClassId entity) {
    return classes.isClass(metamodel(entity).qualifiedName());
  }

  /** Returns the jOOQ table of an entity: {@code PlaceTable}, or else {@code Place_Table}. */
  public ClassId table(ClassId entity) {
    String separator = "";
    ClassId table = table(entity, separator);
    while (isTaken(table) || table.equals(metamodel(entity))) {
      separator += "_";
      table = table(entity, separator);
    }
    return table;
  }

  private ClassId table(ClassId entity, String separator) {
    return ClassId.of(entity.packageName(), joined(entity) + separator + "Table");
  }

  private boolean isTaken(ClassId table) {
    return classes.isClass(table.qualifiedName())
        && !classes.isGeneratedTable(table.qualifiedName());
  }

  private String joined(ClassId entity) {
    return new JoinedNames(classes).of(entity);
  }

  /** Returns the name of the constant in an entity's jOOQ table. */
  public static String tableConstant(ClassId entity) {
    return constant(entity.simpleName());
  }

  /** Returns a name in upper case, with {@code _} between its words. */
  public static String constant(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
        .replaceAll("[^\\p{javaJavaIdentifierPart}]|\\p{javaIdentifierIgnorable}", "_")
        .toUpperCase(Locale.ROOT);
  }
}
