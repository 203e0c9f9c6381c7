package dev.kindred.processor.model;

import dev.kindred.processor.type.AvailableClasses;
import dev.kindred.processor.type.Capitals;
import dev.kindred.processor.type.ClassId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of generated classes. They depend only on which classes there are, so that every
 * compilation gives an entity's classes the same names.
 *
 * @param suffix the text that follows an entity's name in that of its metamodel class
 * @param classes the classes that the names must differ from
 * @param written the canonical names of the classes that the user wrote
 */
public record GeneratedNames(String suffix, AvailableClasses classes, Set<String> written) {

  /** Copies the set. */
  public GeneratedNames {
    written = Set.copyOf(written);
  }

  private static final Pattern NO_PART =
      Pattern.compile("[^\\p{javaJavaIdentifierPart}]|\\p{javaIdentifierIgnorable}");

  /** Suffix where the build sets none. */
  public static final String DEFAULT_SUFFIX = "_";

  /**
   * Returns the metamodel class of an entity: {@code Place_}, or {@code Outer_Place_} for a nested
   * class. A hand-written class of that name is an error.
   */
  public ClassId metamodel(ClassId entity) {
    ClassId name = expectedMetamodel(entity);
    while (isMetamodelTaken(entity) && isWrittenOrExpected(name)) {
      name = ClassId.of(name.packageName(), name.simpleName() + "_");
    }
    return name;
  }

  /** Returns whether the user wrote a class of this name, or an entity gets it. */
  private boolean isWrittenOrExpected(ClassId name) {
    String entity = name.qualifiedName();
    return written.contains(name.qualifiedName())
        || (entity.endsWith(suffix)
            && classes.hasMetamodel(entity.substring(0, entity.length() - suffix.length())));
  }

  /**
   * Returns whether the user wrote a class with the name of an entity's metamodel class. That is an
   * error; what is generated has another name then, so that it is the only one.
   */
  public boolean isMetamodelTaken(ClassId entity) {
    return written.contains(expectedMetamodel(entity).qualifiedName());
  }

  /** Returns the metamodel class of an entity, unless its name is taken. */
  public ClassId expectedMetamodel(ClassId entity) {
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
    return NO_PART.matcher(Capitals.separate(name, "_")).replaceAll("_").toUpperCase(Locale.ROOT);
  }
}
