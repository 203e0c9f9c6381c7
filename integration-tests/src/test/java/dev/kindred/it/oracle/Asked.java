package dev.kindred.it.oracle;

import dev.kindred.lookup.Condition;
import java.util.stream.Stream;

/**
 * A condition, with its two readings: what it means, which is the definition, and the condition of
 * Kindred's that should mean it. A lookup is not met where what it is about is NULL, or where its
 * path leads nowhere; only {@code isNull} is.
 */
sealed interface Asked extends Smaller<Asked> permits ValueLookup, RowLookup, OfficeLookup, Logic {

  /** Whether the rows that a scope speaks of meet it. */
  boolean holds(Scope scope);

  /** The paths that it speaks of in its scope. */
  Stream<Path> paths();

  /** Kindred's condition. */
  Condition<Object> condition(Variables variables);

  /** What Kindred has for its complement: {@code ne} for {@code eq}. */
  default Condition<Object> opposite(Variables variables) {
    return condition(variables).not();
  }

  @Override
  default Stream<Asked> smaller() {
    return Stream.of();
  }
}
