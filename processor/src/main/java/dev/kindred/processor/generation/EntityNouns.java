package dev.kindred.processor.generation;

import dev.kindred.processor.type.Capitals;
import dev.kindred.processor.type.ClassId;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Nouns for entities in generated Javadoc and parameter names. */
final class EntityNouns {

  /** Start of words with a vowel at the beginning, by sound. */
  private static final Pattern VOWEL =
      Pattern.compile("(?!eu|one|uni[^mn]|us[aeiu]|ut[ei])[aeiou].*|(hour|hono|heir).*");

  private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern SIBILANT = Pattern.compile(".*(s|x|z|ch|sh)");

  private EntityNouns() {}

  /** Returns "book author" for {@code BookAuthor}. */
  static String noun(ClassId entity) {
    return Capitals.separate(entity.simpleName(), " ").replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** Returns the article for one: "a" or "an". */
  static String article(ClassId entity) {
    return VOWEL.matcher(noun(entity)).matches() ? "an" : "a";
  }

  /** Returns the plural: "books", "categories", "boxes". */
  static String many(ClassId entity) {
    return plural(noun(entity));
  }

  private static String plural(String noun) {
    if (noun.endsWith("person")) {
      return noun.substring(0, noun.length() - "person".length()) + "people";
    }
    if (noun.endsWith("child")) {
      return noun + "ren";
    }
    if (CONSONANT_Y.matcher(noun).matches()) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return SIBILANT.matcher(noun).matches() ? noun + "es" : noun + "s";
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
