package dev.kindred.internal.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * File of rendered statements. It begins with a mark, the length of the rest and its checksum; the
 * rest are the version of Kindred, the database, the entities with their fingerprints, and the
 * statements. It has no values of statements.
 *
 * @param version the version of Kindred that rendered them
 * @param database the name of the database, with what its driver can do
 * @param entities the fingerprints of the entities, by the names of their classes
 * @param statements the templates by the texts of their keys
 */
record StatementFile(
    String version,
    String database,
    Map<String, Long> entities,
    Map<String, StatementTemplate> statements) {

  /** The mark of the first form of these files: "KST1". */
  private static final int MARK = 0x4b535431;

  /** Writes the file; the same statements give the same bytes. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(body)) {
      write(out, version);
      write(out, database);
      out.writeInt(entities.size());
      for (Map.Entry<String, Long> each : new TreeMap<>(entities).entrySet()) {
        write(out, each.getKey());
        out.writeLong(each.getValue());
      }
      out.writeInt(statements.size());
      for (Map.Entry<String, StatementTemplate> each : new TreeMap<>(statements).entrySet()) {
        write(out, each.getKey());
        write(out, each.getValue());
      }
    }
    return framed(body.toByteArray());
  }

  private static byte[] framed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length + 16);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MARK);
      out.writeInt(body.length);
      out.writeLong(checksum(body));
      out.write(body);
    }
    return bytes.toByteArray();
  }

  private static long checksum(byte[] body) {
    CRC32 checksum = new CRC32();
    checksum.update(body);
    return checksum.getValue();
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void write(DataOutputStream out, StatementTemplate template) throws IOException {
    write(out, template.sql());
    List<Integer> positions = template.positions();
    out.writeInt(positions.size());
    for (int position : positions) {
      out.writeInt(position);
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is no such file, or not whole
   */
  static StatementFile read(InputStream input) throws IOException {
    byte[] bytes = input.readAllBytes();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (bytes.length < 16 || in.readInt() != MARK) {
      throw new IOException("it is no file of statements of this version of Kindred");
    }
    int length = in.readInt();
    long checksum = in.readLong();
    byte[] body = in.readAllBytes();
    if (body.length != length || checksum(body) != checksum) {
      throw new IOException("it is damaged");
    }
    return body(new DataInputStream(new ByteArrayInputStream(body)));
  }

  private static StatementFile body(DataInputStream in) throws IOException {
    String version = text(in);
    String database = text(in);
    int entities = in.readInt();
    Map<String, Long> fingerprints = new HashMap<>();
    for (int i = 0; i < entities; i++) {
      fingerprints.put(text(in), in.readLong());
    }
    int size = in.readInt();
    Map<String, StatementTemplate> statements = new HashMap<>();
    for (int i = 0; i < size; i++) {
      statements.put(text(in), template(in));
    }
    return new StatementFile(version, database, fingerprints, statements);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), UTF_8);
  }

  private static StatementTemplate template(DataInputStream in) throws IOException {
    String sql = text(in);
    int size = in.readInt();
    List<BindSource> sources = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      sources.add(new BindSource.Position(in.readInt()));
    }
    return StatementTemplate.of(sql, sources);
  }
}
