package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Hint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts, sums and groups. */
class AggregateExamplesTest extends Examples {

  @Test
  void whole() {
    // guide
    record Stock(long books, Long pages, Double mean) {}

    Stock stock =
        Book_.objects(db)
            .aggregate(Stock::new, Book_.id().count(), Book_.pages().sum(), Book_.pages().avg());
    // end
    shows(stock);
    assertThat(stock).isEqualTo(new Stock(6, 1656L, 276.0));
  }

  @Test
  void wholeOfRelated() {
    // guide
    Integer longest =
        Author_.objects(db)
            .filter(Author_.country().eq("UK"))
            .aggregate(Author_.books().pages().max());
    // end
    assertThat(longest).isEqualTo(389);
  }

  @Test
  void perRow() {
    // guide
    record Output(String author, long books, Long pages) {}

    List<Output> outputs =
        Author_.objects(db)
            .orderBy(Author_.books().count().desc(), Author_.name().asc())
            .select(
                Output::new, Author_.name(), Author_.books().count(), Author_.books().pages().sum())
            .list();
    // end
    outputs.forEach(this::shows);
    assertThat(outputs)
        .hasSize(5)
        .startsWith(new Output("Terry Pratchett", 2, 661L))
        .endsWith(new Output("Mary Shelley", 0, null));
  }

  @Test
  void filtered() {
    // guide
    record Output(String author, long books, long epics) {}

    List<Output> outputs =
        Author_.objects(db)
            .filter(Author_.country().eq("UK"))
            .select(
                Output::new,
                Author_.name(),
                Author_.books().count(),
                Author_.books().where(book -> book.pages().gt(300)).count())
            .list();
    // end
    outputs.forEach(this::shows);
    assertThat(outputs)
        .containsExactly(new Output("Terry Pratchett", 2, 1), new Output("Mary Shelley", 0, 0));
  }

  @Test
  void twoRelations() {
    // guide
    record Noted(String title, long genres, long reviews) {}

    List<Noted> books =
        Book_.objects(db)
            .filter(Book_.genres().count().gt(1))
            .select(Noted::new, Book_.title(), Book_.genres().count(), Book_.reviews().count())
            .list();
    // end
    books.forEach(this::shows);
    assertThat(books).containsExactly(new Noted("Small Gods", 2, 3));
  }

  @Test
  void hint() {
    // guide
    List<String> prolific =
        Author_.objects(db)
            .hint(Hint.GROUPED)
            .filter(Author_.books().count().gt(1))
            .orderBy(Author_.name().asc())
            .select(Author_.name())
            .list();
    // end
    prolific.forEach(this::shows);
    assertThat(prolific).containsExactly("Terry Pratchett", "Ursula K. Le Guin");
  }

  @Test
  void groups() {
    // guide
    record Country(String name, long authors) {}

    List<Country> countries =
        Author_.objects(db)
            .filter(Author_.country().isNotNull())
            .groupBy(Author_.country())
            .having(Author_.id().count().gt(1))
            .orderBy(Author_.country().asc())
            .select(Country::new, Author_.country(), Author_.id().count())
            .list();
    // end
    countries.forEach(this::shows);
    assertThat(countries).containsExactly(new Country("UK", 2));
  }

  @Test
  void groupsOfRelated() {
    // guide
    record Imprint(String publisher, long books, Double stars) {}

    List<Imprint> imprints =
        Book_.objects(db)
            .groupBy(Book_.publisher().name())
            .orderBy(Book_.publisher().name().asc())
            .select(
                Imprint::new,
                Book_.publisher().name().orElse("none"),
                Book_.id().count(),
                Book_.reviews().stars().avg())
            .list();
    // end
    imprints.forEach(this::shows);
    assertThat(imprints)
        .containsExactly(
            new Imprint("Ace", 2, 5.0),
            new Imprint("Penguin", 2, 4.2),
            new Imprint("none", 2, null));
  }
}
