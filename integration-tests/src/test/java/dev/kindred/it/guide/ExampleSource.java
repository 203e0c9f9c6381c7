package dev.kindred.it.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of a class of this package. */
record ExampleSource(String name, String text) {

  private static final String START = "// guide\n";
  private static final String END = "// end\n";
  private static final Pattern DECLARATION =
      Pattern.compile("(?m)^(?:@Entity|@Embeddable|final class) ?");

  static ExampleSource of(Class<?> type) {
    Path file = Path.of("src/test/java", type.getName().replace('.', '/') + ".java");
    try {
      return new ExampleSource(type.getSimpleName(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands between the two comments in a method; nothing in a class without them. */
  List<String> region(String method) {
    if (!text.contains(START)) {
      return List.of();
    }
    int start = text.indexOf(START, at("void " + method + "()", 0)) + START.length();
    int end = at(END, start);
    if (text.substring(start, end).contains("@Test")) {
      throw new AssertionError(name + "." + method + " lacks // guide or // end.");
    }
    return text.substring(start, end).stripTrailing().stripIndent().lines().toList();
  }

  /** The declaration of an entity, a value object, or another class. */
  List<String> declaration() {
    Matcher first = DECLARATION.matcher(text);
    if (!first.find()) {
      throw new AssertionError(name + " declares nothing.");
    }
    return text.substring(first.start()).strip().lines().toList();
  }

  private int at(String part, int from) {
    int index = text.indexOf(part, from);
    if (index < 0) {
      throw new AssertionError(name + " lacks " + part.strip());
    }
    return index;
  }
}
