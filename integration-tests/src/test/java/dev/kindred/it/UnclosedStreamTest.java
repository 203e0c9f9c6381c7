package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.it.shop.Genre_;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams that nobody closes: who can't be reached any more gives its connection back. */
@Timeout(120)
class UnclosedStreamTest extends SmallPoolFixture {

  private static final String WARNING = "A stream was neither read to its end nor closed";

  private final PrintStream before = System.err;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @BeforeEach
  void listenToTheLog() {
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void listenNoMore() {
    System.setErr(before);
  }

  /** What was logged of streams of this class: others may have left some too. */
  private List<String> warnings() {
    return log.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains(WARNING) && line.contains("UnclosedStreamTest"))
        .toList();
  }

  private static void collectUntil(BooleanSupplier done) throws InterruptedException {
    while (!done.getAsBoolean()) {
      System.gc();
      Thread.sleep(10);
    }
  }

  private static Novel first(Database shop) {
    return Novel_.objects(shop).orderBy(Novel_.id().asc()).stream().findFirst().orElseThrow();
  }

  /** Though a row is kept that could load over the stream's connection. */
  @Test
  void theOnlyConnectionIsGivenBackWithAWarning() throws Exception {
    Database shop = shop(1);

    Novel kept = first(shop);
    collectUntil(() -> lent() == 0);

    assertThat(kept.writer().get().name()).isEqualTo("W2");
    assertThat(Novel_.objects(shop).count()).isEqualTo(NOVELS);
    shop.transaction(() -> Genre_.objects(shop).filter(Genre_.id().eq(1)).delete());
    assertThat(Genre_.objects(shop).count()).isEqualTo(2);
    assertThat(warnings())
        .singleElement()
        .asString()
        .contains("WARN dev.kindred.connection")
        .contains("at dev.kindred.it.UnclosedStreamTest.first(UnclosedStreamTest.java:");
  }

  @Test
  void soIsThatOfAProjectionThatNobodyReads() throws Exception {
    Database shop = shop(1);

    assertThat(Novel_.objects(shop).select(Novel_.title()).stream().isParallel()).isFalse();
    collectUntil(() -> lent() == 0);

    assertThat(Novel_.objects(shop).count()).isEqualTo(NOVELS);
    assertThat(warnings())
        .singleElement()
        .asString()
        .contains("UnclosedStreamTest.soIsThatOfAProjectionThatNobodyReads(");
  }

  @Test
  void whatIsClosedOrReadToItsEndIsNothingToWarnOf() throws Exception {
    Database shop = shop(1);

    WeakReference<Stream<Novel>> closed = closed(shop);
    assertThat(Novel_.objects(shop).stream().count()).isEqualTo(NOVELS);
    shop.transaction(() -> assertThat(Novel_.objects(shop).stream().findFirst()).isPresent());
    collectUntil(() -> closed.refersTo(null));
    first(shop);
    collectUntil(() -> lent() == 0);

    assertThat(warnings()).singleElement().asString().contains("UnclosedStreamTest.first(");
  }

  private static WeakReference<Stream<Novel>> closed(Database shop) {
    try (Stream<Novel> novels = Novel_.objects(shop).stream()) {
      assertThat(novels.limit(5).count()).isEqualTo(5);
      return new WeakReference<>(novels);
    }
  }

  @Test
  void whileItCanBeReachedItIsOpen() throws Exception {
    Database shop = shop(1);

    try (Stream<Novel> novels = Novel_.objects(shop).stream()) {
      WeakReference<Object> garbage = new WeakReference<>(new Object());
      long read =
          novels
              .peek(novel -> assertThat(novel.writer().get().name()).startsWith("W"))
              .peek(
                  novel -> {
                    if (novel.id() % 1_000 == 0) {
                      System.gc();
                    }
                  })
              .count();
      collectUntil(() -> garbage.refersTo(null));
      assertThat(read).isEqualTo(NOVELS);
    }
    assertThat(warnings()).isEmpty();
  }
}
