package dev.kindred.tool.internal.project;

import dev.kindred.migration.model.MigrationScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files of a migration for all databases. Its steps are those that some database needs, in one
 * order, so that a version is the same step everywhere.
 */
public final class NewMigration {

  private static final String NO_TRANSACTION = "executeInTransaction=false\n";

  /** Texts with what Flyway takes for a placeholder stay as they are. */
  private static final String NO_PLACEHOLDERS = "placeholderReplacement=false\n";

  private final Map<String, String> namesBySuffix = new LinkedHashMap<>();
  private final Map<MigrationFolder, List<MigrationScript>> scripts;

  /**
   * Names the files.
   *
   * @param name the name of the migration
   * @param scripts the scripts of each database, in the order in which they run
   */
  public NewMigration(
      String name, Map<MigrationFolder, List<MigrationScript>> scripts, Versions versions) {
    this.scripts = scripts;
    MigrationScript.SUFFIXES.stream()
        .filter(this::isNeeded)
        .forEach(suffix -> namesBySuffix.put(suffix, versions.next(name + suffix)));
  }

  private boolean isNeeded(String suffix) {
    return scripts.values().stream()
        .flatMap(List::stream)
        .anyMatch(script -> script.suffix().equals(suffix));
  }

  /** Returns the name of the last file; empty if there is none. */
  public Optional<String> last() {
    return namesBySuffix.values().stream().reduce((first, second) -> second);
  }

  /** Returns whether a database has a file that runs in no transaction. */
  public boolean runsOutsideTransactions(String dialect) {
    return scripts.entrySet().stream()
        .filter(each -> each.getKey().dialect().equals(dialect))
        .flatMap(each -> each.getValue().stream())
        .anyMatch(script -> !script.inTransaction());
  }

  /**
   * Adds the files.
   *
   * @throws RefusedException if one of them exists
   */
  public void addTo(FileChanges changes) {
    scripts.forEach(
        (folder, each) ->
            each.forEach(
                script -> add(changes, folder, script, namesBySuffix.get(script.suffix()))));
  }

  private static void add(
      FileChanges changes, MigrationFolder folder, MigrationScript script, String name) {
    changes.create(folder.file(name), script.text());
    String settings =
        (script.inTransaction() ? "" : NO_TRANSACTION)
            + (script.text().contains("${") ? NO_PLACEHOLDERS : "");
    if (!settings.isEmpty()) {
      changes.create(folder.settings(name), settings);
    }
  }
}
