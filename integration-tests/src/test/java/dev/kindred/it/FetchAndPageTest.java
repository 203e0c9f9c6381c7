package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Page;
import dev.kindred.QuerySet;
import dev.kindred.error.NotLoadedException;
import dev.kindred.it.bookshop.Author;
import dev.kindred.it.bookshop.Author_;
import dev.kindred.it.bookshop.Book;
import dev.kindred.it.bookshop.Book_;
import dev.kindred.it.bookshop.BookshopFixture;
import dev.kindred.it.bookshop.Publisher;
import dev.kindred.it.bookshop.Publisher_;
import dev.kindred.model.FetchMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whichever way entities are read, they are what the query says of them. */
class FetchAndPageTest extends BookshopFixture {

  private static final List<Long> IDS = List.of(5L, 3L, 1L);

  private QuerySet<Book> books() {
    return Book_.objects(db).orderBy(Book_.edition().desc(), Book_.id().asc());
  }

  private static String related(Book book) {
    return book.publisher().get().name()
        + book.translator().find().map(Author::name).orElse("")
        + book.authors().list().stream().map(Author::age).sorted().toList();
  }

  private static List<String> related(Collection<Book> books) {
    return books.stream().map(FetchAndPageTest::related).toList();
  }

  @Test
  void aPageHasWhatIsFetchedAlong() {
    QuerySet<Book> fetching =
        books().fetch(Book_.publisher(), Book_.authors()).fetch(Book_.translator());
    Page<Book> first = statements(2, () -> fetching.page(4));
    Page<Book> second = statements(2, () -> fetching.page(4, first.next().orElseThrow()));

    assertThat(statements(0, () -> Stream.of(first, second).map(p -> related(p.items())).toList()))
        .containsExactly(
            List.of(
                "Sams[45]",
                "Morgan Kaufmann[57]",
                "ApressPeter Norvig[29]",
                "Prentice HallAdrian Holovaty[46, 57]"),
            List.of("Apress[34, 35]", "Prentice Hall[25, 29, 37]"));
    assertThat(
            books()
                .fetch(Book_.authors(), some -> some.filter(Author_.age().gt(50)))
                .page(2)
                .items())
        .extracting(book -> book.authors().size())
        .containsExactly(0, 1);
  }

  @Test
  void rowsInBulkHaveWhatIsFetchedAlong() {
    QuerySet<Book> fetching =
        Book_.objects(db).fetch(Book_.publisher(), Book_.translator(), Book_.authors());

    assertThat(
            statements(2, () -> fetching.inBulk(Book_.id(), IDS)).values().stream()
                .map(book -> statements(0, () -> related(book))))
        .containsExactly(
            "Prentice HallAdrian Holovaty[46, 57]", "ApressPeter Norvig[29]", "Apress[34, 35]");
  }

  @Test
  void handlesDoWhatTheQuerySays() {
    QuerySet<Book> raising = Book_.objects(db).fetchMode(FetchMode.RAISE);

    for (Book book :
        List.of(
            raising.page(1).items().get(0),
            raising.inBulk(Book_.id(), IDS).get(3L),
            raising.select(Book_.self()).limit(1).get(),
            raising.select((id, it) -> it, Book_.id(), Book_.self()).limit(1).get())) {
      assertThatThrownBy(() -> book.publisher().get())
          .isInstanceOf(NotLoadedException.class)
          .hasMessageStartingWith("Book.publisher is not loaded");
    }
  }

  @Test
  void rowsKnowWhomTheyWereReadFor() {
    Publisher apress = Publisher_.get(db, 1);
    QuerySet<Book> its = Publisher_.books(db, apress).query();

    List<List<Book>> read =
        statements(
            4,
            () ->
                List.of(
                    its.page(5).items(),
                    List.copyOf(its.inBulk(Book_.id(), IDS).values()),
                    its.select(Book_.self()).list(),
                    its.select((id, it) -> it, Book_.id(), Book_.self()).list()));
    assertThat(read)
        .allSatisfy(
            each ->
                assertThat(each)
                    .hasSize(2)
                    .allSatisfy(
                        book ->
                            assertThat(statements(0, () -> book.publisher().get()))
                                .isSameAs(apress)));
  }
}
