package dev.kindred.internal.execution;

import dev.kindred.error.KindredException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * How a transaction is repeated.
 *
 * @param times the greatest number of repetitions
 * @param first the longest pause before the first repetition, which doubles from there
 * @param longest the longest pause
 * @param lockTimeouts whether it is repeated after a lock timeout on every database
 * @param listeners who is told of each repetition
 */
public record Repetition(
    int times,
    Duration first,
    Duration longest,
    boolean lockTimeouts,
    List<RepetitionListener> listeners) {

  /** No repetition. */
  static final Repetition NONE =
      new Repetition(0, Duration.ofMillis(10), Duration.ofMillis(200), false, List.of());

  /** Repetition of a step, for which the caller did not ask. */
  static final Repetition OF_STEP = times(20).backOff(Duration.ofMillis(20), Duration.ofMillis(50));

  /** The shift of the pause by which it is long enough in any case. */
  private static final int MOST_DOUBLINGS = 30;

  /**
   * Returns a repetition with pauses from 10 to 200 milliseconds.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public static Repetition times(int times) {
    if (times < 0) {
      throw new IllegalArgumentException("retries(" + times + ") is negative.");
    }
    return new Repetition(times, NONE.first, NONE.longest, false, List.of());
  }

  /**
   * Returns this repetition with other pauses.
   *
   * @throws IllegalArgumentException if one is negative, or the longest is shorter than the first
   */
  public Repetition backOff(Duration from, Duration to) {
    if (from.isNegative() || to.compareTo(from) < 0) {
      throw new IllegalArgumentException(
          "backOff("
              + from
              + ", "
              + to
              + ") has no such pauses: give the first pause and the longest, which is not"
              + " shorter.");
    }
    return new Repetition(times, from, to, lockTimeouts, listeners);
  }

  /** Returns this repetition, also after lock timeouts. */
  public Repetition afterLockTimeouts() {
    return new Repetition(times, first, longest, true, listeners);
  }

  /** Returns this repetition with another listener beside those that it has. */
  public Repetition telling(RepetitionListener listener) {
    return new Repetition(
        times,
        first,
        longest,
        lockTimeouts,
        Stream.concat(listeners.stream(), Stream.of(listener)).toList());
  }

  /** Returns the pause after an attempt, from 1: random, so that transactions don't meet again. */
  Duration pause(int attempt) {
    long wanted = first.toNanos() << Math.min(attempt - 1, MOST_DOUBLINGS);
    boolean tooLong = wanted >> Math.min(attempt - 1, MOST_DOUBLINGS) != first.toNanos();
    long most = tooLong ? longest.toNanos() : Math.min(wanted, longest.toNanos());
    return Duration.ofNanos(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
  }

  /** Tells the listeners of the repetition after an attempt. */
  void tell(int attempt, Duration pause, KindredException failure) {
    listeners.forEach(each -> each.repeated(attempt, pause, failure));
  }
}
