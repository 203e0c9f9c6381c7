package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.error.DatabaseException;
import dev.kindred.it.database.FaultyDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;

/**
 * Pieces of work that fail at each of their steps: all is done then, or nothing; no connection is
 * lost; the next attempt does it.
 */
@Tag("slow")
abstract class FaultInjection extends DatabaseTest {

  private static final int MORE_THAN_ANY_HAS = 60;

  FaultyDataSource source;
  Database faulty;
  final List<String> committed = new ArrayList<>();

  /** Writes what is there before each attempt. */
  abstract void fill();

  /** Deletes all there is. */
  abstract void empty();

  /** What is there, without keys, which differ from one attempt to the next. */
  abstract List<?> state();

  final void openFaulty() {
    source = new FaultyDataSource(fresh().dataSource());
    faulty = Database.of(source.dataSource());
  }

  /** Makes a piece of work fail at each of its steps, once and from there on. */
  final void failsAsAWhole(Consumer<Database> work) {
    openFaulty();
    fill();
    List<?> before = state();
    work.accept(faulty);
    List<?> after = state();
    assertThat(after).isNotEqualTo(before);

    for (boolean everAfter : new boolean[] {false, true}) {
      int step = 1;
      while (failsAsAWhole(work, step, everAfter, before, after)) {
        step++;
      }
      assertThat(step).isBetween(4, MORE_THAN_ANY_HAS);
    }
  }

  private boolean failsAsAWhole(
      Consumer<Database> work, int step, boolean everAfter, List<?> before, List<?> after) {
    empty();
    fill();
    committed.clear();

    source.failAt(step, everAfter);
    @Nullable DatabaseException failure = attempt(work);
    String failed = source.stop();

    String where = "step " + step + ", " + failed + (everAfter ? " and all after it" : "");
    assertThat(state()).as(where).isEqualTo(failure == null ? after : before);
    assertThat(fresh().dataSource().getHikariPoolMXBean().getActiveConnections())
        .as(where)
        .isZero();
    if (failed.isEmpty()) {
      assertThat(failure).isNull();
      return false;
    }
    if (failure != null) {
      assertThat(failure).as(where).rootCause().hasMessageStartingWith("Made to fail: ");
      if (!everAfter) {
        assertThat(failure).as(where).rootCause().hasMessageEndingWith(failed);
      }
      assertThat(committed).as(where).isEmpty();
      work.accept(faulty);
      assertThat(state()).as("after " + where).isEqualTo(after);
    }
    return true;
  }

  final @Nullable DatabaseException attempt(Consumer<Database> work) {
    try {
      work.accept(faulty);
      return null;
    } catch (DatabaseException failure) {
      return failure;
    }
  }
}
