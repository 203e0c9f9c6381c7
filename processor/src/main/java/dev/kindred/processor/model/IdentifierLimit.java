package dev.kindred.processor.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32;

/** How long a name may be on every database: 63 bytes, PostgreSQL's limit, the least of all. */
public final class IdentifierLimit {

  /** The most bytes, in UTF-8, that a name may have. */
  public static final int BYTES = 63;

  private static final int CHECKSUM = 9;

  private IdentifierLimit() {}

  /** How many bytes a name has. */
  public static int bytes(String name) {
    return name.getBytes(UTF_8).length;
  }

  /**
   * The name, or the start of one that is too long, with its checksum: two long names stay two. The
   * runtime does the same with the names of constraints.
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
}
