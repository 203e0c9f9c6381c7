package dev.kindred.tool.internal.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Folder that sources are written to. The first line of each has a checksum of the others: a file
 * that a person has changed has another one, and is left alone.
 */
public final class SourceFolder {

  private static final String MARKER =
      "// Written by kindred:inspect, which replaces it unless it was changed: ";
  private static final Pattern MARKED =
      Pattern.compile(Pattern.quote(MARKER) + "([0-9a-f]{8})\\n(.*)", Pattern.DOTALL);

  private final Path folder;
  private final boolean overwrites;

  /**
   * Creates a folder for the sources of a package.
   *
   * @param overwrites whether changed files are replaced too
   */
  public SourceFolder(Path output, String packageName, boolean overwrites) {
    this.folder = packageName.isEmpty() ? output : output.resolve(packageName.replace('.', '/'));
    this.overwrites = overwrites;
  }

  /** Result of writing a file. */
  public enum Outcome {
    /** The file is new, or was replaced. */
    WRITTEN,
    /** The file had the same text before. */
    UNCHANGED,
    /** The file was changed by a person, or not written by this tool, and was left alone. */
    LEFT_ALONE
  }

  /** Returns the folder. */
  public Path path() {
    return folder;
  }

  /** Creates the folder. */
  public void create() throws IOException {
    Files.createDirectories(folder);
  }

  /** Writes a file, unless a person changed the one that is there. */
  public Outcome write(WrittenFile source) throws IOException {
    Path file = folder.resolve(source.name());
    String text = MARKER + checksum(source.content()) + "\n" + source.content();
    if (Files.exists(file)) {
      String before = Files.readString(file).replace("\r\n", "\n");
      if (before.equals(text)) {
        return Outcome.UNCHANGED;
      }
      if (!overwrites && !isOwn(before)) {
        return Outcome.LEFT_ALONE;
      }
    }
    Files.writeString(file, text);
    return Outcome.WRITTEN;
  }

  private static boolean isOwn(String text) {
    Matcher marked = MARKED.matcher(text);
    return marked.matches() && checksum(marked.group(2)).equals(marked.group(1));
  }

  private static String checksum(String content) {
    CRC32 checksum = new CRC32();
    checksum.update(content.getBytes(UTF_8));
    return String.format(Locale.ROOT, "%08x", checksum.getValue());
  }
}
