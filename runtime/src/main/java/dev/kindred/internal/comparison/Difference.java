package dev.kindred.internal.comparison;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Difference between a declaration and a database, with the ways out.
 *
 * @param what what differs
 * @param inDatabase how to change the database, which is SQL where it can be; empty if it can't
 * @param inSource how to change the declaration; empty if it can't
 */
record Difference(String what, String inDatabase, String inSource) {

  @Override
  public String toString() {
    return what
        + ": "
        + Stream.of(inDatabase, inSource)
            .filter(way -> !way.isEmpty())
            .collect(Collectors.joining("; or "))
        + ".";
  }
}
