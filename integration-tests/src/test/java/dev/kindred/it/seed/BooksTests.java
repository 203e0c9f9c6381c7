package dev.kindred.it.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.DatabaseTest;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.TextExpression;
import dev.kindred.model.One;
import dev.kindred.spi.EntityBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An author who carries her books, {@code @Inverse Many<Book> books}.
 *
 * @param <A> the author
 * @param <B> the book
 */
public abstract class BooksTests<A extends Shape.Author<B>, B extends Shape.Book<A>>
    extends DatabaseTest {

  /** The lookups that the tests use, from both sides. */
  public record Lookups<A, B>(
      EntityPath<A, B> books,
      TextExpression<A> booksTitle,
      TextExpression<B> title,
      EntityPath<B, A> author,
      TextExpression<B> authorName) {}

  private final Lookups<A, B> lookups;
  private A leGuin;

  protected BooksTests(Lookups<A, B> lookups) {
    this.lookups = lookups;
  }

  protected abstract A newAuthor(String name);

  protected abstract B newBook(String title, A author);

  protected abstract EntityBuilder<B> bookTitled(String title);

  protected abstract QuerySet<A> authors();

  protected abstract QuerySet<B> books();

  protected abstract A getAuthor(long key);

  protected abstract One<A> authorRef(long key);

  protected abstract RelatedSet<B> booksOf(A author);

  protected abstract Map<A, List<B>> booksOf(Collection<A> authors);

  @BeforeEach
  void anAuthorWithThreeBooks() {
    leGuin = db.insert(newAuthor("Ursula K. Le Guin"));
    db.insert(newBook("The Dispossessed", leGuin));
    db.insert(newBook("The Lathe of Heaven", leGuin));
    booksOf(leGuin).create(bookTitled("Always Coming Home"));
  }

  @Test
  void theBooksOfAnAuthorAreIterated() {
    List<String> titles = new ArrayList<>();
    for (B book : getAuthor(1).books()) {
      titles.add(book.title());
    }

    assertThat(titles)
        .containsExactlyInAnyOrder("The Dispossessed", "The Lathe of Heaven", "Always Coming Home");
  }

  @Test
  void theBooksAreReadInOneStatementAndThenKept() {
    A author = getAuthor(1);
    assertThat(author.books().isLoaded()).isFalse();

    assertThat(statements(1, () -> author.books().list().size())).isEqualTo(3);

    assertThat(author.books().isLoaded()).isTrue();
    assertThat(statements(0, () -> author.books().stream().map(Shape.Book::id).sorted().toList()))
        .containsExactly(1L, 2L, 3L);
    assertThat(statements(0, () -> author.books().isEmpty())).isFalse();
  }

  @Test
  void whatCameFromAnAuthorKnowsTheAuthor() {
    A author = getAuthor(1);
    List<B> books = author.books().list();

    assertThat(statements(0, () -> books.get(0).author().get())).isSameAs(author);
    List<B> again = booksOf(author).list();
    assertThat(statements(0, () -> again.get(2).author().get())).isSameAs(author);
  }

  @Test
  void theListOfBooksIsUnmodifiable() {
    List<B> books = getAuthor(1).books().list();

    assertThatThrownBy(books::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aLaterBookIsInTheAccessorAndNotInWhatWasReadBefore() {
    A before = getAuthor(1);
    assertThat(before.books()).hasSize(3);

    booksOf(before).create(bookTitled("Tehanu"));

    assertThat(before.books()).hasSize(3);
    assertThat(booksOf(before).count()).isEqualTo(4);
    assertThat(db.refresh(before).books()).hasSize(4);
  }

  @Test
  void theRelatedSetIsAQuery() {
    RelatedSet<B> books = booksOf(leGuin);

    assertThat(books.query().orderBy(lookups.title().asc()).list())
        .extracting(Shape.Book::title)
        .containsExactly("Always Coming Home", "The Dispossessed", "The Lathe of Heaven");
    assertThat(books.query().filter(lookups.title().startsWith("The")).count()).isEqualTo(2);
    assertThat(books.exists()).isTrue();
    assertThat(books.contains(books().get(lookups.title().eq("The Dispossessed")))).isTrue();
  }

  @Test
  void aBookMovesToAnotherAuthor() {
    A lem = db.insert(newAuthor("Stanislaw Lem"));
    B book = books().get(lookups.title().eq("The Dispossessed"));

    booksOf(lem).add(List.of(book));

    assertThat(booksOf(lem).list()).extracting(Shape.Book::title).containsExactly(book.title());
    assertThat(booksOf(leGuin).contains(book)).isFalse();
    assertThat(booksOf(leGuin).count()).isEqualTo(2);
  }

  @Test
  void authorsAndBooksAreFoundByEachOther() {
    A lem = db.insert(newAuthor("Stanislaw Lem"));
    db.insert(newAuthor("Nobody"));
    B solaris = db.insert(newBook("Solaris", lem));

    assertThat(authors().get(lookups.books().eq(solaris)).name()).isEqualTo("Stanislaw Lem");
    assertThat(authors().filter(lookups.booksTitle().startsWith("The")).list())
        .extracting(Shape.Author::name)
        .containsExactly("Ursula K. Le Guin");
    assertThat(authors().get(lookups.books().isNull()).name()).isEqualTo("Nobody");
    assertThat(books().filter(lookups.authorName().contains("Le Guin")).count()).isEqualTo(3);
    assertThat(books().get(lookups.author().eq(lem)).title()).isEqualTo("Solaris");
    assertThat(books().get(lookups.author().eq(authorRef(lem.id()))).title()).isEqualTo("Solaris");
  }

  @Test
  void theBooksOfManyAuthorsComeInOneStatement() {
    A lem = db.insert(newAuthor("Stanislaw Lem"));
    A nobody = db.insert(newAuthor("Nobody"));
    db.insert(newBook("Solaris", lem));

    Map<A, List<B>> books = statements(1, () -> booksOf(List.of(nobody, leGuin, lem)));

    assertThat(books.keySet()).containsExactly(nobody, leGuin, lem);
    assertThat(books.get(nobody)).isEmpty();
    assertThat(books.get(leGuin)).hasSize(3);
    assertThat(books.get(lem)).extracting(Shape.Book::title).containsExactly("Solaris");
    assertThat(books.get(lem).get(0).author().get()).isSameAs(lem);
  }

  @Test
  void anUnsavedAuthorHasNoRelatedSet() {
    RelatedSet<B> books = booksOf(newAuthor("Nobody"));

    assertThat(sql(() -> assertThatThrownBy(books::list).satisfies(this::saysUseWhatInsertGave)))
        .isEmpty();
    assertThatThrownBy(() -> books.create(bookTitled("None")))
        .satisfies(this::saysUseWhatInsertGave);
  }

  private void saysUseWhatInsertGave(Throwable failure) {
    assertThat(failure)
        .isInstanceOf(UnsavedEntityException.class)
        .hasMessage(
            "The Author is not saved, so nothing can be related to it by Author.books:"
                + " use what insert or save returned.");
  }

  @Test
  void deletingTheRelatedSetLeavesTheAuthor() {
    assertThat(booksOf(leGuin).delete()).hasToString("3 = 3 Book");

    assertThat(booksOf(leGuin).exists()).isFalse();
    assertThat(getAuthor(1).name()).isEqualTo("Ursula K. Le Guin");
  }
}
