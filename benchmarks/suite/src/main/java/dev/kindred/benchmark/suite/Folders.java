package dev.kindred.benchmark.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for what a run writes. */
final class Folders {

  private Folders() {}

  /** Returns the folder, created if it is missing and emptied if not. */
  static Path empty(Path folder) {
    try {
      if (Files.exists(folder)) {
        for (Path path : contents(folder)) {
          Files.delete(path);
        }
      }
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> contents(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
