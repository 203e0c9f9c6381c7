package dev.kindred.tool.internal.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Name of the last migration, in a file beside the committed schema. Branches that both add one
 * conflict there.
 */
public record Head(Path file) {

  /** Returns the head of a folder with a committed schema. */
  public static Head in(Path snapshot) {
    return new Head(snapshot.resolve("HEAD"));
  }

  /**
   * Returns the last migration; empty if there is none yet.
   *
   * @throws RefusedException if the file has something else
   */
  public Optional<MigrationFile> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = lines();
    if (lines.stream().anyMatch(line -> line.startsWith("<<<<<<<"))) {
      throw new RefusedException(
          file
              + ": Two branches added a migration, and the merge is not finished. Take all files of"
              + " one branch, those in "
              + file.getParent()
              + " too, delete the migration of the other one, and run kindred:migration again for"
              + " its changes.");
    }
    return Optional.of(
        MigrationFile.named(String.join("\n", lines).strip())
            .orElseThrow(
                () ->
                    new RefusedException(
                        file
                            + " has not the name of a migration, such as V3__add_isbn. Restore it"
                            + " from version control.")));
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns the text of the file for a last migration. */
  public static String text(String migration) {
    return migration + "\n";
  }
}
