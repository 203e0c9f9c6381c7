package dev.kindred.tool;

import dev.kindred.migration.SchemaMigration;
import dev.kindred.migration.model.DeclaredSchema;
import dev.kindred.migration.model.MigrationDecisions;
import dev.kindred.migration.model.MigrationScript;
import dev.kindred.migration.model.SchemaSnapshot;
import dev.kindred.stability.Preview;
import dev.kindred.tool.internal.project.FileChanges;
import dev.kindred.tool.internal.project.Head;
import dev.kindred.tool.internal.project.History;
import dev.kindred.tool.internal.project.MigrationFolder;
import dev.kindred.tool.internal.project.NewMigration;
import dev.kindred.tool.internal.project.Versions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writer of the migration from the committed schema to the one that the entities declare. */
@Preview
public final class Migration {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]\\w*");

  private final MigrationOptions options;
  private final Consumer<String> progress;
  private final RenameQuestions questions;
  private final Clock clock;

  /**
   * Creates a writer.
   *
   * @param progress told what is being done, a line each
   * @param question asked whether something has a new name; empty if nobody can answer
   */
  public Migration(
      MigrationOptions options,
      Consumer<String> progress,
      Function<String, Optional<Boolean>> question) {
    this(options, progress, question, Clock.systemUTC());
  }

  Migration(
      MigrationOptions options,
      Consumer<String> progress,
      Function<String, Optional<Boolean>> question,
      Clock clock) {
    this.options = options;
    this.progress = progress;
    this.questions = new RenameQuestions(question);
    this.clock = clock;
  }

  /** Returns a question to the person at the console, if there is one. */
  public static Function<String, Optional<Boolean>> console() {
    return new ConsoleQuestion();
  }

  /**
   * Writes a migration from the command line: {@code --name add_isbn}, and an option for each
   * component of {@link MigrationOptions} and {@link ProjectFolders}. Ends the process with 1 if it
   * fails.
   */
  public static void main(String[] arguments) {
    CommandLine.run(
        () ->
            new Migration(MigrationArguments.migration(arguments), System.err::println, console())
                .run()
                .lines());
  }

  /**
   * Writes the files, all or none.
   *
   * @throws MigrationException if the schema can't be migrated, if the project's files don't fit
   *     each other, or if a file can't be written
   */
  public MigrationReport run() {
    return MigrationException.translating(this::migrate);
  }

  private MigrationReport migrate() {
    requireName();
    History history = options.folders().history();
    history.requireHead();
    DeclaredSchema declared = options.folders().model().declared();
    SchemaSnapshot committed = options.folders().committed().snapshot();
    SchemaMigration migration = migration(committed, declared);
    if (migration.isEmpty()) {
      List<String> notes = new ArrayList<>(migration.notes());
      notes.add("The entities are as the last migration left them. There is nothing to write.");
      return new MigrationReport(Map.of(), notes, options.dryRun());
    }
    return write(migration, history);
  }

  /** Returns what to know of databases for which new policies are not written. */
  private Optional<String> policies(SchemaMigration migration, History history) {
    String without =
        history.folders().stream()
            .filter(folder -> !folder.renderer().hasRowSecurity())
            .map(MigrationFolder::dialect)
            .collect(Collectors.joining(", "));
    return without.isEmpty() || !migration.addsPolicies()
        ? Optional.empty()
        : Optional.of(
            "The policies that guard rows of tenants are for PostgreSQL only: there are none for "
                + without
                + ".");
  }

  private void requireName() {
    if (!NAME.matcher(options.name()).matches()) {
      throw new MigrationException(
          "\""
              + options.name()
              + "\" is no name of a migration. Write letters, digits and _, such as add_isbn.",
          null);
    }
  }

  private SchemaMigration migration(SchemaSnapshot committed, DeclaredSchema declared) {
    MigrationDecisions decisions =
        new MigrationDecisions(options.drops(), options.renames(), options.conversions());
    new DecisionChecks(committed, declared.model()).check(decisions);
    SchemaMigration migration = SchemaMigration.between(committed, declared, decisions);
    while (!migration.possibleRenames().isEmpty()) {
      decisions = questions.decide(migration.possibleRenames(), decisions);
      migration = SchemaMigration.between(committed, declared, decisions);
    }
    if (!migration.refusals().isEmpty()) {
      throw new MigrationException(String.join("\n", migration.refusals()), null);
    }
    return migration;
  }

  private MigrationReport write(SchemaMigration migration, History history) {
    Map<MigrationFolder, List<MigrationScript>> scripts = new LinkedHashMap<>();
    history.folders().forEach(folder -> scripts.put(folder, migration.scripts(folder.renderer())));
    Versions versions = Versions.after(history.last(), options.timestamps(), clock);
    NewMigration files = new NewMigration(options.name(), scripts, versions);
    FileChanges changes = new FileChanges();
    files.addTo(changes);
    changes.putAll(options.folders().committed().changes(migration.result()));
    List<String> notes = new ArrayList<>(migration.notes());
    if (files.runsOutsideTransactions("postgresql")) {
      notes.add(
          "Flyway needs the setting postgresql.transactional.lock=false: with its own lock in a"
              + " transaction, an index that PostgreSQL creates concurrently never ends.");
    }
    policies(migration, history).ifPresent(notes::add);
    if (files.last().isPresent()) {
      changes.putAll(Map.of(history.head().file(), files.last().map(Head::text)));
    } else {
      notes.add(
          "The schema of no database changes: there is no migration, only the committed schema is"
              + " new.");
    }
    if (!options.dryRun()) {
      progress.accept("Writing " + changes.texts().size() + " files ..");
      changes.apply();
    }
    return new MigrationReport(changes.texts(), notes, options.dryRun());
  }
}
