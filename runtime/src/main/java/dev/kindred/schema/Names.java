package dev.kindred.schema;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * Names of constraints, indexes and schemas: quoted where a database would change them, and short
 * enough for every database.
 */
final class Names {

  /** PostgreSQL's limit, the least of all. */
  private static final int LIMIT = 63;

  private Names() {}

  static Name of(String name) {
    String fitting = shortened(name);
    return fitting.matches("[a-z_][a-z0-9_]*")
        ? DSL.unquotedName(fitting)
        : DSL.quotedName(fitting);
  }

  /** What is cut off leaves its checksum, so that two long names stay two. */
  private static String shortened(String name) {
    if (name.length() <= LIMIT) {
      return name;
    }
    CRC32 checksum = new CRC32();
    checksum.update(name.getBytes(StandardCharsets.UTF_8));
    return name.substring(0, LIMIT - 9) + "_" + String.format("%08x", checksum.getValue());
  }
}
