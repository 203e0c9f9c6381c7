package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.count;

import dev.kindred.it.records.Author;
import dev.kindred.it.records.AuthorTable;
import dev.kindred.it.records.Author_;
import dev.kindred.it.records.Book;
import dev.kindred.it.records.BookTable;
import dev.kindred.it.records.Book_;
import java.util.ArrayList;
import java.util.List;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way out to all of jOOQ, and back. */
class JooqTest extends DatabaseTest {

  private static final BookTable BOOK = BookTable.BOOK;
  private static final AuthorTable AUTHOR = AuthorTable.AUTHOR;

  private final List<String> committed = new ArrayList<>();
  private Author ann;

  @BeforeEach
  void booksOfTwoAuthors() {
    ann = db.insert(Author_.builder().name("Ann"));
    Author bob = db.insert(Author_.builder().name("Bob"));
    db.insert(Book_.builder().title("Tea").author(ann));
    db.insert(Book_.builder().title("Cake").author(ann));
    db.insert(Book_.builder().title("Ale").author(bob));
  }

  @Test
  void anExpressionIsAFieldOfAQueryOnItsTable() {
    assertThat(
            db.dsl()
                .select(Book_.title().upper().field())
                .from(BOOK)
                .where(Book_.author().name().field().eq("Ann"))
                .orderBy(Book_.title().field())
                .fetch(0, String.class))
        .containsExactly("CAKE", "TEA");
  }

  @Test
  void pathsAlongForeignKeysAreOneJoin() {
    ResultQuery<?> query =
        db.dsl()
            .select(
                Book_.title().field(),
                Book_.author().name().field(),
                Book_.author().name().upper().field())
            .from(BOOK)
            .where(Book_.author().name().field().ne("Bob"))
            .orderBy(Book_.author().name().field(), Book_.title().field());

    assertThat(query.getSQL()).containsOnlyOnce(" join ").doesNotContain("(select");
    assertThat(query.fetch(row -> row.get(0) + " " + row.get(1) + " " + row.get(2)))
        .containsExactly("Cake Ann ANN", "Tea Ann ANN");
  }

  @Test
  void aConditionIsAField() {
    assertThat(
            db.dsl()
                .select(count())
                .from(AUTHOR)
                .where(Author_.books().title().eq("Ale").field())
                .fetchOne(0, int.class))
        .isOne();
  }

  @Test
  void anAggregateOfRelatedRowsIsAField() {
    assertThat(
            db.dsl()
                .select(Author_.books().count().field())
                .from(AUTHOR)
                .orderBy(AUTHOR.ID)
                .fetch(0, Long.class))
        .containsExactly(2L, 1L);
  }

  @Test
  void entitiesAreReadFromAQueryOfItsOwn() {
    List<Book> books =
        db.fetch(
            Book_.self(),
            db.dsl()
                .select(BOOK.TITLE, BOOK.AUTHOR_ID, AUTHOR.NAME, BOOK.ID)
                .from(BOOK)
                .join(AUTHOR)
                .on(AUTHOR.ID.eq(BOOK.AUTHOR_ID))
                .where(AUTHOR.NAME.eq("Ann"))
                .orderBy(BOOK.TITLE));
    assertThat(books).extracting(Book::title).containsExactly("Cake", "Tea");
    assertThat(books.get(0).author().get().name()).isEqualTo("Ann");
  }

  /** H2 tells the columns of a query that is text in upper case. */
  @Test
  void entitiesAreReadFromAQueryThatIsText() {
    assertThat(
            db.fetch(Book_.self(), db.dsl().resultQuery("select * from {0} order by title", BOOK)))
        .extracting(Book::title)
        .isEqualTo(Book_.objects(db).orderBy(Book_.title().asc()).select(Book_.title()).list());
    assertThat(
            db.fetch(
                Book_.self(),
                db.dsl()
                    .resultQuery(
                        "select * from {0} join {1} on {1}.author_id = {0}.id"
                            + " where {0}.name = {2} order by {1}.title",
                        AUTHOR, BOOK, DSL.val("Ann"))))
        .extracting(book -> book.title() + " " + book.author().get().name())
        .containsExactly("Cake Ann", "Tea Ann");
    assertThatThrownBy(
            () ->
                db.fetch(Book_.self(), db.dsl().resultQuery("select id, author_id from {0}", BOOK)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("title")
        .hasMessageContaining("so no Book can be made of it");
  }

  @Test
  void theQueryJoinsTheTransaction() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      db.insert(Book_.builder().title("Rum").author(ann));
                      assertThat(db.fetch(Book_.self(), db.dsl().selectFrom(BOOK))).hasSize(4);
                      throw new IllegalStateException("rolled back");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(db.fetch(Book_.self(), db.dsl().selectFrom(BOOK))).hasSize(3);
  }

  private void insert(String title) {
    db.insert(Book_.builder().title(title).author(ann));
    db.afterCommit(() -> committed.add(title));
  }

  private static void fail() {
    throw new UnsupportedOperationException("rolled back");
  }

  private List<String> titles() {
    return db.dsl().select(BOOK.TITLE).from(BOOK).orderBy(BOOK.TITLE).fetch(BOOK.TITLE);
  }

  /** jOOQ alone would commit the outer one. */
  @Test
  void aTransactionOfJooqInsideOneIsASavepoint() {
    db.transaction(
        () -> {
          insert("Gin");
          db.dsl()
              .transaction(
                  outer -> {
                    insert("Port");
                    outer.dsl().transaction(inner -> insert("Rum"));
                    assertThatThrownBy(
                            () ->
                                outer
                                    .dsl()
                                    .transaction(
                                        inner -> {
                                          insert("Vodka");
                                          fail();
                                        }))
                        .isInstanceOf(UnsupportedOperationException.class);
                  });
          assertThatThrownBy(
                  () ->
                      db.dsl()
                          .transaction(
                              outer -> {
                                insert("Wine");
                                outer.dsl().transaction(inner -> insert("Beer"));
                                fail();
                              }))
              .isInstanceOf(UnsupportedOperationException.class);
          assertThat(committed).isEmpty();
        });

    assertThat(committed).containsExactly("Gin", "Port", "Rum");
    assertThat(titles()).containsExactly("Ale", "Cake", "Gin", "Port", "Rum", "Tea");
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      db.dsl().transaction(inner -> insert("Cider"));
                      fail();
                    }))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(titles()).doesNotContain("Cider");
  }

  @Test
  void aTransactionOfJooqElsewhereIsItsOwn() {
    assertThatThrownBy(
            () ->
                db.dsl()
                    .transaction(
                        outer -> {
                          outer.dsl().deleteFrom(BOOK).execute();
                          outer.dsl().transaction(inner -> inner.dsl().fetchCount(BOOK));
                          fail();
                        }))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(titles()).hasSize(3);

    db.dsl().transaction(outer -> outer.dsl().deleteFrom(BOOK).execute());
    assertThat(titles()).isEmpty();
  }

  /** DJ-BASIC-09. Nothing is loaded later but handles, so all columns have to be there. */
  @Test
  void aMissingColumnIsNamed() {
    assertThatThrownBy(() -> db.fetch(Book_.self(), db.dsl().select(BOOK.ID).from(BOOK)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("title")
        .hasMessageContaining("so no Book can be made of it");
  }
}
