package dev.kindred.internal.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Version of Kindred, as the build wrote it. */
final class KindredVersion {

  /** The version. */
  static final String TEXT = read();

  private KindredVersion() {}

  private static String read() {
    try (InputStream input = KindredVersion.class.getResourceAsStream("version.txt")) {
      return input == null ? "" : new String(input.readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
