package dev.kindred.tool.internal.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Databases of SQLite, in temporary files. */
final class SqliteDatabases implements ScratchDatabases {

  private final List<Path> files = new ArrayList<>();

  @Override
  public String create() {
    try {
      Path file = Files.createTempFile("kindred", ".sqlite");
      files.add(file);
      return "jdbc:sqlite:" + file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    try {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
