package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableColumn;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes on unique constraints among some of the rows, as those have that are not marked as deleted:
 * a unique index over these rows, or a constraint with a computed column that is NULL in others.
 */
final class UniqueAmongSome {

  private static final String NAME = "[`\"\\[]?(\\w+)[`\"\\]]?";
  private static final Pattern UNMARKED =
      Pattern.compile(
          "\\(*(?:(?:not\\s+|!\\s*)\\(?"
              + NAME
              + "|"
              + NAME
              + "\\s*(?:is\\s+null|is\\s+false|=\\s*false|=\\s*0))\\)*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE =
      Pattern.compile("\\(*case\\s+when\\s+(.+)\\s+then\\s+1\\s+end\\)*", Pattern.CASE_INSENSITIVE);

  private UniqueAmongSome() {}

  /** Returns the note on an index; empty if it is no unique index over rows without a mark. */
  static Optional<String> note(Table.Index index) {
    return index
        .rows()
        .filter(rows -> index.isUnique())
        .flatMap(UniqueAmongSome::mark)
        .map(mark -> "The index " + told(index.name(), index.columns(), mark, index.columns()));
  }

  /** Returns the note on a constraint; empty if it has no column that is computed of a mark. */
  static Optional<String> note(Table.Key key, Table table) {
    for (String name : key.columns()) {
      Optional<String> mark =
          table
              .column(name)
              .generated()
              .map(TableColumn.Generated::expression)
              .map(ONE::matcher)
              .filter(Matcher::matches)
              .flatMap(one -> mark(one.group(1)));
      if (mark.isPresent()) {
        List<String> others = key.columns().stream().filter(each -> !each.equals(name)).toList();
        return Optional.of(
            "The unique constraint "
                + told(key.name(), key.columns(), mark.get(), others)
                + " Leave "
                + name
                + " out then.");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> mark(String condition) {
    Matcher unmarked = UNMARKED.matcher(condition.strip());
    return unmarked.matches()
        ? Optional.of(unmarked.group(1) == null ? unmarked.group(2) : unmarked.group(1))
        : Optional.empty();
  }

  private static String told(String name, List<String> columns, String mark, List<String> others) {
    return (name.isEmpty() ? "of " : name + " of ")
        + columns
        + " holds where "
        + mark
        + " is not set. If that marks deleted rows, put @SoftDelete on "
        + mark
        + ", and @Unique or @UniqueTogether on "
        + others
        + ".";
  }
}
