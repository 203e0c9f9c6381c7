package dev.kindred.it.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Differences of what databases say of their tables. */
final class CatalogDifferences {

  private CatalogDifferences() {}

  /** Returns a line for each that only one has: + of the migrated database, - of the new one. */
  static List<String> of(Set<String> migrated, Set<String> created) {
    List<String> lines = new ArrayList<>();
    migrated.stream().filter(line -> !created.contains(line)).forEach(l -> lines.add("+ " + l));
    created.stream().filter(line -> !migrated.contains(line)).forEach(l -> lines.add("- " + l));
    return lines;
  }
}
