package dev.kindred.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Suggestions for an unknown name. */
public final class Suggestions {

  private Suggestions() {}

  /** Returns a sentence after a blank that names the most similar known name, or else all. */
  public static String among(String name, Collection<String> known) {
    if (known.isEmpty()) {
      return "";
    }
    return known.stream()
        .sorted()
        .min(Comparator.comparingInt(other -> distance(name, other)))
        .filter(nearest -> distance(name, nearest) <= Math.max(2, name.length() / 3))
        .map(nearest -> " Did you mean \"" + nearest + "\"?")
        .orElseGet(() -> " There is " + String.join(", ", known.stream().sorted().toList()) + ".");
  }

  /** Returns the number of letters to add, remove or replace to change one into the other. */
  private static int distance(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
