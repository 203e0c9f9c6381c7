package dev.kindred.tool;

import dev.kindred.stability.Preview;
import dev.kindred.tool.internal.catalog.CatalogDialect;
import dev.kindred.tool.internal.catalog.TableReader;
import dev.kindred.tool.internal.choice.ModelChoice;
import dev.kindred.tool.internal.declaration.DeclaredPackage;
import dev.kindred.tool.internal.source.PackageSources;
import dev.kindred.tool.internal.source.SourceFolder;
import dev.kindred.tool.internal.source.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writer of entities for the tables of a database. */
@Preview
public final class Inspect {

  private final InspectOptions options;
  private final Consumer<String> progress;

  /**
   * Creates a writer.
   *
   * @param progress told what is being done, a line each
   */
  public Inspect(InspectOptions options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Writes entities from the command line: {@code --url jdbc:.. --package com.acme}, and an option
   * for each component of {@link InspectOptions}. Ends the process with 1 if it fails.
   */
  public static void main(String[] arguments) {
    CommandLine.run(
        () -> new Inspect(InspectArguments.parse(arguments), System.err::println).run().lines());
  }

  /**
   * Reads the database and writes the sources.
   *
   * @throws InspectException if the database does not connect or has no such table, or if a file
   *     can't be written
   */
  public InspectReport run() {
    InspectChecks.check(options);
    try (Connection connection = connect()) {
      return inspect(connection);
    } catch (SQLException failure) {
      throw new InspectException(
          "The tables of "
              + InspectChecks.shown(options.url())
              + " can't be read: "
              + failure.getMessage(),
          failure);
    }
  }

  private Connection connect() {
    Properties login = new Properties();
    if (options.user() != null) {
      login.setProperty("user", options.user());
    }
    if (options.password() != null) {
      login.setProperty("password", options.password());
    }
    try {
      return DriverManager.getConnection(options.url(), login);
    } catch (SQLException failure) {
      throw InspectChecks.notConnected(options.url(), failure);
    }
  }

  private InspectReport inspect(Connection connection) throws SQLException {
    CatalogDialect dialect =
        CatalogDialect.of(connection.getMetaData().getDatabaseProductName())
            .orElseThrow(() -> InspectChecks.unknownDatabase(options.url()));
    String current = dialect.currentSchema(connection);
    List<String> schemas = options.schemas().isEmpty() ? List.of(current) : options.schemas();
    TablePatterns patterns = new TablePatterns(options.include(), options.exclude());
    TableReader reader = new TableReader(connection, dialect, patterns::match, progress);
    for (String schema : schemas) {
      reader.read(schema);
    }
    if (reader.tables().isEmpty()) {
      throw InspectChecks.noTables(options, schemas, reader.seen());
    }
    ModelChoice model = new ModelChoice(reader.tables(), current, dialect.indexesForeignKeys());
    DeclaredPackage declarations = model.declarations();
    List<String> notes = new ArrayList<>(reader.notes());
    notes.addAll(model.notes());
    return write(
        new PackageSources(options.packageName(), options.classes()).of(declarations), notes);
  }

  private InspectReport write(List<WrittenFile> sources, List<String> notes) {
    SourceFolder folder =
        new SourceFolder(options.output(), options.packageName(), options.overwrite());
    progress.accept("Writing " + sources.size() + " files to " + folder.path() + " ..");
    Map<SourceFolder.Outcome, List<Path>> files = new TreeMap<>();
    for (SourceFolder.Outcome outcome : SourceFolder.Outcome.values()) {
      files.put(outcome, new ArrayList<>());
    }
    try {
      folder.create();
      for (WrittenFile source : sources) {
        files.get(folder.write(source)).add(folder.path().resolve(source.name()));
      }
    } catch (IOException failure) {
      throw InspectChecks.unwritable(folder.path(), failure);
    }
    return new InspectReport(
        files.get(SourceFolder.Outcome.WRITTEN),
        files.get(SourceFolder.Outcome.UNCHANGED),
        files.get(SourceFolder.Outcome.LEFT_ALONE),
        notes);
  }
}
