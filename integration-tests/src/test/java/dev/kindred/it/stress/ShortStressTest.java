package dev.kindred.it.stress;

import dev.kindred.it.database.TestDatabase;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short form of {@link StressTest}. */
@Tag("slow")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ShortStressTest {

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void nothingIsLostAndNothingIsThereTwice(TestDatabase kind) throws Exception {
    StressRun.on(kind, 400);
  }
}
