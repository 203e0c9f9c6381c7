package dev.kindred.tool.internal.source;

import java.util.ArrayList;
import java.util.List;

/** Documentation comments. */
final class DocumentationComment {

  private static final int WIDTH = 100;

  private DocumentationComment() {}

  /** Returns a text from the database so that it can stand in a comment. */
  static String escaped(String text) {
    return text.strip()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }

  /** Returns a comment of paragraphs and tags, on one line if it fits. */
  static String of(String indent, String text, List<String> tags) {
    String only = indent + "/** " + text + " */\n";
    if (tags.isEmpty() && !text.contains("\n") && only.length() <= WIDTH + 1) {
      return only;
    }
    StringBuilder comment = new StringBuilder(indent).append("/**\n");
    lines(text, WIDTH - indent.length() - 3)
        .forEach(
            line -> comment.append(indent).append((" * " + line).stripTrailing()).append('\n'));
    if (!tags.isEmpty()) {
      comment.append(indent).append(" *\n");
      for (String tag : tags) {
        String continued = "";
        for (String line : lines(tag, WIDTH - indent.length() - 7)) {
          comment.append(indent).append(" * ").append(continued).append(line).append('\n');
          continued = "    ";
        }
      }
    }
    return comment.append(indent).append(" */\n").toString();
  }

  /** Returns lines of a text that is too long for one. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.lines().toList()) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.strip().split("\\s+", -1)) {
        if (line.length() > 0 && line.length() + 1 + word.length() > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
