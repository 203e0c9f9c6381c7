package dev.kindred.processor.model;

import java.util.Map;
import java.util.Optional;

/**
 * Names of the methods that a metamodel class has for attributes and relations: the attribute's or
 * relation's own name, unless it has another meaning there.
 *
 * @param replaced the names that differ, by attribute or relation
 * @param reverse the names of the methods for the reverse of declared relations, by relation
 */
public record MethodNames(Map<String, String> replaced, Map<String, String> reverse) {

  /** Copies the maps. */
  public MethodNames {
    replaced = Map.copyOf(replaced);
    reverse = Map.copyOf(reverse);
  }

  /** Returns the name of the method for an attribute or relation. */
  public String of(String name) {
    return replaced.getOrDefault(name, name);
  }

  /** Returns the name of the methods for the reverse of a relation, or empty if it has none. */
  public Optional<String> ofReverse(String relation) {
    return Optional.ofNullable(reverse.get(relation));
  }
}
