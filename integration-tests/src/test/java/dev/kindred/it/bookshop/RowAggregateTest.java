package dev.kindred.it.bookshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.it.model.Category;
import dev.kindred.it.model.Category_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Aggregates of the rows that are related to each row; DJ-AGG is Django's case of that number. */
class RowAggregateTest extends BookshopFixture {

  record Line<T>(String name, T value) {}

  private static <T> Line<T> line(String name, T value) {
    return new Line<>(name, value);
  }

  @Test
  void eachRowHasAnAggregateOfItsRelatedRows() {
    assertThat(
            statements(
                1,
                () ->
                    Book_.objects(db)
                        .orderBy(Book_.title().asc())
                        .select(Line::new, Book_.title(), Book_.authors().count())
                        .list())) // DJ-AGG-05
        .extracting(Line::value)
        .containsExactly(2L, 1L, 1L, 3L, 1L, 2L);
    assertThat(
            Author_.objects(db)
                .filter(Author_.name().contains("a"))
                .orderBy(Author_.name().asc())
                .select(Line::new, Author_.name(), Author_.books().rating().avg().optional())
                .list()) // DJ-AGG-06; the two whose names have an "a" and no book of it are none
        .containsExactly(
            line("Adrian Holovaty", Optional.of(4.5)),
            line("Brad Dayley", Optional.of(3.0)),
            line("Jacob Kaplan-Moss", Optional.of(4.5)),
            line("James Bennett", Optional.of(4.0)),
            line("Paul Bissex", Optional.of(4.0)),
            line("Stuart Russell", Optional.of(4.0)));
    assertThat(
            Publisher_.objects(db)
                .orderBy(Publisher_.name().asc())
                .select(Line::new, Publisher_.name(), Publisher_.books().price().sum().optional())
                .list()) // DJ-AGG-07
        .containsExactly(
            line("Apress", Optional.of(new BigDecimal("59.69"))),
            line("Jonno's House of Books", Optional.empty()),
            line("Morgan Kaufmann", Optional.of(new BigDecimal("75.00"))),
            line("Prentice Hall", Optional.of(new BigDecimal("112.49"))),
            line("Sams", Optional.of(new BigDecimal("23.09"))));
  }

  record Both(long id, long authors, long stores, Integer oldest) {}

  /** In Django two counts multiply each other, unless they are distinct. */
  @Test
  void twoAggregatesDoNotMultiplyEachOther() {
    assertThat(
            Book_.objects(db)
                .orderBy(Book_.id().asc())
                .select(
                    Both::new,
                    Book_.id(),
                    Book_.authors().count(),
                    Book_.stores().count(),
                    Book_.authors().age().max())
                .list())
        .containsExactly(
            new Both(1, 2, 2, 35),
            new Both(2, 1, 1, 45),
            new Both(3, 1, 3, 29),
            new Both(4, 3, 2, 37),
            new Both(5, 2, 2, 57),
            new Both(6, 1, 3, 57));
  }

  @Test
  void pathsAreNested() {
    assertThat(
            Publisher_.objects(db)
                .orderBy(Publisher_.id().asc())
                .select(
                    (count, distinct) -> count + "/" + distinct,
                    Publisher_.books().authors().friends().count(),
                    Publisher_.books().authors().friends().id().countDistinct())
                .list())
        .containsExactly("5/4", "0/0", "9/6", "1/1", "0/0");
    assertThat(
            Publisher_.objects(db)
                .filter(Publisher_.books().authors().count().gt(2L))
                .orderBy(Publisher_.id().asc())
                .select(Publisher_.id())
                .list())
        .containsExactly(1L, 3L);
    assertThat(
            Author_.objects(db)
                .orderBy(Author_.id().asc())
                .select(Author_.books().publisher().awards().max().orElse(-1))
                .list())
        .containsExactly(3, 3, 1, 3, 7, 7, 7, 9, 7);
  }

  @Test
  void rowsAreFilteredAndOrderedByAggregates() {
    assertThat(
            Author_.objects(db)
                .filter(Author_.friends().count().eq(0L))
                .select(Author_.name())
                .list()) // DJ-AGG-18
        .containsExactly("Brad Dayley");
    assertThat(
            Book_.objects(db)
                .filter(Book_.authors().count().eq(2L))
                .orderBy(Book_.pk().asc())
                .select(Book_.id())
                .list())
        .containsExactly(1L, 5L);
    assertThat(
            Publisher_.objects(db)
                .orderBy(Publisher_.books().pages().max().desc(), Publisher_.name().asc())
                .select(Publisher_.name())
                .list())
        .as("no books are NULL, which is first descending")
        .containsExactly(
            "Jonno's House of Books", "Prentice Hall", "Morgan Kaufmann", "Sams", "Apress");
    assertThat(Author_.objects(db).exclude(Author_.friends().name().eq("Joe")).count()) // DJ-AGG-35
        .isEqualTo(9);
    assertThat(
            Book_.objects(db)
                .filter(Book_.pages().toDouble().gt(Book_.authors().age().avg().times(20.0)))
                .orderBy(Book_.id().asc())
                .select(Book_.id())
                .list())
        .containsExactly(5L);
  }

  @Test
  void anAggregateIsNarrowedByWhereAndNotByOtherLookups() {
    assertThat(
            Author_.objects(db)
                .filter(Author_.books().pages().gt(1_000))
                .orderBy(Author_.id().asc())
                .select(
                    (all, thick) -> all + "/" + thick,
                    Author_.books().count(),
                    Author_.books().where(b -> b.pages().gt(1_000)).count())
                .list())
        .containsExactly("2/1", "1/1");
    assertThat(
            Publisher_.objects(db)
                .orderBy(Publisher_.id().asc())
                .select(
                    Publisher_.books()
                        .where(b -> b.pages().minus(Publisher_.awards().times(100)).gt(100))
                        .count())
                .list())
        .as("compared with the publisher's awards")
        .containsExactly(1L, 1L, 1L, 0L, 0L);
    assertThat(
            Publisher_.objects(db)
                .filter(
                    Publisher_.books().where(b -> b.authors().age().gt(40)).pages().sum().gt(900L))
                .orderBy(Publisher_.id().asc())
                .select(Publisher_.id())
                .list())
        .containsExactly(3L, 4L);
  }

  @Test
  void rowsAreNarrowedByAConditionOfTheirOwn() {
    assertThat(
            Author_.objects(db)
                .orderBy(Author_.id().asc())
                .select(Author_.books().where(Book_.pages().gt(1_000)).count())
                .list())
        .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 1L);
    assertThat(
            Publisher_.objects(db)
                .filter(
                    Publisher_.books()
                        .where(Book_.authors().age().gt(Book_.pages().divide(10)))
                        .exists())
                .select(Publisher_.name())
                .list())
        .as("an author of 37, and a book of 350 pages")
        .containsExactly("Prentice Hall");
    assertThat(
            Publisher_.objects(db)
                .orderBy(Publisher_.id().asc())
                .select(
                    Publisher_.books()
                        .where(Book_.inPrint().isTrue())
                        .where(b -> b.authors().age().gt(b.pages().divide(10)))
                        .count())
                .list())
        .containsExactly(0L, 0L, 1L, 0L, 0L);
  }

  /** What is said of a path inside is said of another row of it than those that are counted. */
  @Test
  void theSamePathInsideIsAboutAnyOfItsRows() {
    assertThat(
            Publisher_.objects(db)
                .orderBy(Publisher_.id().asc())
                .select(
                    Publisher_.books()
                        .where(b -> b.authors().age().gt(Publisher_.books().pages().divide(10)))
                        .count())
                .list())
        .containsExactly(1L, 0L, 2L, 0L, 0L);
  }

  @Test
  void aConditionIsAValueOfARow() {
    Condition<Publisher> any = Publisher_.books().exists();

    assertThat(
            Publisher_.objects(db)
                .orderBy(any.asc(), Publisher_.id().asc())
                .select((a, b) -> a + " " + b, Publisher_.id(), any)
                .list()) // DJ-AGG-24
        .containsExactly("5 false", "1 true", "2 true", "3 true", "4 true");
  }

  @Test
  void rowsOfTheirOwnTableAreCounted() {
    Category t1 = db.insert(Category.named("t1", One.none()));
    db.insert(Category.named("t2", One.of(t1)));
    db.insert(Category.named("t3", One.of(t1)));

    assertThat(
            Category_.objects(db)
                .orderBy(Category_.name().asc())
                .select(Line::new, Category_.name(), Category_.children().count())
                .list()) // DJ-AGG-40
        .containsExactly(line("t1", 2L), line("t2", 0L), line("t3", 0L));
    assertThat(
            Category_.objects(db)
                .orderBy(Category_.name().asc())
                .select(Category_.parent().children().count())
                .list())
        .containsExactly(0L, 2L, 2L);
  }

  @Test
  void anAggregateOfOwnColumnsIsRefusedWhereRowsStandForThemselves() {
    for (var run :
        List.<dev.kindred.TransactionalRunnable<RuntimeException>>of(
            () -> Book_.objects(db).select(Book_.pages().sum()).list(),
            () -> Book_.objects(db).filter(Book_.pages().sum().gt(3L)).list(),
            () -> Book_.objects(db).orderBy(Book_.publisher().awards().max().asc()).list(),
            () ->
                Book_.objects(db).groupBy(Book_.pages().sum()).select(Book_.id().count()).list())) {
      assertThat(
              sql(
                  () ->
                      assertThatThrownBy(run::run)
                          .isInstanceOf(IllegalArgumentException.class)
                          .hasMessageContaining("runs over the rows of the query itself")))
          .isEmpty();
    }
  }
}
