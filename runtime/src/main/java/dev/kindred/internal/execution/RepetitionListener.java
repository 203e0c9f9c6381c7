package dev.kindred.internal.execution;

import dev.kindred.error.KindredException;
import java.time.Duration;

/** Listener to repetitions of transactions. */
@FunctionalInterface
public interface RepetitionListener {

  /** Is told that an attempt, counted from 1, has failed and is repeated after a pause. */
  void repeated(int attempt, Duration pause, KindredException failure);
}
