package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.lookup.Condition;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.ThreadLocalTransactionProvider;
import org.junit.jupiter.api.Test;

/** What jOOQ does, said with Kindred; and both in one transaction. */
class FromJooqExamplesTest extends Examples {

  @Test
  void query() {
    // guide
    List<Book> books =
        Book_.objects(db)
            .filter(Book_.author().country().eq("UK").and(Book_.pages().between(200, 400)))
            .orderBy(Book_.published().desc())
            .limit(10)
            .list();
    // end
    assertThat(titles(books)).containsExactly("Small Gods", "Mort");
  }

  @Test
  void nested() {
    // guide
    List<Author> authors =
        Author_.objects(db)
            .filter(Author_.country().eq("UK"))
            .fetch(Author_.books(), books -> books.orderBy(Book_.title().asc()))
            .list();
    // end
    assertThat(titles(authors.get(0).books().list())).containsExactly("Mort", "Small Gods");
  }

  @Test
  void conditions() {
    // guide
    Condition<Book> odd = Condition.of(BookTable.BOOK.PAGES.mod(2).eq(1));
    List<Book> books = Book_.objects(db).filter(odd, Book_.reviews().isNotNull()).list();
    // end
    assertThat(titles(books)).contains("A Wizard of Earthsea");
  }

  @Test
  void insideYourTransaction() {
    // guide
    DSLContext jooq = DSL.using(dataSource(), SQLDialect.H2);
    jooq.transaction(
        transaction -> {
          Database kindred = Database.of(transaction.connectionProvider());
          kindred.insert(Publisher_.builder().name("Tor"));
          transaction.dsl().execute("delete from voucher");
        });
    // end
    assertThat(Publisher_.objects(behind).filter(Publisher_.name().eq("Tor")).exists()).isTrue();
  }

  @Test
  void oneDatabase() {
    // guide
    DefaultConfiguration configuration = new DefaultConfiguration();
    configuration.set(SQLDialect.H2);
    configuration.set(
        new ThreadLocalTransactionProvider(new DataSourceConnectionProvider(dataSource())));
    DSLContext jooq = DSL.using(configuration);
    Database kindred = Database.of(configuration.connectionProvider()); // once, at start-up

    jooq.transaction(
        () -> {
          kindred.insert(Publisher_.builder().name("Tor"));
          jooq.insertInto(PublisherTable.PUBLISHER)
              .columns(PublisherTable.PUBLISHER.NAME)
              .values("Faber")
              .execute();
        });
    // end
    assertThat(Publisher_.objects(behind).count()).isEqualTo(4);
    isUndoneWith(jooq, kindred);
  }

  private void isUndoneWith(DSLContext jooq, Database kindred) {
    try {
      jooq.transaction(
          () -> {
            kindred.insert(Publisher_.builder().name("Knopf"));
            throw new IllegalStateException("none of it");
          });
    } catch (IllegalStateException refused) {
      assertThat(refused).hasMessage("none of it");
    }
    assertThat(Publisher_.objects(behind).count()).isEqualTo(4);
  }

  @Test
  void insideKindreds() {
    // guide
    db.transaction(
        () -> {
          Publisher tor = db.insert(Publisher_.builder().name("Tor"));
          db.dsl()
              .update(BookTable.BOOK)
              .set(BookTable.BOOK.PUBLISHER_ID, tor.id())
              .where(BookTable.BOOK.PUBLISHER_ID.isNull())
              .execute();
        });
    // end
    assertThat(Book_.objects(behind).filter(Book_.publisher().isNull()).exists()).isFalse();
  }
}
