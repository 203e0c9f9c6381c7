package dev.kindred.tool.internal.project;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.supported.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.SQLDialect;

/**
 * Folder with the migrations of one database.
 *
 * @param dialect its name, and that of its database
 */
public record MigrationFolder(String dialect, Path path) {

  private static final Map<String, SQLDialect> DIALECTS =
      Map.of(
          "h2", SQLDialect.H2,
          "mariadb", SQLDialect.MARIADB,
          "postgresql", SQLDialect.POSTGRES,
          "sqlite", SQLDialect.SQLITE);

  /**
   * Returns the folders of a project: those that there are, and those that somebody asks for.
   *
   * @throws RefusedException if there is none, or if there is no such database
   */
  public static List<MigrationFolder> all(Path migrations, List<String> wanted) {
    Optional<String> unknown =
        wanted.stream().filter(name -> !DIALECTS.containsKey(name)).findFirst();
    if (unknown.isPresent()) {
      throw new RefusedException(
          unknown.get() + " is no dialect. Write some of h2, mariadb, postgresql, sqlite.");
    }
    List<MigrationFolder> folders =
        DIALECTS.keySet().stream()
            .sorted()
            .filter(name -> wanted.contains(name) || Files.isDirectory(migrations.resolve(name)))
            .map(name -> new MigrationFolder(name, migrations.resolve(name)))
            .toList();
    if (folders.isEmpty()) {
      throw new RefusedException(
          "No database is chosen yet: "
              + migrations
              + " has no folder of one. Name them once, such as"
              + " -Dkindred.dialects=h2,postgresql (of h2, mariadb, postgresql, sqlite).");
    }
    return folders;
  }

  /** Returns the dialect that renders SQL for the database. */
  public Dialect renderer() {
    return Dialects.of(DIALECTS.get(dialect));
  }

  /** Returns the migrations, from the first one to the last. */
  public List<MigrationFile> files() {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .flatMap(file -> MigrationFile.of(file.getFileName().toString()).stream())
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns the path of a migration. */
  public Path file(String name) {
    return path.resolve(name + MigrationFile.EXTENSION);
  }

  /** Returns the path of what Flyway is to know about a migration. */
  public Path settings(String name) {
    return path.resolve(name + MigrationFile.EXTENSION + ".conf");
  }
}
