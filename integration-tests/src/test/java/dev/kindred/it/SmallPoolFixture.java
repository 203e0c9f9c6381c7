package dev.kindred.it;

import dev.kindred.Database;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.shop.Biography;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Publisher;
import dev.kindred.it.shop.Writer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;

/** Tests of a shop with more novels than two windows of a stream hold, and few connections. */
abstract class SmallPoolFixture extends DatabaseTest {

  static final int NOVELS = 2_500;

  private FreshDatabase small;

  /** A shop: novel i is by writer 1 + i % 7, and in genre 1 + i % 3 alone. */
  final Database shop(int connections) {
    small =
        kind.create(
            config -> {
              config.setMaximumPoolSize(connections);
              config.setConnectionTimeout(1_000);
            });
    Database shop = Database.of(small.dataSource());
    shop.schema()
        .only(Writer.class, Biography.class, Novel.class, Publisher.class, Genre.class)
        .create();
    insert(shop, "shop_writer (name)", 7, i -> "('W" + i + "')");
    insert(shop, "shop_genre (name)", 3, i -> "('G" + i + "')");
    novels(shop, NOVELS);
    insert(
        shop,
        "shop_novel_genres (novel_id, genre_id)",
        NOVELS,
        i -> "(" + i + ", " + (1 + i % 3) + ")");
    return shop;
  }

  static void novels(Database shop, int count) {
    insert(
        shop,
        "shop_novel (title, pages, writer_id)",
        count,
        i -> "('N" + i + "', 100, " + (1 + i % 7) + ")");
  }

  private static void insert(Database shop, String into, int count, IntFunction<String> row) {
    shop.dsl()
        .execute(
            IntStream.rangeClosed(1, count)
                .mapToObj(row)
                .collect(Collectors.joining(", ", "insert into " + into + " values ", "")));
  }

  /** How many of its connections are lent. */
  final int lent() {
    return small.dataSource().getHikariPoolMXBean().getActiveConnections();
  }

  @AfterEach
  final void closeTheShop() {
    if (small != null) {
      small.close();
    }
  }
}
