package dev.kindred.processor.type;

import java.util.Set;

/**
 * Field or method by which generated code reads or writes an attribute.
 *
 * @param isOverloaded whether the class has several methods of this name with as many parameters
 * @param warnings the warnings that its use causes
 */
public record AttributeMember(
    String name, boolean isMethod, boolean isOverloaded, Set<UseWarning> warnings) {

  /** Copies the set. */
  public AttributeMember {
    warnings = Set.copyOf(warnings);
  }
}
