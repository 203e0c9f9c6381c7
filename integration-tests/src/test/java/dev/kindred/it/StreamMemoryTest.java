package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.MARIADB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kindred.Database;
import dev.kindred.it.database.EntitiesWithoutArrays;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Publisher;
import dev.kindred.it.shop.Writer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams of many rows, with a related row on each, in a JVM with 64 MB of heap. */
@Tag("slow")
class StreamMemoryTest {

  /** All of them at once would take more than the heap. */
  private static final int MANY = 400_000;

  private static final int MILLION = 1_000_000;

  private static final String NUMBERS =
      "with recursive n(i) as (select 1 union all select i + 1 from n where i < %d) ";

  @TempDir Path folder;

  @Test
  void manyRowsAndTheirRelatedRowsFitIn64Megabytes() throws Exception {
    fit(MANY);
  }

  @Test
  @Tag("deep")
  void aMillionRowsAndTheirRelatedRowsFitIn64Megabytes() throws Exception {
    fit(MILLION);
  }

  private void fit(int rows) throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve("novels.db");
    fill(url, rows);
    assertThat(run(Reading.class, url)).isEqualToIgnoringNewLines(String.valueOf(rows));
    assertThat(run(JoinedReading.class, url)).isEqualToIgnoringNewLines(String.valueOf(rows - 1));
  }

  /** Whose driver takes the rest of a result into memory when another statement runs. */
  @Test
  void longRowsFitOnMariadb() throws Exception {
    assumeThat(TestDatabase.wanted()).contains(MARIADB);
    try (FreshDatabase fresh = MARIADB.create()) {
      Database db = Database.of(fresh.dataSource());
      db.schema().only(Writer.class, Novel.class, Publisher.class, Genre.class).create();
      db.dsl().execute("insert into shop_writer (name) select concat('W', seq) from seq_1_to_5000");
      db.dsl()
          .execute(
              "insert into shop_novel (title, pages, writer_id) select"
                  + " concat(repeat('N', 240), seq), 100, 1 + seq % 5000 from seq_1_to_200000");
      assertThat(run(Reading.class, fresh.jdbcUrl())).isEqualToIgnoringNewLines("200000");
    }
  }

  private static void fill(String url, int rows) {
    EntitiesWithoutArrays.hideArrays();
    try (Database db = Database.open(url)) {
      db.schema().only(Writer.class, Novel.class, Publisher.class, Genre.class).create();
      db.dsl().execute("insert into shop_writer (id, name) " + numbers(5_000, "i, 'W' || i"));
      db.dsl()
          .execute(
              "insert into shop_novel (id, title, pages, writer_id, prequel_id) "
                  + numbers(rows, "i, 'N' || i, i % 900, 1 + i % 5000, nullif(i - 1, 0)"));
    }
  }

  private static String numbers(int count, String columns) {
    return NUMBERS.formatted(count) + "select " + columns + " from n";
  }

  private static String run(Class<?> program, String url) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                url)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return output;
  }

  /** Related rows are loaded for a window. */
  static final class Reading {

    private Reading() {}

    public static void main(String[] arguments) {
      EntitiesWithoutArrays.hideArrays();
      try (Database db = Database.open(arguments[0]);
          Stream<Novel> novels = Novel_.objects(db).stream()) {
        System.out.println(
            novels.filter(novel -> novel.writer().get().name().startsWith("W")).count());
      }
    }
  }

  /** Related rows, another one for each, are joined. */
  static final class JoinedReading {

    private JoinedReading() {}

    public static void main(String[] arguments) {
      EntitiesWithoutArrays.hideArrays();
      try (Database db = Database.open(arguments[0]);
          Stream<Novel> novels = Novel_.objects(db).fetch(Novel_.prequel()).stream()) {
        System.out.println(novels.filter(novel -> novel.prequel().isPresent()).count());
      }
    }
  }
}
