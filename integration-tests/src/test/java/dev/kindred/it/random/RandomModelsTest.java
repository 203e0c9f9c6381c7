package dev.kindred.it.random;

import dev.kindred.it.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A few random models compile without a warning, and all that they declare works. */
class RandomModelsTest {

  private static RandomModels models;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    models = RandomModels.compile(Seed.usual(), 12, folder);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void whatCompilesWorks(TestDatabase kind) {
    models.liveOn(kind);
  }
}
