package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Calls that return futures. */
class AsyncExamplesTest extends Examples {

  @Test
  void reads() {
    // guide
    CompletableFuture<Long> books = Book_.objects(db).async().count();
    CompletableFuture<List<String>> genres =
        Genre_.objects(db).orderBy(Genre_.name().asc()).select(Genre_.name()).async().list();
    String both = books.thenCombine(genres, (count, names) -> count + " of " + names).join();
    // end
    shows(both);
    assertThat(both).startsWith(Book_.objects(behind).count() + " of [");
  }

  @Test
  void writes() {
    // guide
    CompletableFuture<Integer> updated =
        db.async()
            .insert(Publisher_.builder().name("Tor"))
            .thenCompose(
                tor ->
                    Book_.objects(db)
                        .filter(Book_.publisher().isNull())
                        .async()
                        .update(Book_.publisher().set(tor)));
    int books = updated.join();
    // end
    shows(books);
    assertThat(books).isEqualTo(2);
    assertThat(Book_.objects(behind).filter(Book_.publisher().name().eq("Tor")).count())
        .isEqualTo(2);
  }

  @Test
  void transaction() {
    // guide
    CompletableFuture<Publisher> made =
        db.async()
            .transaction(
                tx -> {
                  Publisher tor = tx.insert(Publisher_.builder().name("Tor"));
                  Book_.objects(tx)
                      .filter(Book_.publisher().isNull())
                      .update(Book_.publisher().set(tor));
                  return tor;
                });
    long books = Publisher_.books(db, made.join()).count();
    // end
    shows(books);
    assertThat(books).isEqualTo(2);
  }

  @Test
  void refused() {
    db.transaction(
        () -> {
          String message =
              refusal(
                  () -> {
                    // guide
                    Book_.objects(db).async().list();
                    // end
                  });
          shows(message);
          assertThat(message).contains("does not join the transaction");
        });
  }

  private static String refusal(Runnable call) {
    try {
      call.run();
    } catch (IllegalStateException refused) {
      return refused.getClass().getSimpleName() + ": " + refused.getMessage();
    }
    throw new AssertionError("It was not refused");
  }

  @Test
  void call() {
    Publisher tor = behind.insert(Publisher_.builder().name("Tor"));
    // guide
    CompletableFuture<List<Book>> books = db.async().call(d -> Publisher_.books(d, tor).list());
    CompletableFuture<String> plan = Book_.objects(db).async().call(all -> all.limit(1).sql());
    // end
    assertThat(books.join()).isEmpty();
    assertThat(plan.join()).startsWith("select");
  }

  @Test
  void cancelled() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    // guide
    CompletableFuture<Genre> tale =
        db.async()
            .transaction(
                tx -> {
                  Genre genre = tx.insert(Genre_.builder().name("Tale"));
                  begun.countDown();
                  cancelled.await();
                  return genre;
                });
    begun.await();
    tale.cancel(true);
    cancelled.countDown();
    boolean exists = Genre_.objects(db).exists(Genre_.name().eq("Tale"));
    // end
    shows(exists);
    assertThat(exists).isFalse();
    assertThatThrownBy(tale::join).isInstanceOf(java.util.concurrent.CancellationException.class);
  }
}
