package dev.kindred.it.classes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.DatabaseTest;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Instances of classes may be given other handles and keys than those that they were read with. */
class ReplacedHandlesTest extends DatabaseTest {

  private List<Author> authors;
  private List<Book> books;

  @BeforeEach
  void twoAuthorsWithABookEach() {
    db.insert(new Book("Tehanu", One.of(db.insert(new Author("Ursula K. Le Guin")))));
    db.insert(new Book("Solaris", One.of(db.insert(new Author("Stanislaw Lem")))));
    authors = Author_.objects(db).orderBy(Author_.pk().asc()).list();
    books = Book_.objects(db).orderBy(Book_.pk().asc()).list();
  }

  @Test
  void aHandleThatIsCarriedNoMoreLoadsByItself() {
    One<Author> before = books.get(0).author();
    books.get(0).author(One.of(authors.get(1)));

    assertThat(statements(1, () -> books.get(1).author().get().name())).isEqualTo("Stanislaw Lem");
    assertThat(before.isLoaded()).isFalse();
    assertThat(statements(1, () -> before.get().name())).isEqualTo("Ursula K. Le Guin");
  }

  @Test
  void aHandleThatAnotherCarriesTooLeadsBackToItsOwner() {
    Author guin = authors.get(0);
    Author lem = authors.get(1);
    guin.books(lem.books());

    List<Book> loaded = statements(1, () -> guin.books().list());

    assertThat(loaded).extracting(Book::title).containsExactly("Solaris");
    assertThat(statements(0, () -> loaded.get(0).author().get())).isSameAs(lem);
  }

  @Test
  void whatAHandleLoadsDoesNotLeadBackToAnInstanceThatHasAnotherKeyNow() {
    Author guin = authors.get(0);
    guin.id(77L);

    Book tehanu = statements(1, () -> guin.books().list()).get(0);

    assertThat(tehanu.author().key()).isEqualTo(1L);
    assertThat(statements(1, () -> tehanu.author().get().id())).isEqualTo(1L);
  }

  @Test
  void aHandleOfAnotherResultIsLoadedWithItsOwn() {
    List<Book> others = Book_.objects(db).orderBy(Book_.pk().asc()).list();
    books.get(0).author(others.get(1).author());

    assertThat(statements(1, () -> books.get(0).author().get().name())).isEqualTo("Stanislaw Lem");
    assertThat(others.get(0).author().isLoaded()).isTrue();
    assertThat(books.get(1).author().isLoaded()).isFalse();
  }
}
