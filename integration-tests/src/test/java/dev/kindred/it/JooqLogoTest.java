package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.it.database.EntitiesWithoutArrays;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Genre_;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** What jOOQ logs of itself, once in each JVM. */
class JooqLogoTest {

  private static final String LOGGER = "org.jooq.Constants";

  @Test
  void kindredLogsNeitherLogoNorTipAndLeavesTheProperties() throws Exception {
    assertThat(run(Kindred.class)).doesNotContain(LOGGER).contains("null null 1");
  }

  @Test
  void propertiesOfTheApplicationAreKept() throws Exception {
    assertThat(run(Kindred.class, "-Dorg.jooq.no-logo=false", "-Dorg.jooq.no-tips=true"))
        .contains(LOGGER, "Thank you for using jOOQ", "false true 1");
  }

  @Test
  void theApplicationsOwnJooqLogsThem() throws Exception {
    assertThat(run(OwnJooq.class)).contains(LOGGER, "Thank you for using jOOQ");
  }

  private static String run(Class<?> program, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return output;
  }

  /** Uses Kindred and then jOOQ. */
  static final class Kindred {

    private Kindred() {}

    public static void main(String[] arguments) {
      EntitiesWithoutArrays.hideArrays();
      try (Database db = Database.open("jdbc:h2:mem:logo")) {
        db.schema().only(Genre.class).create();
        int rows = db.dsl().selectCount().from("shop_genre").fetchSingle().value1();
        System.out.printf(
            "%s %s %d%n",
            System.getProperty("org.jooq.no-logo"),
            System.getProperty("org.jooq.no-tips"),
            rows + Genre_.objects(db).count() + 1);
      }
    }
  }

  /** Uses jOOQ alone. */
  static final class OwnJooq {

    private OwnJooq() {}

    public static void main(String[] arguments) {
      System.out.println(DSL.using(SQLDialect.H2).render(DSL.selectOne()));
    }
  }
}
