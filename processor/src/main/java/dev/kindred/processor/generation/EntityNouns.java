package dev.kindred.processor.generation;

import dev.kindred.processor.type.ClassId;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** How generated Javadoc and parameters speak of an entity. */
final class EntityNouns {

  private EntityNouns() {}

  /** {@code BookAuthor} as "book author". */
  static String noun(ClassId entity) {
    return entity
        .simpleName()
        .replaceAll("([a-z0-9])([A-Z])", "$1 $2")
        .replaceAll("([A-Z]+)([A-Z][a-z])", "$1 $2")
        .replace('_', ' ')
        .toLowerCase(Locale.ROOT);
  }

  /** "a book", "an author". */
  static String one(ClassId entity) {
    String noun = noun(entity);
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** "books", "categories", "boxes". */
  static String many(ClassId entity) {
    return plural(noun(entity));
  }

  private static String plural(String noun) {
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
  }

  /** A parameter for one. */
  static String parameter(ClassId entity) {
    return identifier(decapitalise(entity.simpleName()));
  }

  /** A parameter for several. */
  static String parameters(ClassId entity) {
    return identifier(plural(decapitalise(entity.simpleName())));
  }

  /** A parameter of another name than {@code db}, which all accessors have. */
  private static String identifier(String name) {
    return SourceVersion.isName(name) && !name.equals("db") ? name : name + "_";
  }

  private static String decapitalise(String name) {
    boolean isAcronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return isAcronym
        ? name.toLowerCase(Locale.ROOT)
        : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
