package dev.kindred.tool;

import dev.kindred.stability.Preview;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Options of {@link Migration}. Immutable: each method returns other options. Columns and tables
 * are given by their plain names, such as {@code book.isbn} and {@code book}.
 *
 * @param name the name of the migration, such as {@code add_isbn}
 * @param drops the columns and tables to drop
 * @param renames the former name of each renamed column or table, such as {@code book.title} to
 *     {@code name}; empty for one that is new
 * @param conversions the columns whose type may change although values can be lost
 * @param timestamps whether versions are timestamps; they are too if the last one is
 * @param dryRun whether nothing is written
 */
@Preview
public record MigrationOptions(
    ProjectFolders folders,
    String name,
    Set<String> drops,
    Map<String, String> renames,
    Set<String> conversions,
    boolean timestamps,
    boolean dryRun) {

  /** Copies the sets. */
  public MigrationOptions {
    drops = Set.copyOf(drops);
    renames = Map.copyOf(renames);
    conversions = Set.copyOf(conversions);
  }

  /** Returns options with defaults for all others. */
  public static MigrationOptions of(ProjectFolders folders, String name) {
    return new MigrationOptions(folders, name, Set.of(), Map.of(), Set.of(), false, false);
  }

  /** Returns the options with other columns and tables to drop. */
  public MigrationOptions drop(String... names) {
    return new MigrationOptions(
        folders, name, Set.of(names), renames, conversions, timestamps, dryRun);
  }

  /**
   * Returns the options with other renames.
   *
   * @param names each as {@code book.title=name}; {@code book.title=} for one that is new
   * @throws MigrationException if one is written otherwise
   */
  public MigrationOptions rename(String... names) {
    Map<String, String> others = new LinkedHashMap<>();
    for (String each : names) {
      int at = each.indexOf('=');
      if (at <= 0) {
        throw new MigrationException(
            "\"" + each + "\" is no rename. Write NEW=OLD, such as book.title=name.", null);
      }
      others.put(each.substring(0, at), each.substring(at + 1));
    }
    return new MigrationOptions(folders, name, drops, others, conversions, timestamps, dryRun);
  }

  /** Returns the options with other columns whose type may change. */
  public MigrationOptions convert(String... columns) {
    return new MigrationOptions(folders, name, drops, renames, Set.of(columns), timestamps, dryRun);
  }

  /** Returns the options for versions that are timestamps, or for numbers. */
  public MigrationOptions timestamps(boolean areTimestamps) {
    return new MigrationOptions(folders, name, drops, renames, conversions, areTimestamps, dryRun);
  }

  /** Returns the options for writing nothing. */
  public MigrationOptions dryRun(boolean isDryRun) {
    return new MigrationOptions(folders, name, drops, renames, conversions, timestamps, isDryRun);
  }
}
