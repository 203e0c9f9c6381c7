package dev.kindred.processor.diagnostic;

import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Part of a message whose classes are named later, when it is clear which simple names are
 * ambiguous.
 *
 * @param template the text with format specifiers for the details
 * @param details classes, types, phrases, or what is printed as it is
 */
public record Phrase(String template, List<Object> details) {

  /** Copies the list. */
  public Phrase {
    details = List.copyOf(details);
  }

  /** Returns a phrase whose details replace the format specifiers of a text. */
  public static Phrase of(String template, Object... details) {
    return new Phrase(template, List.of(details));
  }

  /** Returns an attribute with its class: {@code Book.author}. */
  public static Phrase attribute(ClassId owner, String name) {
    return of("%s.%s", owner, name);
  }

  /** Returns the text, with the name that a function gives to each class. */
  String text(Function<ClassId, String> names) {
    return String.format(
        Locale.ROOT, template, details.stream().map(detail -> text(detail, names)).toArray());
  }

  private static Object text(Object detail, Function<ClassId, String> names) {
    if (detail instanceof ClassId id) {
      return names.apply(id);
    }
    if (detail instanceof JavaType type) {
      return type.text(names);
    }
    return detail instanceof Phrase phrase ? phrase.text(names) : detail;
  }
}
