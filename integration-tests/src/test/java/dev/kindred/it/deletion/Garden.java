package dev.kindred.it.deletion;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Some rows.
 *
 * @param rows each with what it refers to
 * @param pairs the rows of the join tables
 */
record Garden(Map<Row, Map<Reference, Long>> rows, Set<Pair> pairs) {

  /** A row of an entity. */
  record Row(Kind kind, long id) {}

  /** The join tables of many-to-many relations. */
  enum JoinTable {
    BIRD_VISITS(Kind.BRANCH, "bird_id", "branch_id"),
    BIRD_FOLLOWS(Kind.BIRD, "from_bird_id", "to_bird_id");

    private final Kind target;
    private final String from;
    private final String to;

    JoinTable(Kind target, String from, String to) {
      this.target = target;
      this.from = from;
      this.to = to;
    }

    Kind target() {
      return target;
    }

    String table() {
      return name().toLowerCase(Locale.ROOT);
    }

    String from() {
      return from;
    }

    String to() {
      return to;
    }
  }

  /** A row of a join table. */
  record Pair(JoinTable table, long from, long to) {

    boolean isOf(Set<Row> some) {
      return some.contains(new Row(Kind.BIRD, from)) || some.contains(new Row(table.target(), to));
    }
  }

  /** Whether something refers to a row that is not there. */
  boolean dangles() {
    return rows.values().stream()
        .flatMap(references -> references.entrySet().stream())
        .anyMatch(each -> !rows.containsKey(new Row(each.getKey().target(), each.getValue())));
  }
}
