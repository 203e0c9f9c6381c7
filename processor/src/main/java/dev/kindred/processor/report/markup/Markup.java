package dev.kindred.processor.report.markup;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * HTML or SVG, in which all texts are escaped.
 *
 * @param source the markup as a browser reads it
 */
public record Markup(String source) {

  /** Markup without content. */
  public static final Markup EMPTY = new Markup("");

  /** Returns a text, escaped. */
  public static Markup text(String text) {
    return new Markup(escaped(text));
  }

  /**
   * Returns an element.
   *
   * @param tag its tag; classes follow after a dot each: {@code td.key}
   */
  public static Markup element(String tag, Markup... content) {
    return element(tag, Arrays.asList(content));
  }

  /**
   * Returns an element.
   *
   * @param tag its tag; classes follow after a dot each: {@code td.key}
   */
  public static Markup element(String tag, Collection<Markup> content) {
    String name = tag.split("\\.", -1)[0];
    String classes = tag.substring(name.length()).replace('.', ' ').trim();
    Markup element = new Markup("<" + name + ">" + join(content).source + "</" + name + ">");
    return classes.isEmpty() ? element : element.with("class", classes);
  }

  /** Returns an element that contains a text. */
  public static Markup element(String tag, String text) {
    return element(tag, List.of(text(text)));
  }

  /** Returns markup one after the other. */
  public static Markup join(Collection<Markup> parts) {
    return join("", parts);
  }

  /** Returns markup with a separator, which is escaped. */
  public static Markup join(String separator, Collection<Markup> parts) {
    return new Markup(
        parts.stream().map(Markup::source).collect(Collectors.joining(escaped(separator))));
  }

  /** Returns this element with an attribute. */
  public Markup with(String attribute, Object value) {
    int end = source.indexOf('>');
    return new Markup(
        source.substring(0, end)
            + " "
            + attribute
            + "=\""
            + escaped(value.toString())
            + "\""
            + source.substring(end));
  }

  /** Returns this markup followed by other. */
  public Markup and(Markup other) {
    return new Markup(source + other.source);
  }

  /** Escapes a text; characters that no document may have become U+FFFD. */
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
