package dev.kindred.tool;

import dev.kindred.migration.SchemaMigration;
import dev.kindred.migration.model.MigrationDecisions;
import dev.kindred.migration.model.MigrationScript;
import dev.kindred.migration.model.PossibleRename;
import dev.kindred.migration.model.SchemaSnapshot;
import dev.kindred.stability.Preview;
import dev.kindred.tool.internal.project.History;
import dev.kindred.tool.internal.project.MigrationFolder;
import dev.kindred.tool.internal.replay.Replay;
import dev.kindred.tool.internal.replay.ReplayServers;
import dev.kindred.tool.internal.replay.ScratchDatabases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Check that the migrations of a project make the tables of its entities: the committed schema is
 * what the entities declare, and the files lead to it, in a database of each dialect.
 */
@Preview
public final class Check {

  private final CheckOptions options;
  private final Consumer<String> progress;
  private final List<String> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * Creates a check.
   *
   * @param progress told what is being done, a line each
   */
  public Check(CheckOptions options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Checks a project from the command line, with an option for each component of {@link
   * CheckOptions} and {@link ProjectFolders}. Ends the process with 1 if something is wrong.
   */
  public static void main(String[] arguments) {
    CommandLine.run(
        () -> {
          CheckReport report =
              new Check(MigrationArguments.check(arguments), System.err::println).run();
          report.requireGreen();
          return report.lines();
        });
  }

  /**
   * Returns what is wrong.
   *
   * @throws MigrationException if the check can't be made: the project's files don't fit each
   *     other, or there is no server of a database
   */
  public CheckReport run() {
    return MigrationException.translating(this::check);
  }

  private CheckReport check() {
    History history = options.folders().history();
    history.requireHead();
    SchemaSnapshot committed = options.folders().committed().snapshot();
    SchemaMigration migration =
        SchemaMigration.between(
            committed, options.folders().model().declared(), MigrationDecisions.NONE);
    notes.addAll(migration.notes());
    if (!migration.isEmpty()) {
      addMissing(migration, history);
    }
    history.folders().forEach(folder -> replay(folder, committed));
    if (problems.isEmpty()) {
      notes.add("The migrations make the tables of the entities.");
    }
    return new CheckReport(problems, notes);
  }

  private void addMissing(SchemaMigration migration, History history) {
    problems.add(
        "The entities have changed since the last migration. Run mvn compile kindred:migration"
            + " -Dname=.. and commit what it writes. What is missing:");
    problems.addAll(migration.refusals());
    problems.addAll(migration.possibleRenames().stream().map(PossibleRename::advice).toList());
    if (migration.refusals().isEmpty()) {
      for (MigrationFolder folder : history.folders()) {
        for (MigrationScript script : migration.scripts(folder.renderer())) {
          script
              .statements()
              .forEach(statement -> problems.add(folder.dialect() + ": " + statement));
        }
      }
    }
  }

  private void replay(MigrationFolder folder, SchemaSnapshot committed) {
    if (folder.dialect().equals("mariadb") && !committed.everything().schemas().isEmpty()) {
      notes.add("The migrations of mariadb were not run: its schemas are databases of the server.");
      return;
    }
    progress.accept("Running the migrations of " + folder.dialect() + " ..");
    try (ScratchDatabases databases = new ReplayServers(options.urls()).of(folder.dialect())) {
      new Replay(folder, committed.everything())
          .differences(databases)
          .forEach(line -> problems.add(folder.dialect() + ": " + line));
    } catch (SQLException failure) {
      throw new MigrationException(
          "The migrations of "
              + folder.dialect()
              + " can't be run: "
              + failure.getMessage()
              + ". Its driver must be a <dependency> of the plugin kindred-maven-plugin.",
          failure);
    }
  }
}
