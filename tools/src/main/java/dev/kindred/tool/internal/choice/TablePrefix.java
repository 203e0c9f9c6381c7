package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableName;
import java.util.Collection;

/**
 * What the names of all tables begin with, such as {@code shop_}; classes are named without it.
 *
 * @param text the prefix; empty if there is none
 */
record TablePrefix(String text) {

  private static final int FEWEST_TABLES = 3;

  /** Returns the first word that all tables have in common, if there are some. */
  static TablePrefix of(Collection<Table> tables) {
    if (tables.size() < FEWEST_TABLES) {
      return new TablePrefix("");
    }
    String first = tables.iterator().next().name().name();
    String prefix = first.substring(0, first.indexOf('_') + 1);
    boolean isCommon =
        prefix.length() > 1 && tables.stream().allMatch(each -> hasMore(each.name(), prefix));
    return new TablePrefix(isCommon ? prefix : "");
  }

  private static boolean hasMore(TableName table, String prefix) {
    String name = table.name();
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && Character.isLetter(name.charAt(prefix.length()));
  }

  /** Returns the words of a table's name after the prefix. */
  Words words(TableName table) {
    return Words.of(table.name().substring(text.length()));
  }
}
