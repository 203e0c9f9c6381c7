package dev.kindred.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kindred.stability.ForGeneratedCode;
import java.util.zip.CRC32;

/**
 * Maximum length of names on every database: 63 bytes, the lowest limit, PostgreSQL's. The
 * processor checks the names of tables and columns.
 */
@ForGeneratedCode
public final class NameLimit {

  private static final int BYTES = 63;
  private static final int CHECKSUM = 9;

  private NameLimit() {}

  /**
   * Returns the name; shortens one that is too long and adds its checksum, so that names stay
   * different.
   */
  public static String fitting(String name) {
    if (bytes(name) <= BYTES) {
      return name;
    }
    CRC32 checksum = new CRC32();
    checksum.update(name.getBytes(UTF_8));
    return start(name, BYTES - CHECKSUM) + String.format("_%08x", checksum.getValue());
  }

  private static String start(String name, int bytes) {
    int end = name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), bytes));
    while (bytes(name.substring(0, end)) > bytes) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  private static int bytes(String name) {
    return name.getBytes(UTF_8).length;
  }
}
