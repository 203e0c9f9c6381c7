package dev.kindred.it.stress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.error.ConnectionLostException;
import dev.kindred.error.LockTimeoutException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.error.TransactionAbortedException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** What became of each operation, as its caller was told. Thread-safe. */
final class Outcomes {

  private final Map<String, Outcome> told = new ConcurrentHashMap<>();

  /** What a caller can be told. */
  enum Outcome {
    DONE,
    NOT_DONE,
    /** The connection was lost: it may have been at the commit. */
    UNKNOWN
  }

  /**
   * Runs an operation and takes down what its caller is told; any other failure goes out.
   *
   * @param work answers whether it did what it was to do
   */
  void of(String operation, BooleanSupplier work) {
    told.put(operation, told(work));
  }

  private static Outcome told(BooleanSupplier work) {
    try {
      return work.getAsBoolean() ? Outcome.DONE : Outcome.NOT_DONE;
    } catch (ConnectionLostException lost) {
      return Outcome.UNKNOWN;
    } catch (SerializationFailureException
        | LockTimeoutException
        | TransactionAbortedException conflict) {
      return conflict.getCause() instanceof ConnectionLostException
          ? Outcome.UNKNOWN
          : Outcome.NOT_DONE;
    }
  }

  /** Requires that what was done is there, and that nothing else is. */
  void requireTrue(Set<String> there) {
    told.forEach(
        (operation, outcome) -> {
          if (outcome != Outcome.UNKNOWN) {
            assertThat(there.contains(operation))
                .as("%s was told to be %s", operation, outcome)
                .isEqualTo(outcome == Outcome.DONE);
          }
        });
    assertThat(told.keySet()).containsAll(there);
  }

  /** How many of all have come to this. */
  long count(Outcome outcome) {
    return told.values().stream().filter(each -> each == outcome).count();
  }

  int size() {
    return told.size();
  }
}
