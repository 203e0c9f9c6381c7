package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.it.bookshop.Author;
import dev.kindred.it.bookshop.Author_;
import dev.kindred.it.bookshop.Book;
import dev.kindred.it.bookshop.Book_;
import dev.kindred.it.bookshop.BookshopFixture;
import dev.kindred.it.bookshop.Publisher;
import dev.kindred.it.bookshop.Publisher_;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Subquery;
import dev.kindred.model.One;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments that javac can't refuse are refused before any SQL, with what to write instead. */
class InvalidArgumentsTest extends BookshopFixture {

  private static Arguments comparing(ThrowingCallable call) {
    return Arguments.of(call, "Book.publisher is compared with null; use isNull().");
  }

  private static Arguments setting(ThrowingCallable call, String what) {
    return Arguments.of(call, what + " is set to null; use setNull().");
  }

  private static Arguments condition(ThrowingCallable call) {
    return Arguments.of(
        call, "A condition is null: leave it out, or use Condition.all() or any().");
  }

  static Stream<Arguments> nulls() {
    Condition<Book> condition = Book_.id().eq(1);
    return Stream.of(
        comparing(() -> Book_.publisher().eq((Publisher) null)),
        comparing(() -> Book_.publisher().eq((One<Publisher>) null)),
        comparing(() -> Book_.publisher().ne((Publisher) null)),
        comparing(() -> Book_.publisher().in(Arrays.asList((Object) null))),
        setting(() -> Book_.title().set((String) null), "Book.title"),
        setting(() -> Book_.edition().set((Integer) null), "Book.edition"),
        setting(() -> Book_.translator().set((Author) null), "Book.translator"),
        setting(() -> Book_.translator().set((One<Author>) null), "Book.translator"),
        condition(() -> condition.and(null)),
        condition(() -> condition.or(null)),
        condition(() -> Condition.all(condition, null)),
        condition(() -> Condition.any(null, condition)),
        condition(() -> Condition.all(Arrays.asList(condition, null))),
        condition(() -> Condition.any(Arrays.asList(null, condition))));
  }

  /** DJ-NULL-02. */
  @ParameterizedTest
  @MethodSource("nulls")
  void nullIsRefusedWithWhatToWrite(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(message);
  }

  @Test
  void nullIsNoFilter() {
    String message = "A condition is null: leave it out, or use Condition.all() or any().";
    assertThatThrownBy(() -> Book_.objects(db).filter((Condition<Book>) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> Book_.objects(db).exclude(Book_.id().eq(1), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage(message);
  }

  @Test
  void nullIsNoCursor() {
    assertThatThrownBy(() -> Book_.objects(db).page(2, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("The cursor is null: the first page is that of page(size).");
  }

  /** DJ-Q2-47: what javac does not see of a collection. */
  @Test
  void anotherEntityIsNotLookedForWhateverItComesIn() {
    Author author = Author_.get(db, 1);

    for (Object other :
        List.of(author, Author_.ref(1), One.of(author), Book_.get(db, 1).contact())) {
      assertThatThrownBy(() -> Book_.publisher().in(List.of(other)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Book.publisher leads to a Publisher, not to an Author.");
    }
    assertThatThrownBy(() -> Book_.authors().notIn(List.of(1L)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Book.authors leads to an Author, not to a Long.");
    assertThat(
            Book_.objects(db)
                .filter(
                    Book_.publisher()
                        .in(
                            List.of(
                                Publisher_.get(db, 4),
                                Publisher_.ref(2),
                                Book_.get(db, 6).publisher(),
                                One.none())))
                .orderBy(Book_.id().asc())
                .select(Book_.id())
                .list())
        .containsExactly(2L, 6L);
  }

  private void refused(Function<Subquery<Long>, Condition<Book>> lookup, Subquery<Long> query) {
    assertThat(
            sql(
                () ->
                    assertThatThrownBy(() -> lookup.apply(query))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith(
                            "in(..) and notIn(..) look among what the database has, which knows"
                                + " nothing of what Java makes of [Book.id")
                        .hasMessageEndingWith(
                            ": select one expression, value object or entity, without a"
                                + " function.")))
        .isEmpty();
  }

  @Test
  void whatJavaMakesOfRowsIsNotLookedAmong() {
    refused(Book_.id()::in, Book_.objects(db).select(id -> id + 1, Book_.id()));
    refused(Book_.id()::notIn, Book_.objects(db).select(id -> id + 1, Book_.id()));
    refused(
        Book_.id()::in,
        Book_.objects(db).select((id, title) -> id, Book_.id(), Book_.title()).distinct());
    assertThatThrownBy(
            () -> Author_.self().in(Book_.objects(db).select(author -> author, Book_.contact())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            Author_.objects(db)
                .filter(Author_.self().in(Book_.objects(db).select(Book_.contact()).distinct()))
                .count())
        .isEqualTo(5);
  }

  @Test
  void nothingIsHeld() {
    assertThatThrownBy(() -> One.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("One.of(null) holds nothing: One.none() is the empty one.");
  }

  @Test
  void theRowsThemselvesAreNotFetched() {
    assertThatThrownBy(() -> Book_.objects(db).fetch(Book_.self()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "fetch(..) loads what Book refers to along with it: name a relation of its own.");
  }
}
