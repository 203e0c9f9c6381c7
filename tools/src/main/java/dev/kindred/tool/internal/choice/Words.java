package dev.kindred.tool.internal.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of a name, in lower case. Immutable. */
record Words(List<String> words) {

  /** Returns the words of a name in any of the usual spellings. */
  static Words of(String name) {
    boolean isShouting = name.equals(name.toUpperCase(Locale.ROOT));
    String separated =
        isShouting
            ? name
            : name.replaceAll("(\\p{Ll}|\\d)(\\p{Lu})", "$1_$2")
                .replaceAll("(\\p{Lu}+)(\\p{Lu}\\p{Ll})", "$1_$2");
    return new Words(
        Arrays.stream(separated.split("[^\\p{L}\\p{Nd}]+", -1))
            .filter(word -> !word.isEmpty())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList());
  }

  /** Returns the words before these at the end, or empty words if the name does not end so. */
  Words before(Words end) {
    int rest = words.size() - end.words.size();
    return rest > 0 && words.subList(rest, words.size()).equals(end.words)
        ? new Words(words.subList(0, rest))
        : new Words(List.of());
  }

  /** Returns the words after these at the start, or empty words if the name does not start so. */
  Words after(Words start) {
    int length = start.words.size();
    return words.size() > length && words.subList(0, length).equals(start.words)
        ? new Words(words.subList(length, words.size()))
        : new Words(List.of());
  }

  Words and(Words more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(more.words);
    return new Words(all);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Returns the name of a class. */
  String pascal() {
    return words.stream().map(Words::capitalised).collect(Collectors.joining());
  }

  /** Returns the name of an attribute. */
  String camel() {
    String pascal = pascal();
    return pascal.isEmpty()
        ? pascal
        : pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
  }

  static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
