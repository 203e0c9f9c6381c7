package dev.kindred.processor.type;

import java.util.Optional;
import java.util.Set;

/**
 * Constructor by which a mapper creates instances: a record's canonical one, or one without
 * parameters.
 *
 * @param isReachable whether the package of the class can call it
 * @param isOverloaded whether the class has another one with as many parameters
 * @param throwing the constructor itself, if it declares a checked exception
 * @param warnings the warnings that its use causes
 */
public record MapperConstructor(
    boolean isReachable,
    boolean isOverloaded,
    Optional<ThrowingMember> throwing,
    Set<UseWarning> warnings) {

  /** Constructor of a class that has none. */
  public static final MapperConstructor NONE =
      new MapperConstructor(false, false, Optional.empty(), Set.of());

  /** Copies the set. */
  public MapperConstructor {
    warnings = Set.copyOf(warnings);
  }

  /** Returns whether a mapper can call it. */
  public boolean isUsable() {
    return isReachable && throwing.isEmpty();
  }
}
