package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Streams of more rows than MariaDB, whose driver reads one result at a time, is asked for at once:
 * it gets a statement for each 65,536.
 */
@Timeout(180)
@Tag("slow")
class LongStreamTest extends SmallPoolFixture {

  private static final int PART = 65_536;

  private static final int ALL = PART + NOVELS;

  private Database longShop() {
    Database shop = shop(1);
    for (int more = PART; more > 0; more -= 8_192) {
      novels(shop, 8_192);
    }
    return shop;
  }

  private static List<Long> ids(QuerySet<Novel> novels) {
    try (Stream<Novel> rows = novels.stream()) {
      return rows.peek(novel -> assertThat(novel.writer().get().name()).startsWith("W"))
          .map(Novel::id)
          .toList();
    }
  }

  private long streamed(QuerySet<Novel> novels, List<Long> expected) {
    return sql(() -> assertThat(ids(novels)).isEqualTo(expected)).stream()
        .filter(sql -> sql.contains("from shop_novel"))
        .count();
  }

  @Test
  void eachRowIsReadOnce() {
    Database shop = longShop();
    db = shop;
    List<Long> all = LongStream.rangeClosed(1, ALL).boxed().toList();
    List<Long> reversed = all.stream().sorted(Collections.reverseOrder()).toList();
    QuerySet<Novel> novels = Novel_.objects(shop);
    long parts = here(usually(1L).but(MARIADB, 2L));

    assertThat(streamed(novels.orderBy(Novel_.id().asc()), all)).isEqualTo(parts);
    assertThat(streamed(novels.orderBy(Novel_.id().desc()), reversed)).isEqualTo(parts);
    assertThat(streamed(novels.orderBy(Novel_.pages().asc(), Novel_.id().asc()), all)).isOne();
    assertThat(streamed(novels.orderBy(Novel_.id().asc()).limit(ALL), all)).isOne();
    assertThat(streamed(novels.filter(Novel_.id().le(PART)), all.subList(0, PART)))
        .as("a part that is full")
        .isEqualTo(parts);
    assertThat(streamed(novels.filter(Novel_.id().lt(PART)), all.subList(0, PART - 1))).isOne();
    assertThat(lent()).isZero();
  }

  @Test
  void whatATransactionWritesMeanwhileIsNotReadOnAndOn() {
    Database shop = longShop();

    shop.transaction(
        () -> {
          QuerySet<Novel> novels = Novel_.objects(shop).filter(Novel_.id().gt(NOVELS));
          try (Stream<Novel> rows = novels.stream()) {
            rows.filter(novel -> novel.id() > ALL - 100).forEach(novel -> novels(shop, 1));
          }
          assertThat(Novel_.objects(shop).count())
              .isEqualTo(ALL + here(usually(100).but(SQLITE, 200)));
        });
  }
}
