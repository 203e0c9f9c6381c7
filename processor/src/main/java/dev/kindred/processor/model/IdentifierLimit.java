package dev.kindred.processor.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32;

/** Limit of a name's length: 63 bytes, the lowest of all databases, which is PostgreSQL's. */
public final class IdentifierLimit {

  /** Maximum number of bytes of a name in UTF-8. */
  public static final int BYTES = 63;

  private static final int CHECKSUM = 9;

  private IdentifierLimit() {}

  /** Returns the number of bytes of a name in UTF-8. */
  public static int bytes(String name) {
    return name.getBytes(UTF_8).length;
  }

  /**
   * Returns the name, or if it is too long, its start with a checksum, so that different names stay
   * different. The runtime shortens the names of constraints in the same way.
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
