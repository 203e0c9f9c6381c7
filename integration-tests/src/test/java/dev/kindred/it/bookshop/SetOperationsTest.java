package dev.kindred.it.bookshop;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.error.NotLoadedException;
import dev.kindred.model.FetchMode;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Query sets put together, and rows looked up by many values at once. */
class SetOperationsTest extends BookshopFixture {

  private QuerySet<Book> thick() {
    return Book_.objects(db).filter(Book_.pages().gt(500));
  }

  private QuerySet<Book> web() {
    return Book_.objects(db).filter(Book_.inPrint().isTrue());
  }

  private static List<Long> ids(QuerySet<Book> books) {
    return books.orderBy(Book_.id().asc()).list().stream().map(Book::id).toList();
  }

  @Test
  void rowsAreInEitherInBothOrInOneOnly() {
    assertThat(ids(thick().union(web()))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(ids(thick().intersect(web()))).containsExactly(2L);
    assertThat(ids(thick().except(web()))).containsExactly(5L, 6L);
    assertThat(ids(web().except(thick()))).containsExactly(1L, 3L, 4L);
    assertThat(statements(1, () -> thick().union(web()).count())).isEqualTo(6);
    assertThat(thick().intersect(web()).exists()).isTrue();
    assertThat(ids(thick().union(thick()))).containsExactly(2L, 5L, 6L);
    assertThat(ids(thick().union(thick().none()))).containsExactly(2L, 5L, 6L);
    assertThat(statements(0, () -> thick().intersect(thick().none()).count())).isZero();
    assertThat(ids(thick().except(thick().none()))).containsExactly(2L, 5L, 6L);
    assertThat(ids(Book_.objects(db).except(thick()))).containsExactly(1L, 3L, 4L);
    assertThat(ids(thick().except(Book_.objects(db)))).isEmpty();
  }

  @Test
  void whatComesAfterIsAboutTheWhole() {
    QuerySet<Book> all = thick().union(web());

    assertThat(ids(all.filter(Book_.publisher().name().eq("Apress")))).containsExactly(1L, 3L);
    assertThat(ids(all.exclude(Book_.rating().ge(4.0)))).containsExactly(2L);
    assertThat(all.orderBy(Book_.pages().desc()).first()).map(Book::id).contains(5L);
    assertThat(all.orderBy(Book_.pages().desc()).limit(2).list())
        .extracting(Book::id)
        .containsExactly(5L, 6L);
    assertThat(all.aggregate(Book_.pages().sum())).isEqualTo(3_703);
    assertThat(ids(all.union(thick()).intersect(web()).except(thick())))
        .containsExactly(1L, 3L, 4L);
    assertThat(thick().except(web()).update(Book_.edition().set(3))).isEqualTo(2);
    assertThat(thick().except(web()).delete().count(Book.class)).isEqualTo(2);
  }

  @Test
  void slicesArePutTogether() {
    QuerySet<Book> thickest = Book_.objects(db).orderBy(Book_.pages().desc()).limit(2);
    QuerySet<Book> cheapest = Book_.objects(db).orderBy(Book_.price().asc()).limit(3);

    assertThat(ids(thickest.union(cheapest))).containsExactly(2L, 3L, 4L, 5L, 6L);
    assertThat(ids(cheapest.intersect(web()))).containsExactly(2L, 3L, 4L);
    assertThat(ids(thick().except(thickest))).containsExactly(2L);
    assertThat(ids(Book_.objects(db).except(cheapest.offset(1)))).hasSize(3);
    assertThat(thickest.union(cheapest).count()).isEqualTo(5);
    assertThat(ids(thickest.union(cheapest.limit(0)))).containsExactly(5L, 6L);
    assertThat(thickest.union(cheapest).orderBy(Book_.id().desc()).limit(1).get().id())
        .isEqualTo(6L);
  }

  @Test
  void whatIsFetchedIsFetchedForTheWhole() {
    QuerySet<Book> fetched = thick().fetch(Book_.publisher());

    assertThat(publishers(thick().union(web()).fetch(Book_.publisher()))).hasSize(6);
    assertThat(publishers(fetched.union(web()))).hasSize(6);
    assertThat(publishers(fetched.union(web().fetch(Book_.publisher())))).hasSize(6);
    assertThatThrownBy(() -> web().union(fetched))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "union(..) would lose what its second query fetches, [Book.publisher]:"
                + " write fetch(..) after union(..), it is for all rows.");
    assertThatThrownBy(() -> web().intersect(fetched)).hasMessageStartingWith("intersect(..) ");
    assertThatThrownBy(() -> web().except(fetched)).hasMessageStartingWith("except(..) ");
  }

  private List<String> publishers(QuerySet<Book> books) {
    return statements(
        1, () -> books.list().stream().map(book -> book.publisher().get().name()).toList());
  }

  @Test
  void theFetchModeIsThatOfTheWhole() {
    assertThatThrownBy(() -> web().union(thick().fetchMode(FetchMode.RAISE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "union(..) would lose the fetchMode(RAISE) of its second query:"
                + " write it after union(..), it is for all rows.");
    assertThatThrownBy(
            () -> web().fetchMode(FetchMode.RAISE).union(thick()).list().get(0).publisher().get())
        .isInstanceOf(NotLoadedException.class);
  }

  @Test
  void anOrderThatWouldBeLostIsRefused() {
    QuerySet<Book> ordered = thick().orderBy(Book_.title().asc());

    assertThatThrownBy(() -> web().union(ordered))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("union(..) puts rows together in no order: write orderBy(..) after union(..).");
    assertThatThrownBy(() -> ordered.except(web()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("write orderBy(..) after except(..)");
    assertThat(ids(web().union(ordered.limit(1)))).hasSizeBetween(4, 5);
  }

  @Test
  void eachSideIsAScopeOfItsOwn() {
    QuerySet<Book> withYoung = Book_.objects(db).filter(Book_.authors().age().lt(30));
    QuerySet<Book> withPaul = Book_.objects(db).filter(Book_.authors().name().startsWith("Jeff"));

    assertThat(ids(withYoung)).containsExactly(3L, 4L);
    assertThat(ids(withYoung.intersect(withPaul)))
        .as("one author is young, another one is Jeffrey")
        .containsExactly(4L);
    assertThat(
            ids(
                Book_.objects(db)
                    .filter(
                        Book_.authors().age().lt(30), Book_.authors().name().startsWith("Jeff"))))
        .isEmpty();
    assertThat(ids(withYoung.except(withPaul))).containsExactly(3L);
    assertThat(ids(withYoung.filter(Book_.authors().age().gt(30)).union(withPaul)))
        .containsExactly(4L);
  }

  @Test
  void rowsAreFoundByManyValuesOfAUniqueAttribute() {
    Map<String, Book> byIsbn =
        statements(
            1,
            () ->
                Book_.objects(db)
                    .inBulk(
                        Book_.isbn(), List.of("155860191", "nothing", "159059725", "159059725")));

    assertThat(byIsbn.keySet()).containsExactly("155860191", "159059725");
    assertThat(byIsbn.get("155860191").title()).isEqualTo("Paradigms of AI Programming");
    assertThat(Book_.objects(db).inBulk(Book_.pk(), List.of(3L, 1L)))
        .extractingFromEntries(entry -> entry.getKey() + "=" + entry.getValue().id())
        .containsExactly("3=3", "1=1");
    assertThat(web().inBulk(Book_.id(), List.of(4L, 5L)).keySet()).containsExactly(4L);
    assertThat(statements(0, () -> Book_.objects(db).inBulk(Book_.id(), List.of()))).isEmpty();
    assertThat(statements(0, () -> web().none().inBulk(Book_.id(), List.of(1L)))).isEmpty();
  }

  @Test
  void threeThousandValuesTakeOneStatementOrThree() {
    List<Author> more =
        db.insertAll(
            LongStream.range(0, 3_000)
                .mapToObj(i -> new Author(null, "author " + i, 30, dev.kindred.model.Many.none()))
                .toList());
    List<Long> ids = more.stream().map(Author::id).toList();

    Map<Long, Author> found =
        statements(
            here(usually(3).but(H2, 1).but(POSTGRESQL, 1)),
            () -> Author_.objects(db).inBulk(Author_.id(), ids));

    assertThat(found.keySet()).containsExactlyElementsOf(ids);
    assertThat(found.values().iterator().next()).isEqualTo(more.get(0));
  }

  @Test
  void whatIsNotUniqueIsRefused() {
    assertThat(
            sql(
                () ->
                    Stream.of(Book_.title(), Book_.authors().name(), Book_.publisher().name())
                        .forEach(
                            each ->
                                assertThatThrownBy(
                                        () -> Book_.objects(db).inBulk(each, List.of("x")))
                                    .isInstanceOf(IllegalArgumentException.class)
                                    .hasMessageContaining(each.toString())
                                    .hasMessageContaining("declare it @Unique"))))
        .isEmpty();
    assertThatThrownBy(() -> Book_.objects(db).limit(2).inBulk(Book_.id(), List.of(1L)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void sqlAndExplainAreTexts() {
    assertThat(thick().sql()).startsWith("select ").contains("pages > ?").doesNotContain("500");
    assertThat(thick().select(Book_.title()).sql()).startsWith("select bookshop_book.title from");
    assertThat(thick().orderBy(Book_.title().asc()).explain()).isNotBlank();
    assertThat(thick().limit(3).explain().toLowerCase(java.util.Locale.ROOT))
        .contains("bookshop_book");
    assertThat(thick().filter(Book_.authors().age().gt(30)).explain()).isNotBlank();
  }
}
