package dev.kindred.migration.sql;

import dev.kindred.migration.model.MigrationScript;
import java.util.ArrayList;
import java.util.List;

/** Statements of a migration in the files that they go to. */
final class Script {

  private final List<String> types = new ArrayList<>();
  private final List<String> main = new ArrayList<>();
  private final List<String> online = new ArrayList<>();

  /** Adds changes of types, whose new values can only be used after a commit. */
  void type(String statement) {
    types.add(statement);
  }

  /** Adds a statement. */
  void add(String statement) {
    main.add(statement);
  }

  /** Adds statements. */
  void addAll(List<String> statements) {
    main.addAll(statements);
  }

  /** Adds a statement that runs without a transaction, beside running applications. */
  void online(String statement) {
    online.add(statement);
  }

  /** Returns the files, in the order in which they run. */
  List<MigrationScript> files(List<String> beforeMain) {
    List<MigrationScript> files = new ArrayList<>();
    add(files, "_types", false, List.of(), types);
    add(files, "", true, beforeMain, main);
    add(files, "_online", false, List.of(), online);
    return files;
  }

  private static void add(
      List<MigrationScript> files,
      String suffix,
      boolean inTransaction,
      List<String> before,
      List<String> statements) {
    if (!statements.isEmpty()) {
      List<String> all = new ArrayList<>(before);
      all.addAll(statements);
      files.add(new MigrationScript(suffix, inTransaction, all));
    }
  }
}
