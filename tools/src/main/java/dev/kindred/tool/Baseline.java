package dev.kindred.tool;

import dev.kindred.internal.ddl.SchemaDdl;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.migration.model.MigrationScript;
import dev.kindred.migration.model.PendingDrops;
import dev.kindred.migration.model.SchemaSnapshot;
import dev.kindred.stability.Preview;
import dev.kindred.tool.internal.project.FileChanges;
import dev.kindred.tool.internal.project.Head;
import dev.kindred.tool.internal.project.History;
import dev.kindred.tool.internal.project.MigrationFile;
import dev.kindred.tool.internal.project.MigrationFolder;
import dev.kindred.tool.internal.project.Versions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Start of migrations for databases that have the tables of the entities already: commits their
 * schema, and writes a migration that creates all of it in databases that are new.
 */
@Preview
public final class Baseline {

  private final BaselineOptions options;
  private final Consumer<String> progress;
  private final Clock clock;

  /**
   * Creates a baseline.
   *
   * @param progress told what is being done, a line each
   */
  public Baseline(BaselineOptions options, Consumer<String> progress) {
    this(options, progress, Clock.systemUTC());
  }

  Baseline(BaselineOptions options, Consumer<String> progress, Clock clock) {
    this.options = options;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * Writes a baseline from the command line, with an option for each component of {@link
   * BaselineOptions} and {@link ProjectFolders}. Ends the process with 1 if it fails.
   */
  public static void main(String[] arguments) {
    CommandLine.run(
        () ->
            new Baseline(MigrationArguments.baseline(arguments), System.err::println)
                .run()
                .lines());
  }

  /**
   * Writes the committed schema, and a migration for each database that has none.
   *
   * @throws MigrationException if the project's files don't fit each other, or if a file can't be
   *     written
   */
  public MigrationReport run() {
    return MigrationException.translating(this::write);
  }

  private MigrationReport write() {
    History history = options.folders().history();
    history.requireVersions();
    List<MigrationFolder> empty =
        history.folders().stream().filter(folder -> folder.files().isEmpty()).toList();
    String head = head(history);
    SchemaSnapshot snapshot = snapshot(history, empty);
    FileChanges changes = new FileChanges();
    empty.forEach(
        folder -> changes.create(folder.file(head), script(folder, snapshot.everything())));
    changes.putAll(options.folders().committed().changes(snapshot));
    if (!history.isCurrent()) {
      changes.putAll(Map.of(history.head().file(), Optional.of(Head.text(head))));
    }
    if (!options.dryRun()) {
      progress.accept("Writing " + changes.texts().size() + " files ..");
      changes.apply();
    }
    return new MigrationReport(changes.texts(), notes(head, empty), options.dryRun());
  }

  /** Returns the last migration, or the first name if there is none. */
  private String head(History history) {
    return history
        .last()
        .map(MigrationFile::name)
        .orElseGet(
            () -> Versions.after(Optional.empty(), options.timestamps(), clock).next("baseline"));
  }

  /**
   * Returns the committed schema if the last migration leads to it: then a database is new to the
   * project. Else it is what the entities declare.
   */
  private SchemaSnapshot snapshot(History history, List<MigrationFolder> empty) {
    SchemaSnapshot committed = options.folders().committed().snapshot();
    if (!history.isCurrent()) {
      return adopted(options.folders().model().declared().model(), committed.pending());
    }
    if (empty.isEmpty()) {
      throw new MigrationException(
          "The committed schema is that of the last migration, and each database has its"
              + " migrations. There is nothing to begin: kindred:migration writes what changes.",
          null);
    }
    return committed;
  }

  private static SchemaSnapshot adopted(SchemaModel model, PendingDrops pending) {
    return new SchemaSnapshot(
        model,
        new PendingDrops(
            pending.columns().stream()
                .filter(each -> isGone(model, each.table(), each.column().name()))
                .toList(),
            pending.tables().stream().filter(each -> model.table(each.name()).isEmpty()).toList()));
  }

  private static boolean isGone(SchemaModel model, QualifiedName table, String column) {
    return model.table(table).filter(each -> each.column(column).isEmpty()).isPresent();
  }

  private static String script(MigrationFolder folder, SchemaModel model) {
    return new MigrationScript("", true, new SchemaDdl(folder.renderer(), model).create()).text();
  }

  private static List<String> notes(String head, List<MigrationFolder> empty) {
    List<String> notes = new ArrayList<>();
    if (!empty.isEmpty()) {
      notes.add(
          "New databases get all tables from "
              + head
              + ". Databases that have them must not run it: set Flyway's baselineOnMigrate=true"
              + " and baselineVersion="
              + head.replaceFirst("V(.+?)__.*", "$1")
              + " for them.");
    }
    notes.add("The next kindred:migration writes what changes from here on.");
    return notes;
  }
}
