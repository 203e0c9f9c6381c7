package dev.kindred.processor.model;

import java.util.Map;

/**
 * What the methods of an entity's lookups are called: as their attributes and relations, unless
 * that has another meaning there.
 */
public record MethodNames(Map<String, String> byName) {

  /** Copies the map. */
  public MethodNames {
    byName = Map.copyOf(byName);
  }

  /** The method of an attribute or relation. */
  public String of(String name) {
    return byName.getOrDefault(name, name);
  }
}
