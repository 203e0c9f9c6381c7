package dev.kindred.processor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Entry of docs/errors.md about one problem. */
record ErrorPage(ErrorCase error) {

  private static final Pattern HEAD = Pattern.compile("\\A(\\s*(package|import) [^;]+;)*\\s*");

  /** Returns the entries of all problems. */
  static String all() {
    return ErrorCase.all().stream()
        .map(error -> new ErrorPage(error).text())
        .collect(Collectors.joining("\n"));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append("### ").append(error.code()).append(": ").append(error.title());
    text.append("\n\n").append(error.meaning());
    text.append("\nWrong:\n\n").append(block("java", declarations(wrong().values())));
    text.append('\n').append(block("text", messages()));
    List<String> fixed = declarations(error.fixed().values());
    if (!fixed.isEmpty()) {
      text.append("\nRight:\n\n").append(block("java", fixed));
    }
    return text.toString();
  }

  /** Returns the sources that have errors, and those that are changed to repair them. */
  private Map<String, String> wrong() {
    Map<String, String> wrong = new TreeMap<>(error.input());
    wrong
        .keySet()
        .removeIf(
            file ->
                error.messages().stream().noneMatch(message -> message.startsWith(file + ":"))
                    && !error.fixed().containsKey(file));
    return wrong.isEmpty() ? error.input() : wrong;
  }

  /** Returns sources without their packages and imports; there is nothing of an empty one. */
  private static List<String> declarations(Collection<String> sources) {
    return sources.stream()
        .map(source -> HEAD.matcher(source).replaceFirst("").strip())
        .filter(source -> !source.isEmpty())
        .toList();
  }

  private List<String> messages() {
    return List.of(
        error.messages().stream()
            .map(message -> message.substring(message.indexOf("[KD")))
            .distinct()
            .collect(Collectors.joining("\n")));
  }

  private static String block(String language, List<String> parts) {
    return "```" + language + "\n" + String.join("\n\n", parts) + "\n```\n";
  }
}
