package dev.kindred.it.guide;

import dev.kindred.Statement;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Statements as the guides show them: {@code book.*} stands for all columns, what is too long for a
 * line has several, and the values are in a comment.
 */
final class GuideSql {

  private static final int WIDTH = 100;
  private static final int DEEPEST = 9;
  private static final Set<String> CLAUSES =
      Set.of(
          "from", "join", "left", "where", "group", "having", "order", "offset", "set", "and", "or",
          "when", "else");

  private GuideSql() {}

  static Stream<String> lines(Statement statement) {
    String sql = new Line(withStars(statement.sql()), 0).broken(0, "  ");
    String values = statement.values().isEmpty() ? "" : "  -- " + statement.values();
    return (sql + (sql.contains("\n") ? "\n" : "") + values).lines();
  }

  private static String withStars(String sql) {
    String result = sql;
    for (EntityMetadata<?> model : EntityRegistry.all()) {
      if (model.type().getPackage() == Book.class.getPackage()) {
        result = result.replace(columns(model), model.tableName() + ".*");
      }
    }
    return result;
  }

  private static String columns(EntityMetadata<?> model) {
    return model.columns().stream()
        .map(ColumnMetadata::name)
        .map(column -> model.tableName() + "." + column)
        .collect(Collectors.joining(", "));
  }

  /** A part of a statement, which starts inside so many parentheses. */
  private record Line(String text, int depth) {

    /** It, or the lines that it has where its parts are broken at this depth and at deeper ones. */
    String broken(int at, String indent) {
      return text.length() <= WIDTH || at > DEEPEST
          ? text
          : parts(at, Line::isClause).stream()
              .flatMap(part -> part.filled(at))
              .map(part -> part.broken(at + 1, indent + "  "))
              .collect(Collectors.joining("\n" + indent));
    }

    /** It, or several lines of what follows its commas, each as long as can be. */
    private Stream<Line> filled(int at) {
      List<Line> lines = new ArrayList<>();
      for (Line part : parts(at, (before, word) -> before.endsWith(","))) {
        Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last != null && last.text.length() + part.text.length() < WIDTH) {
          lines.set(lines.size() - 1, new Line(last.text + " " + part.text, last.depth));
        } else {
          lines.add(part);
        }
      }
      return text.length() <= WIDTH ? Stream.of(this) : lines.stream();
    }

    private static boolean isClause(String before, String word) {
      return CLAUSES.contains(word) && !before.equals("outer");
    }

    private List<Line> parts(int at, BiPredicate<String, String> breaks) {
      List<Line> parts = new ArrayList<>();
      StringBuilder part = new StringBuilder();
      int start = depth;
      int now = depth;
      String before = "";
      for (String word : text.split(" ")) {
        if (now == at && !part.isEmpty() && breaks.test(before, word)) {
          parts.add(new Line(part.toString(), start));
          part.setLength(0);
          start = now;
        }
        part.append(part.isEmpty() ? "" : " ").append(word);
        now += count(word, '(') - count(word, ')');
        before = word;
      }
      parts.add(new Line(part.toString(), start));
      return parts;
    }

    private static int count(String word, char wanted) {
      return (int) word.chars().filter(each -> each == wanted).count();
    }
  }
}
