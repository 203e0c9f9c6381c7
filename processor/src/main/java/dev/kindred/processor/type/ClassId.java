package dev.kindred.processor.type;

import java.util.Comparator;
import java.util.List;

/**
 * Name of a class.
 *
 * @param packageName the name of its package; empty for the unnamed one
 * @param simpleNames the simple names of the enclosing classes and its own
 */
public record ClassId(String packageName, List<String> simpleNames) implements Comparable<ClassId> {

  private static final Comparator<ClassId> ORDER =
      Comparator.comparing(ClassId::simpleName).thenComparing(ClassId::qualifiedName);

  /** Copies the list. */
  public ClassId {
    simpleNames = List.copyOf(simpleNames);
  }

  /** Returns the name of a top-level class. */
  public static ClassId of(String packageName, String simpleName) {
    return new ClassId(packageName, List.of(simpleName));
  }

  /** Returns the last of the simple names. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** Returns all simple names, joined. */
  public String joinedNames(String separator) {
    return String.join(separator, simpleNames);
  }

  /** Returns the canonical name. */
  public String qualifiedName() {
    return packageName.isEmpty() ? joinedNames(".") : packageName + "." + joinedNames(".");
  }

  /** Compares by simple name, then by package. */
  @Override
  public int compareTo(ClassId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return joinedNames(".");
  }
}
