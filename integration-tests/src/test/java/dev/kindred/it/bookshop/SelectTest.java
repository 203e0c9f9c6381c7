package dev.kindred.it.bookshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Projection;
import dev.kindred.QuerySet;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.it.bookshop.Book.Genre;
import dev.kindred.it.model.Parcel_;
import dev.kindred.lookup.DoubleExpression;
import dev.kindred.lookup.Selection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be selected of each row. */
class SelectTest extends BookshopFixture {

  record Two(String title, int pages) {}

  record Eight(
      long id,
      String title,
      int pages,
      double rating,
      BigDecimal price,
      LocalDate published,
      boolean inPrint,
      Genre genre) {}

  @Test
  void oneToEightValuesAreGivenToAConstructorOrALambda() {
    var byId = Book_.objects(db).orderBy(Book_.id().asc());

    assertThat(statements(1, () -> byId.select(Two::new, Book_.title(), Book_.pages()).first()))
        .contains(new Two("The Definitive Guide to Django", 447));
    assertThat(
            byId.select(
                    Eight::new,
                    Book_.id(),
                    Book_.title(),
                    Book_.pages(),
                    Book_.rating(),
                    Book_.price(),
                    Book_.published(),
                    Book_.inPrint(),
                    Book_.genre())
                .last())
        .contains(
            new Eight(
                6L,
                "Paradigms of AI Programming",
                946,
                5.0,
                new BigDecimal("75.00"),
                LocalDate.of(1991, 10, 15),
                false,
                Genre.MINDS));
    assertThat(byId.select(Book_.pages()).list()).containsExactly(447, 528, 300, 350, 1_132, 946);
    assertThat(byId.select(title -> title.length(), Book_.title()).limit(2).list())
        .containsExactly(30, 26);
    assertThat(
            byId.select(
                    (a, b, c, d, e, f, g) -> "" + a + b + c + d + e + f + g,
                    Book_.id(),
                    Book_.pages().gt(500),
                    Book_.genre(),
                    Book_.publisher().awards(),
                    Book_.contact().name().lower(),
                    Book_.pages().plus(1),
                    Book_.authors().count())
                .offset(4)
                .first())
        .contains("5trueMINDS7peter norvig11332");
  }

  record Names(String contact, String publisher) {}

  record Nested(String title, Names names, Optional<Names> translated) {}

  @Test
  void selectionsAreNested() {
    Selection<Book, Names> names =
        Selection.of(Names::new, Book_.contact().name(), Book_.publisher().name());
    Selection<Book, Optional<Names>> translated =
        Selection.of(Names::new, Book_.translator().name(), Book_.translator().name()).optional();

    assertThat(
            Book_.objects(db)
                .filter(Book_.id().in(4L, 5L))
                .orderBy(Book_.id().asc())
                .select(Nested::new, Book_.title(), names, translated)
                .list())
        .containsExactly(
            new Nested(
                "Python Web Development",
                new Names("Jeffrey Forcier", "Prentice Hall"),
                Optional.empty()),
            new Nested(
                "Artificial Intelligence",
                new Names("Peter Norvig", "Prentice Hall"),
                Optional.of(new Names("Adrian Holovaty", "Adrian Holovaty"))));
  }

  record People(Book book, Author contact, Author translator) {}

  record Perhaps(long id, Optional<Author> translator) {}

  @Test
  void wholeEntitiesAreSelected() {
    List<People> rows =
        statements(
            1,
            () ->
                Book_.objects(db)
                    .orderBy(Book_.id().asc())
                    .select(People::new, Book_.self(), Book_.contact(), Book_.translator())
                    .list());

    assertThat(rows).extracting(row -> row.book().id()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(rows.get(0).translator()).isNull();
    assertThat(rows.get(4).contact()).as("one row is one instance").isSameAs(rows.get(5).contact());
    assertThat(rows.get(2).translator())
        .as("whichever way it is reached")
        .isSameAs(rows.get(4).contact());
    assertThat(
            Book_.objects(db)
                .filter(Book_.id().le(3L))
                .orderBy(Book_.id().asc())
                .select(Perhaps::new, Book_.id(), Book_.translator().optional())
                .list())
        .extracting(row -> row.translator().map(Author::name))
        .containsExactly(Optional.empty(), Optional.empty(), Optional.of("Peter Norvig"));
    assertThat(Book_.objects(db).orderBy(Book_.id().asc()).select(Book_.translator()).list())
        .hasSize(6)
        .containsNull();
  }

  @Test
  void handlesOfSelectedEntitiesLoadForAllRows() {
    List<People> rows =
        Book_.objects(db)
            .orderBy(Book_.id().asc())
            .select(People::new, Book_.self(), Book_.contact(), Book_.translator())
            .list();

    assertThat(
            statements(
                1, () -> rows.stream().map(row -> row.book().publisher().get().name()).toList()))
        .containsExactly(
            "Apress", "Sams", "Apress", "Prentice Hall", "Prentice Hall", "Morgan Kaufmann");
    assertThat(
            statements(
                1, () -> rows.stream().mapToInt(row -> row.contact().friends().size()).sum()))
        .as("of contacts and translators together")
        .isEqualTo(7);
    assertThat(statements(0, () -> rows.get(2).translator().friends().size())).isOne();
  }

  @Test
  void nullIntoAPrimitiveNamesTheAttributeAndTheWayOut() {
    assertThatThrownBy(
            () -> Book_.objects(db).select(Two::new, Book_.title(), Book_.edition()).list())
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("Book.edition is NULL in a row")
        .hasMessageContaining("optional() or orElse(..)");
    assertThat(
            Book_.objects(db)
                .orderBy(Book_.id().asc())
                .select(Two::new, Book_.title(), Book_.edition().orElse(-1))
                .list())
        .extracting(Two::pages)
        .containsExactly(1, -1, 2, 1, 2, -1);
    assertThatThrownBy(
            () ->
                Book_.objects(db)
                    .select(
                        pages -> {
                          throw new NullPointerException("mine");
                        },
                        Book_.pages())
                    .list())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("mine");
  }

  @Test
  void equalResultsAreLeftOut() {
    Projection<BigDecimal> prices =
        Book_.objects(db).orderBy(Book_.price().desc()).select(Book_.price()).distinct();

    assertThat(prices.list()).hasSize(5).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(prices.count()).isEqualTo(5);
    assertThat(prices.limit(2).count()).isEqualTo(2);
    assertThat(prices.offset(4).list()).containsExactly(new BigDecimal("23.09"));
    assertThat(prices.first()).contains(new BigDecimal("82.80"));
    assertThat(prices.last()).contains(new BigDecimal("23.09"));
    assertThat(prices.distinct().exists()).isTrue();
    assertThat(
            Book_.objects(db)
                .orderBy(Book_.edition().asc(), Book_.pages().modulo(2).desc())
                .select((a, b) -> a + " " + b, Book_.pages().modulo(2), Book_.edition())
                .distinct()
                .list())
        .containsExactly("1 1", "0 1", "0 2", "0 null");
    assertThat(Book_.objects(db).select(Book_.edition()).distinct().count()).isEqualTo(3);
  }

  /** Of prices, two are equal. */
  @Test
  void equalResultsOfADistinctQueryAreLeftOut() {
    QuerySet<Book> books = Book_.objects(db).distinct().orderBy(Book_.price().desc());
    Projection<BigDecimal> prices = books.select(Book_.price());

    assertThat(sql(prices::list))
        .isEqualTo(sql(() -> books.select(Book_.price()).distinct().list()))
        .hasSize(1);
    assertThat(prices.list()).hasSize(5).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(prices.stream().toList()).isEqualTo(prices.list());
    assertThat(prices.count()).isEqualTo(5);
    assertThat(prices.exists()).isTrue();
    assertThat(prices.first()).contains(new BigDecimal("82.80"));
    assertThat(prices.last()).contains(new BigDecimal("23.09"));
    assertThat(prices.offset(4).get()).isEqualByComparingTo("23.09");
    assertThat(books.offset(4).limit(2).select(Book_.price()).count()).isEqualTo(1);
    assertThat(books.filter(Book_.price().lt(new BigDecimal("30"))).select(Book_.price()).count())
        .isEqualTo(2);
    assertThat(books.exclude(Book_.price().lt(new BigDecimal("30"))).select(Book_.price()).count())
        .isEqualTo(3);
    assertThat(books.none().select(Book_.price()).list()).isEmpty();
    assertThat(
            Book_.objects(db)
                .filter(Book_.price().in(books.limit(2).select(Book_.price())))
                .count())
        .isEqualTo(2);
  }

  @Test
  void theRowsOfADistinctQueryAreAllThere() {
    QuerySet<Book> all = Book_.objects(db).orderBy(Book_.publisher().name().asc());
    QuerySet<Book> books = all.distinct();

    assertThat(sql(books::list)).isEqualTo(sql(all::list)).hasSize(1);
    assertThat(sql(books::count)).isEqualTo(sql(all::count)).hasSize(1);
    assertThat(books.list()).hasSize(6);
    assertThat(books.count()).isEqualTo(6);
    assertThat(books.exists()).isTrue();
    assertThat(books.first()).isEqualTo(all.first()).isPresent();
    assertThat(books.stream().count()).isEqualTo(6);
    assertThat(books.page(4).items()).isEqualTo(all.page(4).items()).hasSize(4);
    assertThat(books.page(4, books.page(4).next().orElseThrow()).items()).hasSize(2);
    assertThat(books.values()).hasSize(6);
    assertThat(books.inBulk(Book_.id(), List.of(1L, 2L))).hasSize(2);
    assertThat(books.aggregate(Book_.price().count())).isEqualTo(6);
    assertThat(books.groupBy(Book_.price()).select(Book_.id().count()).list())
        .containsExactlyInAnyOrder(1L, 1L, 1L, 1L, 2L);
  }

  @Test
  void whatIsSelectedOfADistinctQueryCombinedWithAnotherIsDistinct() {
    QuerySet<Book> all = Book_.objects(db);
    QuerySet<Book> some = all.filter(Book_.id().le(4L));

    assertThat(all.distinct().union(some).select(Book_.price()).count()).isEqualTo(5);
    assertThat(all.distinct().intersect(all).select(Book_.price()).count()).isEqualTo(5);
    assertThat(all.distinct().except(all.none()).select(Book_.price()).count()).isEqualTo(5);
    assertThat(all.union(some.distinct()).distinct().select(Book_.price()).count()).isEqualTo(5);
    assertThat(all.union(some.distinct()).select(Book_.price()).count()).isEqualTo(6);
    assertThat(all.distinct().union(some.distinct()).count()).isEqualTo(6);
  }

  /** As in Django: what differs in a slice would have to be told of the slice. */
  @Test
  void aSliceIsNotMadeDistinct() {
    QuerySet<Book> slice = Book_.objects(db).limit(2);

    assertThatThrownBy(slice::distinct)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("distinct() comes after limit() or offset(): a slice has been taken already.");
    assertThatThrownBy(() -> slice.select(Book_.price()).distinct())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("distinct() comes after limit() or offset(): a slice has been taken already.");
  }

  @Test
  void aDistinctQueryIsOrderedByWhatIsSelectedOnly() {
    QuerySet<Book> books = Book_.objects(db).distinct().orderBy(Book_.pages().asc());

    assertThat(
            sql(
                () ->
                    assertThatThrownBy(() -> books.select(Book_.price()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(
                            "Distinct rows can't be ordered by Book.pages, which is not selected:"
                                + " rows that are equal could differ in it.")))
        .isEmpty();
  }

  @Test
  void distinctResultsAreOrderedByWhatIsSelectedOnly() {
    assertThat(
            sql(
                () ->
                    assertThatThrownBy(
                            () ->
                                Book_.objects(db)
                                    .orderBy(Book_.pages().asc())
                                    .select(Book_.price())
                                    .distinct()
                                    .list())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Book.pages, which is not selected")))
        .isEmpty();
  }

  @Test
  void oneResultIsAskedFor() {
    Projection<String> titles = Book_.objects(db).select(Book_.title());

    assertThat(titles.count()).isEqualTo(6);
    assertThat(titles.exists()).isTrue();
    assertThat(titles.first()).contains("The Definitive Guide to Django");
    assertThat(titles.last()).contains("Paradigms of AI Programming");
    assertThat(titles.limit(1).get()).isNotEmpty();
    assertThatThrownBy(titles::get).isInstanceOf(MultipleEntitiesException.class);
    assertThatThrownBy(titles::find).isInstanceOf(MultipleEntitiesException.class);
    Projection<String> none =
        Book_.objects(db).filter(Book_.pages().gt(9_999)).select(Book_.title());
    assertThat(none.find()).isEmpty();
    assertThat(none.first()).isEmpty();
    assertThat(none.last()).isEmpty();
    assertThat(none.exists()).isFalse();
    assertThatThrownBy(none::get).isInstanceOf(EntityNotFoundException.class);
    assertThatThrownBy(() -> titles.limit(2).last()).isInstanceOf(IllegalStateException.class);
    assertThat(statements(0, () -> titles.limit(0).list())).isEmpty();
    assertThat(statements(0, () -> Book_.objects(db).none().select(Book_.id()).count())).isZero();
    assertThat(Parcel_.objects(db).select(Parcel_.floor()).first()).isEmpty();
  }

  @Test
  void valuesAreMapsByColumn() {
    assertThat(Book_.objects(db).orderBy(Book_.id().asc()).limit(1).values())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("in_print", true).containsEntry("contact_id", 1L);
              assertThat(row).containsEntry("genre", Genre.WEB).containsEntry("edition", 1);
              assertThat(row).containsEntry("translator_id", null).hasSize(13);
            });
  }

  @Test
  void aToManyColumnIsRefused() {
    assertThat(
            sql(
                () ->
                    assertThatThrownBy(
                            () -> Book_.objects(db).select(Book_.authors().name()).list())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Book.authors.name can have several values a row")
                        .hasMessageContaining("min() or max(), or the related rows' select(..)")))
        .isEmpty();
  }

  record Named(String title, long authors) {}

  /** DJ-AGG-33: what is selected has a name in Java only, which may be that of an attribute. */
  @Test
  void whatIsSelectedMayBeNamedLikeAnAttribute() {
    assertThat(
            Book_.objects(db)
                .orderBy(Book_.id().asc())
                .limit(1)
                .select(Named::new, Book_.publisher().name(), Book_.authors().count())
                .list())
        .containsExactly(new Named("Apress", 2));
  }

  /** DJ-AGG-43: in Django a row for each; here a list, since rows are not multiplied. */
  @Test
  void valuesOfManyRelatedRowsAreAList() {
    QuerySet<Book> first = Book_.objects(db).filter(Book_.id().eq(1L));

    assertThatThrownBy(() -> first.select(Book_.authors().age()).list())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Book.authors");
    assertThatThrownBy(() -> first.orderBy(Book_.authors().age().asc()).list())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("min()")
        .hasMessageContaining("max()");
    assertThat(first.select(Book_.authors().select(Author_.age())).get())
        .containsExactlyInAnyOrder(34, 35);
  }

  /** DJ-AGG-47: what Django calls an alias is an expression in a variable. */
  @Test
  void anExpressionIsUsedTwiceAndSelectedNowhere() {
    DoubleExpression<Book> rating = Book_.rating().times(2.0);

    assertThat(
            Book_.objects(db)
                .filter(rating.eq(9.0))
                .orderBy(rating.asc())
                .select(Book_.id())
                .list())
        .containsExactly(1L);
  }
}
