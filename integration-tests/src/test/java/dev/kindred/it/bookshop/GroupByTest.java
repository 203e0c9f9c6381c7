package dev.kindred.it.bookshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Projection;
import dev.kindred.it.bookshop.Book.Genre;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Expression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows put together by what they have in common; DJ-AGG is Django's case of that number. */
class GroupByTest extends BookshopFixture {

  record Counted<T>(T key, long count) {}

  private static <T> Counted<T> counted(T key, long count) {
    return new Counted<>(key, count);
  }

  @Test
  void rowsAreGroupedByAColumn() {
    Projection<Counted<BigDecimal>> prices =
        Book_.objects(db)
            .groupBy(Book_.price())
            .orderBy(Book_.price().count().desc(), Book_.price().asc())
            .select(Counted::new, Book_.price(), Book_.price().count());

    assertThat(statements(1, prices::list)) // DJ-AGG-21
        .containsExactly(
            counted(new BigDecimal("29.69"), 2),
            counted(new BigDecimal("23.09"), 1),
            counted(new BigDecimal("30.00"), 1),
            counted(new BigDecimal("75.00"), 1),
            counted(new BigDecimal("82.80"), 1));
    assertThat(prices.count()).isEqualTo(5);
    assertThat(prices.exists()).isTrue();
    assertThat(prices.limit(1).get().count()).isEqualTo(2);
    assertThat(prices.limit(2).offset(1).list()).extracting(Counted::count).containsExactly(1L, 1L);
    assertThat(prices.first()).contains(counted(new BigDecimal("29.69"), 2));
    assertThat(prices.last()).contains(counted(new BigDecimal("82.80"), 1));
    assertThat(
            Author_.objects(db)
                .groupBy(Author_.age())
                .having(Author_.age().count().gt(1L))
                .select(Author_.age())
                .list()) // DJ-AGG-39
        .containsExactly(29);
  }

  @Test
  void rowsAreGroupedByPaths() {
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.publisher().name())
                .orderBy(Book_.publisher().name().asc())
                .select(Counted::new, Book_.publisher().name(), Book_.id().count())
                .list())
        .containsExactly(
            counted("Apress", 2),
            counted("Morgan Kaufmann", 1),
            counted("Prentice Hall", 2),
            counted("Sams", 1));
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.publisher().id())
                .select(Book_.publisher().id())
                .count()) // DJ-AGG-34
        .isEqualTo(4);
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.translator().name())
                .orderBy(Book_.translator().name().asc())
                .select(Counted::new, Book_.translator().name().optional(), Book_.id().count())
                .list())
        .containsExactly(
            counted(Optional.of("Adrian Holovaty"), 1),
            counted(Optional.of("Peter Norvig"), 1),
            counted(Optional.empty(), 4));
  }

  @Test
  void rowsAreGroupedByWhatIsComputed() {
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.published().year())
                .having(Book_.published().year().gt(1991))
                .orderBy(Book_.published().year().desc())
                .select(Counted::new, Book_.published().year(), Book_.pages().sum())
                .list())
        .containsExactly(counted(2008, 1_178), counted(2007, 447), counted(1995, 1_132));
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.pages().divide(500).plus(1))
                .orderBy(Book_.pages().divide(500).plus(1).asc())
                .select(
                    (key, count) -> counted(key, count),
                    Book_.pages().divide(500).plus(1).times(10),
                    Book_.id().count())
                .list())
        .containsExactly(counted(10, 3), counted(20, 2), counted(30, 1));
    assertThat(
            Book_.objects(db)
                .filter(Book_.pages().gt(300))
                .groupBy(Book_.pages().gt(500).or(Book_.authors().name().startsWith("Paul")))
                .orderBy(Book_.id().count().asc())
                .select(
                    Counted::new,
                    Book_.pages().gt(500).or(Book_.authors().name().startsWith("Paul")),
                    Book_.id().count())
                .list())
        .containsExactly(counted(false, 1), counted(true, 4));
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.inPrint(), Book_.genre())
                .orderBy(Book_.inPrint().desc())
                .select(
                    (a, b, c) -> a + " " + b + " " + c,
                    Book_.inPrint(),
                    Book_.genre(),
                    Book_.id().count())
                .list())
        .containsExactly("true WEB 4", "false MINDS 2");
  }

  @Test
  void aShapeKeepsApartWhatIsTheKeyAndWhatIsAnotherExpression() {
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.pages().modulo(2))
                .orderBy(Book_.pages().modulo(2).asc())
                .select(Book_.pages().modulo(2))
                .list())
        .containsExactly(0, 1);
    assertThatThrownBy(
            () ->
                Book_.objects(db)
                    .groupBy(Book_.pages().modulo(2))
                    .select(Book_.pages().modulo(3))
                    .list())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Book.pages can have several values a group");
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.pages().modulo(10))
                .orderBy(Book_.pages().modulo(10).asc())
                .select(Book_.pages().modulo(10))
                .list())
        .containsExactly(0, 2, 6, 7, 8);
  }

  @Test
  void rowsAreGroupedByHowManyRelatedOnesTheyHave() {
    assertThat(
            Author_.objects(db)
                .groupBy(Author_.friends().count())
                .orderBy(Author_.friends().count().asc())
                .select(Counted::new, Author_.friends().count(), Author_.id().count())
                .list())
        .containsExactly(counted(0L, 1), counted(1L, 3), counted(2L, 4), counted(3L, 1));
  }

  record Line(String publisher, long authors, long stores, long ages, long pages, Double mean) {}

  @Test
  void relatedRowsOfAllRowsInAGroupAreAggregated() {
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.publisher().name())
                .having(Book_.authors().count().gt(1L))
                .orderBy(Book_.authors().count().desc(), Book_.stores().count().asc())
                .select(
                    Line::new,
                    Book_.publisher().name(),
                    Book_.authors().count(),
                    Book_.stores().count(),
                    Book_.authors().age().sum(),
                    Book_.pages().sum(),
                    Book_.authors().age().avg())
                .list())
        .containsExactly(
            new Line("Prentice Hall", 5, 4, 194, 1_482, 38.8),
            new Line("Apress", 3, 5, 98, 747, 98 / 3d));
  }

  @Test
  void differentValuesOfRelatedRowsAreCountedForEachGroup() {
    assertThat(
            Book_.objects(db)
                .filter(Book_.pages().gt(100))
                .groupBy(Book_.genre())
                .orderBy(Book_.genre().asc())
                .select(Counted::new, Book_.genre(), Book_.stores().id().countDistinct())
                .list())
        .containsExactly(counted(Genre.MINDS, 3), counted(Genre.WEB, 3));
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.edition())
                .orderBy(Book_.edition().asc())
                .select(
                    Counted::new, Book_.edition().optional(), Book_.authors().age().countDistinct())
                .list())
        .containsExactly(
            counted(Optional.of(1), 5), counted(Optional.of(2), 3), counted(Optional.empty(), 2));
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.published().year().minus(2_000).gt(0))
                .having(Book_.authors().age().countDistinct().gt(1L))
                .orderBy(Book_.authors().age().countDistinct().asc())
                .select(
                    Counted::new,
                    Book_.published().year().minus(2_000).gt(0),
                    Book_.authors().age().countDistinct())
                .list())
        .containsExactly(counted(false, 2), counted(true, 6));
  }

  /** Behind a computed key there are only those columns that the rest asks for. */
  @Test
  void groupsByAComputedKeyAnswerWhatThoseByAColumnDo() {
    List<String> figures = figures(Book_.publisher().name());

    assertThat(figures).hasSize(4);
    assertThat(figures(Book_.publisher().name().lower())).isEqualTo(figures);
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.pages().modulo(2))
                .select(Book_.pages().modulo(2))
                .count())
        .isEqualTo(2);
  }

  private List<String> figures(Expression<Book, ?> key) {
    return Book_.objects(db)
        .groupBy(key)
        .having(Book_.rating().max().ge(3.0).or(Book_.stores().count().gt(100L)))
        .orderBy(Book_.published().max().asc(), Book_.publisher().awards().sum().asc())
        .select(
            (title, translator, authors, ages, friends) ->
                String.join(
                    "/",
                    title,
                    String.valueOf(translator),
                    String.valueOf(authors),
                    String.valueOf(ages),
                    String.valueOf(friends)),
            Book_.title().min(),
            Book_.translator().name().max(),
            Book_.authors().count(),
            Book_.authors().where(a -> a.age().gt(30)).age().max(),
            Book_.authors().friends().name().countDistinct())
        .list();
  }

  @Test
  void conditionsOnGroupsAreValues() {
    assertThat(
            Book_.objects(db)
                .groupBy(Book_.publisher().name())
                .orderBy(Book_.publisher().name().asc())
                .select(
                    (name, size) -> name + ": " + size,
                    Book_.publisher().name().upper(),
                    Case.when(Book_.id().count().gt(1L), "many").otherwise("one"))
                .list())
        .containsExactly(
            "APRESS: many", "MORGAN KAUFMANN: one", "PRENTICE HALL: many", "SAMS: one");
  }

  @Test
  void groupsAreDistinctResults() {
    Projection<Long> counts =
        Book_.objects(db)
            .groupBy(Book_.publisher().name())
            .orderBy(Book_.id().count().desc())
            .select(Book_.id().count())
            .distinct();

    assertThat(counts.list()).containsExactly(2L, 1L);
    assertThat(counts.count()).isEqualTo(2);
  }

  @Test
  void aSliceIsGroupedAsASlice() {
    assertThat(
            Book_.objects(db)
                .orderBy(Book_.pages().desc())
                .limit(3)
                .groupBy(Book_.genre())
                .orderBy(Book_.genre().asc())
                .select(Counted::new, Book_.genre(), Book_.id().count())
                .list())
        .containsExactly(counted(Genre.MINDS, 2), counted(Genre.WEB, 1));
    assertThat(Book_.objects(db).none().groupBy(Book_.genre()).select(Book_.genre()).list())
        .isEmpty();
  }

  @Test
  void whatIsNeitherAKeyNorAnAggregateIsRefused() {
    var byGenre = Book_.objects(db).groupBy(Book_.genre());

    for (var refused :
        List.of(
            Book_.pages(), Book_.pages().plus(1), Case.when(Book_.pages().gt(3), 1).otherwise(2))) {
      assertThat(
              sql(
                  () ->
                      assertThatThrownBy(() -> byGenre.select(refused).list())
                          .isInstanceOf(IllegalArgumentException.class)
                          .hasMessage(
                              "Book.pages can have several values a group: name it in"
                                  + " groupBy(..), or take its min() or max().")))
          .isEmpty();
    }
    assertThatThrownBy(() -> byGenre.orderBy(Book_.title().asc()).select(Book_.genre()).list())
        .hasMessageContaining("Book.title can have several values a group");
    assertThatThrownBy(() -> byGenre.having(Book_.pages().gt(3)).select(Book_.genre()).list())
        .hasMessageContaining("Book.pages can have several values a group");
    assertThatThrownBy(() -> byGenre.having(Book_.authors().exists()).select(Book_.genre()).list())
        .hasMessageContaining("Book.authors can have several values a group");
    assertThatThrownBy(
            () ->
                Book_.objects(db).groupBy(Book_.authors().name()).select(Book_.id().count()).list())
        .hasMessageContaining("Book.authors.name can have several values a row");
  }
}
