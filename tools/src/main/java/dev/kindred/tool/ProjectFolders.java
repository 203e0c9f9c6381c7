package dev.kindred.tool;

import dev.kindred.migration.text.SchemaFolder;
import dev.kindred.stability.Preview;
import dev.kindred.tool.internal.project.Head;
import dev.kindred.tool.internal.project.History;
import dev.kindred.tool.internal.project.MigrationFolder;
import java.nio.file.Path;
import java.util.List;

/**
 * Places of a project's model, of its committed schema and of its migrations. Immutable: each
 * method returns others.
 *
 * @param classes the class output of the entities
 * @param snapshot the folder of the committed schema
 * @param migrations the folder with a folder of migrations for each database
 * @param dialects the databases, of {@code h2}, {@code mariadb}, {@code postgresql} and {@code
 *     sqlite}; beside those that have a folder
 */
@Preview
public record ProjectFolders(Path classes, Path snapshot, Path migrations, List<String> dialects) {

  /** Copies the list. */
  public ProjectFolders {
    dialects = List.copyOf(dialects);
  }

  /** Returns the usual places in a project's folder. */
  public static ProjectFolders of(Path project) {
    return new ProjectFolders(
        project.resolve("target/classes"),
        project.resolve("src/main/kindred/schema"),
        project.resolve("src/main/resources/db/migration"),
        List.of());
  }

  /** Returns the places with another class output. */
  public ProjectFolders classes(Path folder) {
    return new ProjectFolders(folder, snapshot, migrations, dialects);
  }

  /** Returns the places with another folder of the committed schema. */
  public ProjectFolders snapshot(Path folder) {
    return new ProjectFolders(classes, folder, migrations, dialects);
  }

  /** Returns the places with another folder of migrations. */
  public ProjectFolders migrations(Path folder) {
    return new ProjectFolders(classes, snapshot, folder, dialects);
  }

  /** Returns the places with other databases beside those that have a folder. */
  public ProjectFolders dialects(String... names) {
    return new ProjectFolders(classes, snapshot, migrations, List.of(names));
  }

  SchemaFolder model() {
    SchemaFolder model = new SchemaFolder(classes.resolve("META-INF/kindred/schema"));
    if (!model.exists()) {
      throw new MigrationException(
          classes
              + " has no entities. Compile them first, with kindred-processor: mvn compile"
              + " kindred:..",
          null);
    }
    return model;
  }

  SchemaFolder committed() {
    return new SchemaFolder(snapshot);
  }

  History history() {
    return new History(Head.in(snapshot), MigrationFolder.all(migrations, dialects));
  }
}
