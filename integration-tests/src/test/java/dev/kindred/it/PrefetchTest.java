package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.library.Author;
import dev.kindred.it.library.Author_;
import dev.kindred.it.library.Book;
import dev.kindred.it.library.Book_;
import dev.kindred.it.library.Reader;
import dev.kindred.it.library.Reader_;
import dev.kindred.model.Many;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Django's prefetch_related (DJ-PRE). There each relation takes a statement; here those that lead
 * to one are joined, so that the counts are the same or less.
 */
class PrefetchTest extends DatabaseTest {

  private Author charlotte;
  private Author anne;
  private Author emily;
  private Author jane;

  @BeforeEach
  void fourBooksFourAuthorsAndTwoReaders() {
    Book poems = db.insert(Book_.builder().title("Poems"));
    Book eyre = db.insert(Book_.builder().title("Jane Eyre"));
    Book heights = db.insert(Book_.builder().title("Wuthering Heights"));
    Book sense = db.insert(Book_.builder().title("Sense and Sensibility"));
    charlotte = db.insert(Author_.builder().name("Charlotte").firstBook(poems));
    anne = db.insert(Author_.builder().name("Anne").firstBook(poems));
    emily = db.insert(Author_.builder().name("Emily").firstBook(poems));
    jane = db.insert(Author_.builder().name("Jane").firstBook(sense));
    Book_.authors(db, poems).add(charlotte, anne, emily);
    Book_.authors(db, eyre).add(charlotte);
    Book_.authors(db, heights).add(emily);
    Book_.authors(db, sense).add(jane);
    Reader amy = db.insert(Reader_.builder().name("Amy"));
    Reader belinda = db.insert(Reader_.builder().name("Belinda"));
    Reader_.booksRead(db, amy).add(poems, sense);
    Reader_.booksRead(db, belinda).add(eyre, sense);
  }

  private QuerySet<Author> authors() {
    return Author_.objects(db).orderBy(Author_.pk().asc());
  }

  private QuerySet<Book> books() {
    return Book_.objects(db).orderBy(Book_.pk().asc());
  }

  private static <E, T> List<List<String>> names(
      List<E> owners, Function<E, Many<T>> handle, Function<T, String> name) {
    return owners.stream()
        .map(owner -> handle.apply(owner).stream().map(name).sorted().toList())
        .toList();
  }

  /** DJ-PRE-01. */
  @Test
  void aManyToManyFromEitherSide() {
    List<List<String>> byBook =
        statements(
            2, () -> names(books().fetch(Book_.authors()).list(), Book::authors, Author::name));
    assertThat(byBook)
        .containsExactly(
            List.of("Anne", "Charlotte", "Emily"),
            List.of("Charlotte"),
            List.of("Emily"),
            List.of("Jane"));

    List<List<String>> byAuthor =
        statements(
            2, () -> names(authors().fetch(Author_.books()).list(), Author::books, Book::title));
    assertThat(byAuthor)
        .containsExactly(
            List.of("Jane Eyre", "Poems"),
            List.of("Poems"),
            List.of("Poems", "Wuthering Heights"),
            List.of("Sense and Sensibility"));
  }

  /** DJ-PRE-01, without a hint: as many statements. */
  @Test
  void aManyToManyWithoutAHint() {
    assertThat(statements(2, () -> names(books().list(), Book::authors, Author::name)))
        .isEqualTo(names(books().fetch(Book_.authors()).list(), Book::authors, Author::name));
    assertThat(statements(2, () -> names(authors().list(), Author::books, Book::title)))
        .isEqualTo(names(authors().fetch(Author_.books()).list(), Author::books, Book::title));
  }

  /** DJ-PRE-02; the forward side is joined, 1 statement instead of 2. */
  @Test
  void aForeignKeyFromEitherSide() {
    assertThat(
            statements(
                1,
                () ->
                    authors().fetch(Author_.firstBook()).list().stream()
                        .map(each -> each.firstBook().get().title())
                        .toList()))
        .containsExactly("Poems", "Poems", "Poems", "Sense and Sensibility");

    assertThat(
            statements(
                2,
                () ->
                    names(
                        books().fetch(Book_.firstTimeAuthors()).list(),
                        Book::firstTimeAuthors,
                        Author::name)))
        .containsExactly(
            List.of("Anne", "Charlotte", "Emily"), List.of(), List.of(), List.of("Jane"));
  }

  /** DJ-PRE-06: Django takes 5 for four authors once the prefetch is cleared. */
  @Test
  void whatIsNotFetchedTakesOneStatementForAll() {
    assertThat(statements(2, () -> names(authors().list(), Author::books, Book::title))).hasSize(4);
  }

  /** DJ-PRE-07. */
  @Test
  void aManyToManyBehindAManyToMany() {
    List<Author> found = statements(3, () -> authors().fetch(Author_.books().readBy()).list());
    assertThat(
            statements(
                0,
                () ->
                    found.stream()
                        .map(author -> names(author.books().list(), Book::readBy, Reader::name))
                        .map(lists -> lists.stream().sorted(PrefetchTest::byText).toList())
                        .toList()))
        .containsExactly(
            List.of(List.of("Amy"), List.of("Belinda")),
            List.of(List.of("Amy")),
            List.of(List.of("Amy"), List.of()),
            List.of(List.of("Amy", "Belinda")));
  }

  private static int byText(Object one, Object other) {
    return one.toString().compareTo(other.toString());
  }

  /** DJ-PRE-07, without a hint: as many statements, since peers are those of all authors. */
  @Test
  void aManyToManyBehindAManyToManyWithoutAHint() {
    assertThat(
            statements(
                3,
                () ->
                    authors().list().stream()
                        .flatMap(author -> author.books().stream())
                        .flatMap(book -> book.readBy().stream())
                        .map(Reader::name)
                        .sorted()
                        .toList()))
        .containsExactly("Amy", "Amy", "Amy", "Amy", "Belinda", "Belinda");
  }

  /** DJ-PRE-09. */
  @Test
  void aManyToManyBehindAForeignKey() {
    List<Author> found = statements(2, () -> authors().fetch(Author_.firstBook().readBy()).list());
    assertThat(
            statements(
                0, () -> names(found, each -> each.firstBook().get().readBy(), Reader::name)))
        .containsExactly(List.of("Amy"), List.of("Amy"), List.of("Amy"), List.of("Amy", "Belinda"));
  }

  /** DJ-PRE-19: the relation to the entity itself, in both directions. */
  @Test
  void aManyToManyToItselfInBothDirections() {
    Author_.favorites(db, jane).add(emily);
    Author_.favorites(db, emily).add(anne);
    Author_.favorites(db, anne).add(jane);

    List<Author> found =
        statements(3, () -> authors().fetch(Author_.favorites(), Author_.favorsMe()).list());

    assertThat(statements(0, () -> names(found, Author::favorites, Author::name)))
        .containsExactly(List.of(), List.of("Jane"), List.of("Anne"), List.of("Emily"));
    assertThat(statements(0, () -> names(found, Author::favorsMe, Author::name)))
        .containsExactly(List.of(), List.of("Emily"), List.of("Jane"), List.of("Anne"));
  }

  /** Reading a relation twice, or by a second path, reads no row twice. */
  @Test
  void whatWasFetchedIsReadOnce() {
    Author author =
        statements(
            2,
            () ->
                authors()
                    .fetch(Author_.books(), Author_.books())
                    .get(Author_.pk().eq(charlotte.id())));
    assertThat(statements(0, () -> author.books().list())).isSameAs(author.books().list());
  }

  @Test
  void nothingIsLoadedForNobody() {
    assertThat(
            statements(
                1, () -> authors().filter(Author_.name().eq("X")).fetch(Author_.books()).list()))
        .isEmpty();
    assertThat(statements(0, () -> authors().none().fetch(Author_.books()).list())).isEmpty();
  }
}
