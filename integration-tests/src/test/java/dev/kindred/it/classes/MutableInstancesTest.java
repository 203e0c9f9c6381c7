package dev.kindred.it.classes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.DatabaseTest;
import dev.kindred.model.One;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Instances of classes are filled in place and returned. */
class MutableInstancesTest extends DatabaseTest {

  private final Author author = new Author("Ursula K. Le Guin");

  @BeforeEach
  void insertTheAuthor() {
    assertThat(db.insert(author)).isSameAs(author);
  }

  @Test
  void insertFillsInTheKeyAndTheHandles() {
    assertThat(author.id()).isEqualTo(1L);
    assertThat(author.books()).isEmpty();
    Author_.books(db, author).create(Book_.builder().title("Tehanu"));
    assertThat(db.refresh(author)).isSameAs(author);
    assertThat(author.books()).extracting(Book::title).containsExactly("Tehanu");
  }

  @Test
  void saveUpdateAndRefreshAnswerTheSameInstance() {
    author.name("U. K. Le Guin");
    assertThat(db.save(author)).isSameAs(author);
    assertThat(Author_.get(db, 1).name()).isEqualTo("U. K. Le Guin");

    author.name("Ursula");
    assertThat(db.update(author)).isSameAs(author);
    assertThat(Author_.get(db, 1).name()).isEqualTo("Ursula");

    author.name("forgotten");
    assertThat(db.refresh(author)).isSameAs(author);
    assertThat(author.name()).isEqualTo("Ursula");
  }

  @Test
  void aBuilderThatStartedFromAnInstanceFillsIt() {
    assertThat(db.update(Author_.builder(author).name("Ursula"))).isSameAs(author);

    assertThat(author.name()).isEqualTo("Ursula");
    assertThat(author.id()).isEqualTo(1L);
  }

  @Test
  void aNullHandleMeansNone() {
    User user = new User("joe", null);

    db.insert(user);

    assertThat(user.profile()).isEqualTo(One.none());
    assertThat(User_.get(db, user.id()).profile().isPresent()).isFalse();
  }

  @Test
  void aDeletedInstanceHasNoGeneratedKeyAndCanBeInsertedAgain() {
    db.delete(author);

    assertThat(author.id()).isNull();
    assertThat(author.name()).isEqualTo("Ursula K. Le Guin");
    assertThat(db.insert(author).id()).isEqualTo(2L);
  }

  @Test
  void aRelationThatWasChangedIsSavedAndKept() {
    Author lem = db.insert(new Author("Stanislaw Lem"));
    Book book = db.insert(new Book("Solaris", One.of(author)));

    book.author(One.of(lem));
    db.save(book);

    assertThat(book.author().get()).isSameAs(lem);
    assertThat(Book_.get(db, 1).author().get().name()).isEqualTo("Stanislaw Lem");
  }
}
