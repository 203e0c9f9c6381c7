package dev.kindred.it.project;

import java.util.regex.Pattern;

/** Output of a program as a document shows it: a line with … stands for any lines, or none. */
public record ShownOutput(String text) {

  private static final String ANY = "…\n";

  boolean isComplete() {
    return !text.contains(ANY);
  }

  /** Returns the pattern of all outputs that are shown like this. */
  public Pattern pattern() {
    return Pattern.compile(Pattern.quote(text).replace(ANY, "\\E(?:.*\n)*?\\Q"));
  }
}
