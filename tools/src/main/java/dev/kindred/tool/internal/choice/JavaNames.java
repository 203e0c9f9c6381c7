package dev.kindred.tool.internal.choice;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names that entities and attributes can have. */
final class JavaNames {

  /** Names of classes that the sources use. */
  private static final Set<String> CLASSES =
      Set.of(
          "Boolean",
          "Byte",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "String",
          "Object",
          "Record",
          "Enum",
          "Override",
          "Deprecated",
          "BigDecimal",
          "BigInteger",
          "UUID",
          "LocalDate",
          "LocalTime",
          "LocalDateTime",
          "Instant",
          "Year",
          "JSON",
          "JSONB",
          "List",
          "Nullable",
          "Check",
          "Column",
          "Default",
          "Entity",
          "ForeignKey",
          "GeneratedColumn",
          "Id",
          "Index",
          "Many",
          "ManyToMany",
          "One",
          "OneToOne",
          "Unique",
          "UniqueTogether",
          "View");

  /** Names that a component of a record can't have. */
  private static final Set<String> METHODS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private JavaNames() {}

  /** Returns a name for a class that is not the name of a class which the sources use. */
  static String ofClass(String pascal) {
    String name = identifier(pascal.isEmpty() ? "Unnamed" : pascal);
    return CLASSES.contains(name) ? name + "Entity" : name;
  }

  /** Returns whether a class of this name would hide one that the sources use. */
  static boolean isUsed(String name) {
    return CLASSES.contains(name);
  }

  /** Returns a name for an attribute. */
  static String ofAttribute(String camel) {
    String name = identifier(camel.isEmpty() ? "unnamed" : camel);
    return METHODS.contains(name) || SourceVersion.isKeyword(name) ? name + "Value" : name;
  }

  private static String identifier(String name) {
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
  }

  /** Returns whether a text can be the name of a constant. */
  static boolean isConstant(String text) {
    return SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text);
  }

  /** Returns a name as the default related name begins with it, after the Java Beans rule. */
  static String decapitalised(String name) {
    boolean isAcronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return isAcronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
