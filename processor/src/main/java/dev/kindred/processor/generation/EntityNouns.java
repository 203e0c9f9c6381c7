package dev.kindred.processor.generation;

import dev.kindred.processor.type.Capitals;
import dev.kindred.processor.type.ClassId;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Nouns for entities in generated Javadoc and parameter names. */
final class EntityNouns {

  /** Start of words with a vowel at the beginning, by sound. */
  private static final String VOWEL =
      "(?!eu|one|uni[^mn]|us[aeiu]|ut[ei])[aeiou].*|(hour|hono|heir).*";

  private EntityNouns() {}

  /** Returns "book author" for {@code BookAuthor}. */
  static String noun(ClassId entity) {
    return entity
        .simpleName()
        .replaceAll("([a-z0-9])([A-Z])", "$1 $2")
        .replaceAll("([A-Z]+)([A-Z][a-z])", "$1 $2")
        .replace('_', ' ')
        .toLowerCase(Locale.ROOT);
  }

  /** Returns the article for one: "a" or "an". */
  static String article(ClassId entity) {
    return noun(entity).matches(VOWEL) ? "an" : "a";
  }

  /** Returns the plural: "books", "categories", "boxes". */
  static String many(ClassId entity) {
    return plural(noun(entity));
  }

  private static String plural(String noun) {
    if (noun.matches(".*person")) {
      return noun.substring(0, noun.length() - "person".length()) + "people";
    }
    if (noun.matches(".*child")) {
      return noun + "ren";
    }
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
  }

  /** Returns the name of a parameter for one. */
  static String parameter(ClassId entity) {
    return identifier(decapitalised(entity));
  }

  /** Returns the name of a parameter for several. */
  static String parameters(ClassId entity) {
    return identifier(plural(decapitalised(entity)));
  }

  /** Returns a name other than {@code db}, which is a parameter of all accessors. */
  private static String identifier(String name) {
    return SourceVersion.isName(name) && !name.equals("db") ? name : name + "_";
  }

  /** Returns a name in the form of a parameter: {@code url} for {@code URL}. */
  private static String decapitalised(ClassId entity) {
    String name = Capitals.decapitalise(entity.simpleName());
    return Character.isUpperCase(name.charAt(0)) ? name.toLowerCase(Locale.ROOT) : name;
  }
}
