package dev.kindred.it.random;

import dev.kindred.it.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * More models than in {@link RandomModelsTest}, each on one database: which makes a hundred lives
 * with those.
 */
@Tag("slow")
class ManyRandomModelsTest {

  private static RandomModels models;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    models = RandomModels.compile(Seed.another(), 52, folder);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void whatCompilesWorks(TestDatabase kind) {
    models.liveOn(kind, TestDatabase.wanted());
  }
}
