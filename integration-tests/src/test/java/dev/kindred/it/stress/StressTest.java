package dev.kindred.it.stress;

import dev.kindred.it.database.TestDatabase;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 50,000 operations on each database: {@code mvn verify -Pstress}. */
@Tag("stress")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class StressTest {

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void nothingIsLostAndNothingIsThereTwice(TestDatabase kind) throws Exception {
    StressRun.on(kind, Integer.getInteger("kindred.stress.operations", 50_000));
  }
}
