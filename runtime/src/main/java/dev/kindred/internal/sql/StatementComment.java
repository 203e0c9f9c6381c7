package dev.kindred.internal.sql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comment at the end of a statement, in the format of sqlcommenter: tags of the application, the
 * entity and the kind of statement. Keys and values are encoded as in a URL, so that none of them
 * ends the comment, or has a quote or a question mark. It has no values, so that the text of a
 * statement is always the same. Immutable.
 */
public final class StatementComment {

  /** No comment. */
  public static final StatementComment NONE = new StatementComment(new TreeMap<>());

  private static final String ENTITY = "entity";
  private static final String KIND = "kind";

  private final SortedMap<String, String> tags;

  private StatementComment(SortedMap<String, String> tags) {
    this.tags = tags;
  }

  /**
   * Creates a comment with tags of the application.
   *
   * @throws IllegalArgumentException if a tag has no name, or that of one of Kindred's
   */
  public static StatementComment of(Map<String, String> tags) {
    if (tags.containsKey("") || tags.containsKey(ENTITY) || tags.containsKey(KIND)) {
      throw new IllegalArgumentException(
          "Tags of SQL comments have names, and \"entity\" and \"kind\" are Kindred's own: "
              + tags);
    }
    return new StatementComment(new TreeMap<>(Map.copyOf(tags)));
  }

  /** Returns a statement with its comment; as it is, if it is neither a query nor a write. */
  public String after(String sql, @Nullable Class<?> entity) {
    StatementKind kind = StatementKind.of(sql);
    if (this == NONE || kind == StatementKind.OTHER || hasComment(sql)) {
      return sql;
    }
    SortedMap<String, String> all = new TreeMap<>(tags);
    all.put(KIND, kind.word());
    if (entity != null) {
      all.put(ENTITY, entity.getSimpleName());
    }
    return sql + " " + text(all);
  }

  /** The format allows no second comment. */
  private static boolean hasComment(String sql) {
    return sql.contains("/*");
  }

  private static String text(SortedMap<String, String> tags) {
    return tags.entrySet().stream()
        .map(tag -> encoded(tag.getKey()) + "='" + encoded(tag.getValue()) + "'")
        .collect(Collectors.joining(",", "/*", "*/"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
