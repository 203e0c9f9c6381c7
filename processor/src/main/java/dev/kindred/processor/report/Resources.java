package dev.kindred.processor.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files that the page is made of, beside the classes of this package. */
final class Resources {

  private Resources() {}

  static String text(String name) {
    try (InputStream content = Objects.requireNonNull(Resources.class.getResourceAsStream(name))) {
      return new String(content.readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
