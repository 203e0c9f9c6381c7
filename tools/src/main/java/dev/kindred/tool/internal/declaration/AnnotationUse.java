package dev.kindred.tool.internal.declaration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Annotation with its members, as code. Immutable.
 *
 * @param name the name of one of Kindred's annotations
 * @param members the members with their values, in order
 * @param imports what the values need
 */
public record AnnotationUse(String name, List<Member> members, List<String> imports) {

  private static final String MODEL = "dev.kindred.model.";

  /** Longer texts are written on several lines. */
  private static final int LONG = 80;

  /** Member with its value as code. */
  public record Member(String name, String code) {}

  /** Returns an annotation without members. */
  public static AnnotationUse of(String name) {
    return new AnnotationUse(name, List.of(), List.of(MODEL + name));
  }

  /** Returns the annotation with one more member. */
  public AnnotationUse with(String member, String code) {
    List<Member> more = new ArrayList<>(members);
    more.add(new Member(member, code));
    return new AnnotationUse(name, more, imports);
  }

  /** Returns the annotation with one more member that is a text. */
  public AnnotationUse withText(String member, String value) {
    return with(member, quoted(value));
  }

  /** Returns the annotation with one more member that is a text, on several lines if it is long. */
  public AnnotationUse withLines(String member, String value) {
    return value.length() > LONG ? with(member, quotedLines(value)) : withText(member, value);
  }

  private static String quotedLines(String text) {
    StringBuilder code = new StringBuilder();
    int start = 0;
    while (start < text.length()) {
      int space = text.length() - start > LONG ? text.lastIndexOf(' ', start + LONG) : -1;
      int end = space > start ? space : text.length();
      code.append(start == 0 ? "\n    " : "\n        + ")
          .append(quoted(text.substring(start, end)));
      start = end;
    }
    return code.toString();
  }

  /** Returns the annotation with one more member, if there is a text for it. */
  public AnnotationUse withText(String member, Optional<String> value) {
    return value.map(text -> withText(member, text)).orElse(this);
  }

  /** Returns the annotation with one more member that is a list of texts. */
  public AnnotationUse withTexts(String member, Collection<String> values) {
    return with(member, texts(values));
  }

  /** Returns the annotation with one more member that is a constant. */
  public AnnotationUse withConstant(String member, String type, String constant) {
    return with(member, constant).importing("static " + MODEL + type + "." + constant);
  }

  /** Returns the annotation with one more import. */
  public AnnotationUse importing(String more) {
    List<String> all = new ArrayList<>(imports);
    all.add(more);
    return new AnnotationUse(name, members, all);
  }

  /** Returns the code of a list of texts, without braces if it is one. */
  public static String texts(Collection<String> values) {
    String list = values.stream().map(AnnotationUse::quoted).collect(Collectors.joining(", "));
    return values.size() == 1 ? list : "{" + list + "}";
  }

  /** Returns the code of a text. */
  public static String quoted(String text) {
    StringBuilder code = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> code.append("\\\"");
                case '\\' -> code.append("\\\\");
                case '\n' -> code.append("\\n");
                case '\r' -> code.append("\\r");
                case '\t' -> code.append("\\t");
                default -> code.append((char) c);
              }
            });
    return code.append('"').toString();
  }

  /** Returns the code. */
  public String code() {
    if (members.isEmpty()) {
      return "@" + name;
    }
    boolean isValue = members.size() == 1 && members.get(0).name().equals("value");
    return "@"
        + name
        + members.stream()
            .map(each -> isValue ? each.code() : each.name() + " = " + each.code())
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
