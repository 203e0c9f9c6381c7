package dev.kindred.processor.type;

import java.util.Comparator;
import java.util.List;

/**
 * The name of a class.
 *
 * @param packageName its package; empty for the unnamed one
 * @param simpleNames its simple name, behind those of the classes around it
 */
public record ClassId(String packageName, List<String> simpleNames) implements Comparable<ClassId> {

  private static final Comparator<ClassId> ORDER =
      Comparator.comparing(ClassId::simpleName).thenComparing(ClassId::qualifiedName);

  /** Copies the list. */
  public ClassId {
    simpleNames = List.copyOf(simpleNames);
  }

  /** A top-level class. */
  public static ClassId of(String packageName, String simpleName) {
    return new ClassId(packageName, List.of(simpleName));
  }

  /** The last of the simple names. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** All simple names, joined. */
  public String joinedNames(String separator) {
    return String.join(separator, simpleNames);
  }

  /** The canonical name. */
  public String qualifiedName() {
    return packageName.isEmpty() ? joinedNames(".") : packageName + "." + joinedNames(".");
  }

  /** By simple name first, so that lists read well; the package decides between equals. */
  @Override
  public int compareTo(ClassId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return joinedNames(".");
  }
}
