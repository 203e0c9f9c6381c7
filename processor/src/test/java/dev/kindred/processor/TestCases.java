package dev.kindred.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of test cases; each case is a folder. */
final class TestCases {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private TestCases() {}

  static Path folder(String kind) {
    return RESOURCES.resolve(kind);
  }

  static List<Path> all(String kind) {
    try (Stream<Path> folders = Files.list(folder(kind))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns whether an environment variable asks to rewrite the expected files. */
  static boolean isRewriting() {
    return Boolean.parseBoolean(System.getenv("KINDRED_REWRITE_GOLDEN"));
  }

  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    Javac.below(folder, "")
        .forEach(
            file ->
                files.put(folder.relativize(file).toString().replace('\\', '/'), Javac.text(file)));
    return files;
  }

  static void rewrite(Path folder, Map<String, String> files) throws IOException {
    for (Path old : Javac.below(folder, "")) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
