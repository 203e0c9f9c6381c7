package dev.kindred.benchmark.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A document with generated parts, each between two comments. The text around them stays. */
final class PerformancePage {

  private static final String END = "<!-- end of benchmarks -->";

  private final Path file;

  PerformancePage(Path file) {
    this.file = file;
  }

  /** Replaces the part with that name. */
  void replace(String part, String text) {
    try {
      Files.writeString(file, replaced(Files.readString(file), part, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String replaced(String page, String part, String text) {
    String begin = "<!-- benchmarks: " + part + " -->";
    int from = page.indexOf(begin);
    int to = page.indexOf(END, Math.max(from, 0));
    if (from < 0 || to < 0) {
      throw new IllegalStateException(file + " lacks " + begin + " with " + END + " below it.");
    }
    return page.substring(0, from + begin.length())
        + "\n\n"
        + origin()
        + "\n\n"
        + text
        + "\n\n"
        + page.substring(to);
  }

  private static String origin() {
    return "Measured on %s with JDK %s on %d processors."
        .formatted(LocalDate.now(), Runtime.version(), Runtime.getRuntime().availableProcessors());
  }
}
