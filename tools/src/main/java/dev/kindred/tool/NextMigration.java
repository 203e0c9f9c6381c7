package dev.kindred.tool;

import dev.kindred.migration.SchemaMigration;
import dev.kindred.migration.model.MigrationDecisions;
import dev.kindred.migration.model.MigrationScript;
import dev.kindred.processor.SchemaListener;
import dev.kindred.stability.Preview;
import dev.kindred.tool.internal.project.MigrationFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Preview of the next migration, which each compilation writes to {@code kindred/next.sql} beside
 * the class output where {@code kindred-tools} is on the processor path and the project has a
 * committed schema. Tests' class outputs have none.
 */
@Preview
public final class NextMigration implements SchemaListener {

  private static final String SNAPSHOT = "src/main/kindred/schema";

  /** Creates the preview; for {@code ServiceLoader}. */
  public NextMigration() {}

  @Override
  public Optional<String> written(Path classes) {
    return Optional.ofNullable(classes.getFileName())
        .filter(name -> !name.toString().contains("test"))
        .flatMap(name -> project(classes))
        .flatMap(project -> toldPreview(project, classes));
  }

  /** Returns the note of a preview, or why there is none: a compilation goes on without it. */
  private static Optional<String> toldPreview(Path project, Path classes) {
    try {
      return MigrationException.translating(() -> preview(project, classes));
    } catch (MigrationException failure) {
      return Optional.of("The next migration is not known: " + failure.getMessage());
    }
  }

  /** Returns the folder above the class output that has a committed schema. */
  private static Optional<Path> project(Path classes) {
    return Stream.iterate(classes.toAbsolutePath(), path -> path != null, Path::getParent)
        .limit(5)
        .filter(path -> Files.isDirectory(path.resolve(SNAPSHOT)))
        .findFirst();
  }

  private static Optional<String> preview(Path project, Path classes) {
    ProjectFolders folders = ProjectFolders.of(project).classes(classes);
    Path file = classes.toAbsolutePath().resolveSibling("kindred").resolve("next.sql");
    SchemaMigration migration =
        SchemaMigration.between(
            folders.committed().snapshot(), folders.model().declared(), MigrationDecisions.NONE);
    try {
      if (migration.isEmpty()) {
        Files.deleteIfExists(file);
        return Optional.empty();
      }
      Files.createDirectories(file.getParent());
      return Optional.of(write(migration, folders, file, project));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String write(
      SchemaMigration migration, ProjectFolders folders, Path file, Path project)
      throws IOException {
    String seen = "see " + project.toAbsolutePath().relativize(file);
    if (!migration.refusals().isEmpty()) {
      Files.writeString(file, comments(migration.refusals()));
      return "schema changed, and a decision is missing: " + seen;
    }
    List<MigrationFolder> databases = MigrationFolder.all(folders.migrations(), List.of());
    List<String> parts =
        new ArrayList<>(
            migration.possibleRenames().stream()
                .map(each -> "-- " + each.advice() + "\n")
                .toList());
    int statements = 0;
    for (MigrationFolder database : databases) {
      for (MigrationScript script : migration.scripts(database.renderer())) {
        parts.add("-- " + database.dialect() + script.suffix() + "\n\n" + script.text());
        statements += script.statements().size();
      }
    }
    parts.add(comments(migration.notes()));
    Files.writeString(file, String.join("\n", parts));
    return "schema changed: "
        + statements
        + (statements == 1 ? " statement, " : " statements, ")
        + seen;
  }

  private static String comments(List<String> lines) {
    return String.join("", lines.stream().map(line -> "-- " + line + "\n").toList());
  }
}
