package dev.kindred.processor.report.sample;

import java.util.Set;
import java.util.regex.Pattern;

/** Rule by which jOOQ quotes names on SQLite, which reserves fewer words than others. */
final class SqliteQuoting {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private static final Set<String> RESERVED =
      Set.of(
          """
          abort action add after all alter analyze and as asc attach autoincrement
          before begin between by cascade case check collate column commit conflict
          constraint create cross current current_date current_time current_timestamp
          database default deferrable deferred delete desc detach distinct do drop each
          else end escape except exclude exclusive exists explain fail filter following
          for foreign from full glob group groups having if ignore immediate in index
          indexed initially inner insert instead intersect into is isnull join key left
          like limit match natural no not nothing notnull null of offset on or order
          others outer over partition plan pragma preceding primary query raise range
          recursive references regexp reindex release rename replace restrict right
          rollback row rows savepoint select set table temp temporary then ties to
          transaction trigger unbounded union unique update using vacuum values view
          virtual when where window with without\
          """
              .split("\\s+", -1));

  private SqliteQuoting() {}

  /** Returns whether a name that other databases quote is quoted on SQLite. */
  static boolean isNeededBy(String name) {
    return !PLAIN.matcher(name).matches() || RESERVED.contains(name);
  }
}
