package dev.kindred.internal.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Condition of a policy in parts that are the same as Kindred writes it and as PostgreSQL tells it,
 * which adds parentheses and casts, and leaves out what it does not need.
 */
final class PolicyText {

  private static final Pattern PART =
      Pattern.compile(
          "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|::|[\\p{L}_][\\p{L}\\p{N}_$]*|\\d+|[^\\s]");

  /** Types to which PostgreSQL casts texts unasked. */
  private static final Set<String> TEXTS =
      Set.of("text", "varchar", "character", "varying", "char", "bpchar");

  private static final Map<String, String> TYPES =
      Map.of("int", "integer", "int4", "integer", "int8", "bigint", "int2", "smallint");

  private final List<String> told;
  private int position;
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> parts = new ArrayList<>();

  private PolicyText(String sql) {
    this.told = PART.matcher(sql).results().map(MatchResult::group).toList();
    while (position < told.size()) {
      read();
    }
  }

  /** Returns whether a condition of the database is one that is written so. */
  static boolean areSame(String written, String inDatabase) {
    List<String> wanted = new PolicyText(written).parts;
    List<String> found = new PolicyText(inDatabase).parts;
    if (wanted.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).equals(found.get(i)) && !isTable(wanted, found, i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether both name one table, whose schema PostgreSQL tells only if it must. */
  private static boolean isTable(List<String> wanted, List<String> found, int i) {
    return i > 0 && wanted.get(i - 1).equals("from") && wanted.get(i).endsWith("." + found.get(i));
  }

  private void read() {
    String next = told.get(position++);
    switch (next) {
      case "::" -> readType();
      case "(" -> {
        boolean isQuery = position < told.size() && told.get(position).equalsIgnoreCase("select");
        open.push(isQuery ? "}" : "");
        add(isQuery ? "{" : "");
      }
      case ")" -> add(open.isEmpty() ? ")" : open.pop());
      default -> readWord(next);
    }
  }

  private void add(String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  /** Reads a name with what it is qualified by, or something else. */
  private void readWord(String word) {
    if (word.equalsIgnoreCase("as")) {
      return;
    }
    List<String> names = names(word);
    boolean isTable = !parts.isEmpty() && parts.get(parts.size() - 1).equals("from");
    int kept = isTable ? names.size() : Math.min(2, names.size());
    add(String.join(".", names.subList(names.size() - kept, names.size())));
  }

  private List<String> names(String first) {
    List<String> names = new ArrayList<>(List.of(plain(first)));
    while (position + 1 < told.size() && told.get(position).equals(".")) {
      names.add(plain(told.get(position + 1)));
      position += 2;
    }
    return names;
  }

  private static String plain(String name) {
    if (name.startsWith("'")) {
      return name;
    }
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name.toLowerCase(Locale.ROOT);
  }

  private void readType() {
    List<String> names = names(told.get(position++));
    String type = names.get(names.size() - 1);
    if (type.equals("character")
        && position < told.size()
        && told.get(position).equals("varying")) {
      position++;
    }
    if (!TEXTS.contains(type)) {
      parts.add("::" + TYPES.getOrDefault(type, type));
    }
  }
}
