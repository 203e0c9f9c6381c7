package dev.kindred.tool.internal.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Changes of files of which all are made, or none. */
public final class FileChanges {

  private final Map<Path, Optional<String>> texts = new LinkedHashMap<>();

  /**
   * Adds a file that must not exist.
   *
   * @throws RefusedException if it does
   */
  public void create(Path file, String text) {
    if (Files.exists(file)) {
      throw new RefusedException(
          file + " exists, and a migration is never overwritten. Choose another name.");
    }
    texts.put(file, Optional.of(text));
  }

  /** Adds files with new texts; those without a text are deleted. */
  public void putAll(Map<Path, Optional<String>> others) {
    texts.putAll(others);
  }

  /** Returns the files with their texts, in their order; empty for those that are deleted. */
  public Map<Path, Optional<String>> texts() {
    return texts;
  }

  /**
   * Makes the changes. All texts are on the disk before the first file changes.
   *
   * @throws UncheckedIOException if one fails, after the others are undone
   */
  public void apply() {
    Map<Path, Optional<String>> former = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, Optional<String>> change : texts.entrySet()) {
        prepare(change.getKey(), change.getValue());
      }
      for (Path file : texts.keySet()) {
        former.put(file, read(file));
        replace(file);
      }
    } catch (IOException failure) {
      undo(former, failure);
      throw new UncheckedIOException(failure);
    }
  }

  private static void prepare(Path file, Optional<String> text) throws IOException {
    Files.createDirectories(file.getParent());
    if (text.isPresent()) {
      Files.writeString(prepared(file), text.get());
    }
  }

  private static Optional<String> read(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  private static void replace(Path file) throws IOException {
    if (Files.exists(prepared(file))) {
      Files.move(prepared(file), file, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(file);
    }
  }

  private void undo(Map<Path, Optional<String>> former, IOException failure) {
    for (Path file : texts.keySet()) {
      try {
        Files.deleteIfExists(prepared(file));
        if (former.containsKey(file)) {
          restore(file, former.get(file));
        }
      } catch (IOException another) {
        failure.addSuppressed(another);
      }
    }
  }

  private static void restore(Path file, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      Files.writeString(file, text.get());
    } else {
      Files.deleteIfExists(file);
    }
  }

  private static Path prepared(Path file) {
    return file.resolveSibling(file.getFileName() + ".kindred-new");
  }
}
