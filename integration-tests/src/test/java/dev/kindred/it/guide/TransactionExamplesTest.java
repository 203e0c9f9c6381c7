package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.RetryPolicy;
import dev.kindred.TransactionOptions;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Transactions, and the locks that end with them. */
class TransactionExamplesTest extends Examples {

  @Test
  void transaction() {
    // guide
    Publisher made =
        db.transaction(
            () -> {
              Publisher tor = db.insert(Publisher_.builder().name("Tor"));
              Book_.objects(db)
                  .filter(Book_.publisher().isNull())
                  .update(Book_.publisher().set(tor));
              return tor;
            });
    // end
    assertThat(Publisher_.books(behind, made).count()).isEqualTo(2);
  }

  @Test
  void nested() {
    // guide
    db.transaction(
        () -> {
          db.insert(Genre_.builder().name("Tale"));
          try {
            db.transaction(
                () -> {
                  db.insert(Genre_.builder().name("Saga"));
                  throw new IllegalStateException("not this one");
                });
          } catch (IllegalStateException refused) {
            db.insert(Genre_.builder().name("Fable"));
          }
        });
    // end
    assertThat(Genre_.objects(behind).orderBy(Genre_.pk().asc()).select(Genre_.name()).list())
        .endsWith("Tale", "Fable")
        .doesNotContain("Saga");
  }

  @Test
  void afterCommit() {
    List<String> mails = new ArrayList<>();
    // guide
    db.transaction(
        () -> {
          Genre tale = db.insert(Genre_.builder().name("Tale"));
          db.afterCommit(() -> mails.add("There is a new genre: " + tale.name()));
        });
    // end
    shows(mails.get(0));
    assertThat(mails).hasSize(1);
  }

  @Test
  void options() {
    // guide
    long books =
        db.transaction(
            TransactionOptions.retries(3).and(TransactionOptions.readOnly()),
            () -> Book_.objects(db).count());
    // end
    assertThat(books).isEqualTo(6);
  }

  @Test
  void retryPolicy() {
    List<String> log = new ArrayList<>();
    // guide
    RetryPolicy policy =
        RetryPolicy.times(5)
            .backOff(Duration.ofMillis(20), Duration.ofSeconds(1))
            .listener(retry -> log.add(retry.attempt() + " failed"));
    long books =
        db.transaction(TransactionOptions.retries(policy), () -> Book_.objects(db).count());
    // end
    assertThat(books).isEqualTo(6);
    assertThat(log).isEmpty();
  }

  @Test
  void forUpdate() {
    // guide
    db.transaction(
        () -> {
          Book book = Book_.objects(db).forUpdate().get(Book_.title().eq("Mort"));
          db.update(Book_.builder(book).price(book.price().add(BigDecimal.ONE)));
        });
    // end
    assertThat(Book_.get(behind, 4).price()).isEqualByComparingTo("8.99");
  }

  @Test
  void skipLocked() {
    // guide
    List<Review> mine =
        db.transaction(
            () ->
                Review_.objects(db)
                    .orderBy(Review_.pk().asc())
                    .limit(2)
                    .forUpdate()
                    .skipLocked()
                    .list());
    // end
    assertThat(mine).hasSize(2);
  }

  @Test
  void noWait() {
    behind.transaction(
        () -> {
          Genre_.objects(behind).forUpdate().list();
          // guide
          db.transaction(() -> refuses(() -> Genre_.objects(db).forUpdate().noWait().list()));
          // end
        });
    assertThat(Genre_.objects(behind).count()).isEqualTo(3);
  }

  @Test
  void outside() {
    // guide
    refuses(() -> Genre_.objects(db).forUpdate().list());
    // end
  }
}
