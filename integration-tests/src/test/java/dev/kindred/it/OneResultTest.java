package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Projection;
import dev.kindred.QuerySet;
import dev.kindred.Statement;
import dev.kindred.TransactionalRunnable;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.it.bookshop.Author;
import dev.kindred.it.bookshop.Book;
import dev.kindred.it.bookshop.Book_;
import dev.kindred.it.bookshop.BookshopFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One result of several: it may be NULL, and no more rows are read than are needed to tell. */
class OneResultTest extends BookshopFixture {

  private QuerySet<Book> books() {
    return Book_.objects(db);
  }

  @Test
  void aNullIsNoFirstAndNoLastResult() {
    QuerySet<Book> nullFirst = books().orderBy(Book_.edition().desc(), Book_.id().asc());
    QuerySet<Book> nullLast = books().orderBy(Book_.edition().asc(), Book_.id().asc());

    assertThat(nullFirst.select(Book_.edition()).first()).isEmpty();
    assertThat(nullLast.select(Book_.edition()).last()).isEmpty();
    assertThat(nullFirst.select(Book_.edition()).last()).contains(1);
    assertThat(nullLast.select(Book_.edition()).first()).contains(1);
    assertThat(books().orderBy(Book_.id().asc()).select(Book_.translator()).first()).isEmpty();
    assertThat(books().orderBy(Book_.id().asc()).select(id -> null, Book_.id()).first()).isEmpty();
  }

  @Test
  void theOnlyResultMayBeNull() {
    Projection<Integer> none = books().filter(Book_.id().eq(2)).select(Book_.edition());
    Projection<Author> nobody = books().filter(Book_.id().eq(1)).select(Book_.translator());

    assertThat(none.find()).isEmpty();
    assertThat(none.get()).isNull();
    assertThat(nobody.find()).isEmpty();
    assertThat(nobody.get()).isNull();
    assertThat(books().filter(Book_.id().eq(3)).select(Book_.translator()).get().name())
        .isEqualTo("Peter Norvig");
    assertThatThrownBy(() -> books().none().select(Book_.edition()).get())
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessageStartingWith("There is no such row. SQL: select ");
    assertThatThrownBy(() -> books().filter(Book_.edition().isNull()).select(Book_.edition()).get())
        .isInstanceOf(MultipleEntitiesException.class);
  }

  /** What is left of a slice may be long. */
  @Test
  void ofASliceOneRowIsReadOrTwo() {
    QuerySet<Book> later = books().orderBy(Book_.pages().desc()).offset(2);

    assertThat(bound(() -> assertThat(later.first()).map(Book::pages).contains(528)))
        .containsExactly(2, 1);
    assertThat(bound(() -> assertThat(later.limit(3).first()).map(Book::pages).contains(528)))
        .containsExactly(2, 1);
    assertThat(
            bound(
                () -> assertThatThrownBy(later::get).isInstanceOf(MultipleEntitiesException.class)))
        .containsExactly(2, 2);
    assertThat(bound(() -> assertThat(later.select(Book_.pages()).limit(4).first()).contains(528)))
        .containsExactly(2, 1);
    assertThat(books().orderBy(Book_.pages().desc()).offset(5).get().pages()).isEqualTo(300);
    assertThat(books().orderBy(Book_.pages().desc()).limit(1).get().pages()).isEqualTo(1132);
    assertThat(books().limit(0).first()).isEmpty();
    assertThat(books().limit(0).find()).isEmpty();
  }

  /** Offset and limit, whichever of them the database has first. */
  private List<Object> bound(TransactionalRunnable<RuntimeException> work) {
    List<Statement> statements = db.capture(work);
    assertThat(statements).hasSize(1);
    return statements.get(0).values().stream().sorted((a, b) -> (Integer) b - (Integer) a).toList();
  }

  /** Which row is the only one, and how many there are, is the same in any order. */
  @Test
  void anOrderThatDecidesNothingIsNotAskedFor() {
    QuerySet<Book> ordered = books().orderBy(Book_.pages().desc(), Book_.title().asc());
    QuerySet<Book> first = ordered.filter(Book_.id().eq(1));

    assertThat(sqlOf(() -> first.get())).noneMatch(sql -> sql.contains("order by"));
    assertThat(sqlOf(() -> first.find())).noneMatch(sql -> sql.contains("order by"));
    assertThat(sqlOf(() -> ordered.get(Book_.id().eq(1))))
        .noneMatch(sql -> sql.contains("order by"));
    assertThat(sqlOf(() -> first.select(Book_.title()).get()))
        .noneMatch(sql -> sql.contains("order by"));
    assertThat(sqlOf(() -> ordered.limit(2).count())).noneMatch(sql -> sql.contains("order by"));
    assertThat(sqlOf(() -> ordered.limit(2).exists())).noneMatch(sql -> sql.contains("order by"));
    assertThat(sqlOf(() -> books().filter(Book_.id().in(ordered.select(Book_.id()))).list()))
        .noneMatch(sql -> sql.contains("order by"));
    assertThat(sqlOf(() -> ordered.limit(1).get())).allMatch(sql -> sql.contains("order by"));
    assertThat(sqlOf(() -> ordered.first())).allMatch(sql -> sql.contains("order by"));
    assertThat(ordered.limit(2).count()).isEqualTo(2);
    assertThatThrownBy(() -> ordered.get()).isInstanceOf(MultipleEntitiesException.class);
  }

  private List<String> sqlOf(TransactionalRunnable<RuntimeException> work) {
    List<Statement> statements = db.capture(work);
    assertThat(statements).hasSize(1);
    return statements.stream().map(Statement::sql).toList();
  }
}
