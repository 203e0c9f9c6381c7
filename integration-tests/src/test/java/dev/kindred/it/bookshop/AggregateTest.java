package dev.kindred.it.bookshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kindred.QuerySet;
import dev.kindred.error.MissingValueException;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.LongExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Aggregates of whole query sets; DJ-AGG is Django's case of that number. */
class AggregateTest extends BookshopFixture {

  /** What all tests of several aggregates ask for. */
  record Summary(Long count, Long sum, Double mean, Integer least, Integer greatest) {}

  @Test
  void ownColumnsAreAggregated() {
    Summary ages =
        statements(
            1,
            () ->
                Author_.objects(db)
                    .aggregate(
                        Summary::new,
                        Author_.age().count(),
                        Author_.age().sum(),
                        Author_.age().avg(),
                        Author_.age().min(),
                        Author_.age().max()));

    assertThat(ages).isEqualTo(new Summary(9L, 337L, 337 / 9d, 25, 57)); // DJ-AGG-01
    assertThat(Author_.objects(db).filter(Author_.age().gt(29)).aggregate(Author_.age().sum()))
        .isEqualTo(254);
    assertThat(Author_.objects(db).aggregate(Author_.age().countDistinct())).isEqualTo(8);
    assertThat(Author_.objects(db).aggregate(Author_.name().min())).isEqualTo("Adrian Holovaty");
    assertThat(Book_.objects(db).aggregate(Book_.price().sum()))
        .isEqualTo(new BigDecimal("270.27"));
    assertThat(Book_.objects(db).aggregate(Book_.rating().sum())).isEqualTo(24.5);
    assertThat(Book_.objects(db).aggregate(Book_.published().max()))
        .isEqualTo(LocalDate.of(2008, 11, 3));
    assertThat(Book_.objects(db).aggregate(Book_.edition().count())).isEqualTo(4);
    assertThat(Book_.objects(db).aggregate(Book_.genre().countDistinct())).isEqualTo(2);
  }

  /** Over to-many paths Django's are the same, but multiply each other where there are two. */
  @Test
  void relatedColumnsAreAggregatedOverAllRelatedRows() {
    assertThat(Author_.objects(db).aggregate(Author_.friends().age().avg()))
        .isCloseTo(34.07, within(0.005)); // DJ-AGG-02
    assertThat(
            Book_.objects(db).filter(Book_.rating().lt(4.5)).aggregate(Book_.authors().age().avg()))
        .isCloseTo(38.2857, within(0.0001));
    assertThat(Publisher_.objects(db).aggregate(Publisher_.books().price().sum()))
        .isEqualTo(new BigDecimal("270.27"));
    assertThat(Store_.objects(db).aggregate(Store_.books().authors().age().max()))
        .isEqualTo(57); // DJ-AGG-04
    assertThat(Author_.objects(db).aggregate(Author_.books().publisher().awards().min()))
        .isEqualTo(1);
    assertThat(Book_.objects(db).aggregate(Book_.publisher().awards().sum())).isEqualTo(30);
    assertThat(Book_.objects(db).aggregate(Book_.translator().age().avg())).isEqualTo(45.5);
    assertThat(Store_.objects(db).aggregate(Store_.books().count())).isEqualTo(13);
  }

  record Counts(long authors, long stores, long pages) {}

  @Test
  void severalAggregatesDoNotMultiplyEachOther() {
    assertThat(
            statements(
                1,
                () ->
                    Book_.objects(db)
                        .aggregate(
                            Counts::new,
                            Book_.authors().count(),
                            Book_.stores().count(),
                            Book_.pages().sum())))
        .isEqualTo(new Counts(10, 13, 3_703));
  }

  @Test
  void differentValuesOfRelatedRowsAreCounted() {
    assertThat(Book_.objects(db).aggregate(Book_.authors().age().countDistinct())).isEqualTo(8);
    assertThat(
            Book_.objects(db)
                .filter(Book_.pages().lt(500))
                .aggregate(
                    Counts::new,
                    Book_.authors().age().countDistinct(),
                    Book_.stores().name().countDistinct(),
                    Book_.pages().sum()))
        .isEqualTo(new Counts(5, 3, 1_097));
    assertThat(
            Store_.objects(db)
                .filter(Store_.name().endsWith(".com"))
                .aggregate(Store_.books().authors().id().countDistinct()))
        .isEqualTo(9);
    assertThat(
            Author_.objects(db)
                .aggregate(
                    Author_.books().where(b -> b.pages().gt(400)).publisher().id().countDistinct()))
        .isEqualTo(4);
    assertThat(Book_.objects(db).none().aggregate(Book_.authors().age().countDistinct())).isZero();
  }

  record Nothing(long count, Optional<Long> sum, Optional<Double> mean, Optional<String> name) {}

  @Test
  void overNothingACountIsZeroAndAllOthersAreNull() {
    LongExpression<Book> authors = Book_.authors().count();
    QuerySet<Book> noBooks = Book_.objects(db).filter(Book_.pages().lt(0));

    // DJ-AGG-26 and 31; Django asks the database nothing where a query set is none()
    for (QuerySet<Book> rows : List.of(noBooks, noBooks.none(), noBooks.limit(0))) {
      assertThat(
              rows.aggregate(
                  Nothing::new,
                  authors,
                  Book_.pages().sum().optional(),
                  Book_.pages().avg().optional(),
                  Book_.authors().name().min().optional()))
          .isEqualTo(new Nothing(0, Optional.empty(), Optional.empty(), Optional.empty()));
    }
    assertThat(Book_.objects(db).none().aggregate(Book_.pages().sum())).isNull();
    assertThat(Book_.objects(db).none().aggregate(Book_.pages().sum().orElse(0L))).isZero();
    assertThatThrownBy(
            () ->
                Book_.objects(db)
                    .none()
                    .aggregate(Counts::new, authors, authors, Book_.pages().sum()))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("sum(Book.pages)")
        .hasMessageContaining("optional()");
  }

  @Test
  void aSliceIsAggregatedAsASlice() {
    var thickest = Book_.objects(db).orderBy(Book_.pages().desc());

    assertThat(thickest.limit(2).aggregate(Book_.pages().sum())).isEqualTo(2_078);
    assertThat(thickest.offset(4).aggregate(Book_.pages().sum())).isEqualTo(650);
    assertThat(thickest.limit(2).offset(1).aggregate(Book_.authors().count())).isEqualTo(2);
    assertThat(thickest.limit(2).aggregate(Book_.authors().age().countDistinct())).isEqualTo(2);
    assertThat(thickest.limit(0).aggregate(Book_.pages().count())).isZero();
  }

  @Test
  void whatIsComputedIsAggregated() {
    assertThat(Book_.objects(db).aggregate(Book_.pages().times(2).sum())).isEqualTo(7_406);
    assertThat(Book_.objects(db).aggregate(Book_.pages().sum().times(2))).isEqualTo(7_406);
    assertThat(Book_.objects(db).aggregate(Book_.pages().max().minus(Book_.pages().min())))
        .isEqualTo(832);
    assertThat(Book_.objects(db).aggregate(Book_.published().year().countDistinct())).isEqualTo(4);
    assertThat(Book_.objects(db).aggregate(Book_.authors().age().plus(Book_.pages()).max()))
        .as("an author's age with the pages of that author's book")
        .isEqualTo(1_189);
  }

  @Test
  void aColumnThatIsNotAggregatedIsRefused() {
    assertThat(
            sql(
                () ->
                    assertThatThrownBy(() -> Book_.objects(db).aggregate(Book_.pages()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Book.pages can have several values a group")))
        .isEmpty();
    assertThatThrownBy(() -> Book_.objects(db).aggregate(Book_.pages().sum().plus(Book_.id())))
        .hasMessageContaining("Book.id can have several values a group");
    assertThatThrownBy(() -> Book_.objects(db).aggregate(Book_.publisher()))
        .hasMessageContaining("Book.publisher.id can have several values a group");
  }

  /**
   * DJ-AGG-13. Django aggregates what was counted for each row; here each is asked for by itself.
   */
  @Test
  void anAggregateIsNotAggregated() {
    assertThatThrownBy(() -> Book_.authors().count().avg())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "count(Book.authors.id) is an aggregate already, and is not aggregated again: select it"
                + " for each row, or ask for each aggregate by itself.");
    Double mean =
        Book_.objects(db)
            .aggregate(
                (authors, books) -> authors / (double) books,
                Book_.authors().count(),
                Book_.id().count());
    assertThat(mean).isEqualTo(10 / 6.0, within(1e-9));
  }

  /** DJ-AGG-28: what an aggregate leaves out is NULL to it. */
  @Test
  void anAggregateLeavesOutWhatMeetsNoCondition() {
    Condition<Author> thirties = Author_.age().between(30, 39);

    assertThat(
            Author_.objects(db).aggregate(Case.when(thirties, Author_.age()).otherwiseNull().sum()))
        .isEqualTo(106L);
    assertThat(
            Author_.objects(db)
                .aggregate(Case.when(thirties.not(), Author_.age()).otherwiseNull().sum()))
        .isEqualTo(231L);
  }
}
