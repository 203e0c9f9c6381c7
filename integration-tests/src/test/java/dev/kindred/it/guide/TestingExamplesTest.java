package dev.kindred.it.guide;

import static dev.kindred.testing.QueryBudget.assertThatQueries;
import static dev.kindred.testing.QueryBudget.assertThatQueriesOfAllThreads;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.Statement;
import dev.kindred.model.FetchMode;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Ways to test an application. */
class TestingExamplesTest extends Examples {

  private static BigDecimal total(List<Book> books) {
    return books.stream().map(Book::price).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void withoutDatabase() {
    // guide
    Author austen = Author_.builder().name("Jane Austen").build();
    Book emma =
        Book_.builder().title("Emma").pages(474).price(BigDecimal.TEN).author(austen).build();

    assertThat(emma.author().get().name()).isEqualTo("Jane Austen");
    assertThat(total(List.of(emma, emma))).isEqualByComparingTo("20");
    // end
  }

  @Test
  void reference() {
    // guide
    One<Author> author = Author_.ref(7); // the key alone
    refuses(author::get);
    // end
  }

  @Test
  void inMemory() {
    // guide
    try (Database memory = Database.open("jdbc:h2:mem:test")) {
      memory.schema().only(Author.class, Book.class, Publisher.class, Genre.class).create();
      Author austen = memory.insert(Author_.builder().name("Jane Austen"));

      assertThat(Author_.books(memory, austen).list()).isEmpty();
    }
    // end
  }

  @Test
  void strict() {
    // guide
    Database strict = db.fetchMode(FetchMode.RAISE);
    Book book = Book_.get(strict, 1);
    refuses(() -> book.author().get());
    // end
    assertThat(book.author().isLoaded()).isFalse();
  }

  @Test
  void budget() {
    // guide
    assertThatQueries(
            db,
            () ->
                Author_.objects(db)
                    .fetch(Author_.books())
                    .list()
                    .forEach(author -> author.books().size()))
        .atMost(2);
    // end
  }

  @Test
  void allThreads() {
    // guide
    assertThatQueriesOfAllThreads(
            db, () -> CompletableFuture.supplyAsync(() -> Book_.objects(db).count()).join())
        .count(1);
    // end
  }

  @Test
  void captured() {
    // guide
    List<Statement> statements =
        db.capture(
            () -> Book_.objects(db).filter(Book_.pages().gt(300)).update(Book_.pages().set(0)));
    statements.forEach(statement -> shows(statement.kind() + " " + statement.sql()));
    // end
    assertThat(statements).hasSize(1);
  }

  @Test
  @SuppressWarnings("serial") // a reader's exception
  void rolledBack() {
    // guide
    class Undo extends RuntimeException {}

    try {
      db.transaction(
          () -> {
            db.insert(Publisher_.builder().name("Tor"));
            assertThat(Publisher_.objects(db).count()).isEqualTo(3);
            throw new Undo();
          });
    } catch (Undo expected) {
      assertThat(Publisher_.objects(db).count()).isEqualTo(2);
    }
    // end
  }
}
