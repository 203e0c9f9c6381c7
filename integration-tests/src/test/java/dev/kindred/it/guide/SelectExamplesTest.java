package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.lookup.Selection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a query gives in place of entities. */
class SelectExamplesTest extends Examples {

  @Test
  void one() {
    // guide
    List<String> titles =
        Book_.objects(db).orderBy(Book_.title().asc()).select(Book_.title()).limit(2).list();
    // end
    assertThat(titles).containsExactly("A Wizard of Earthsea", "Mort");
  }

  @Test
  void records() {
    // guide
    record Line(String title, String author) {}

    List<Line> lines =
        Book_.objects(db)
            .filter(Book_.pages().gt(300))
            .select(Line::new, Book_.title(), Book_.author().name())
            .list();
    // end
    lines.forEach(this::shows);
    assertThat(lines)
        .containsExactly(
            new Line("The Dispossessed", "Ursula K. Le Guin"),
            new Line("Small Gods", "Terry Pratchett"));
  }

  @Test
  void lambdas() {
    // guide
    List<String> lines =
        Book_.objects(db)
            .filter(Book_.pages().gt(300))
            .select((title, pages) -> title + ", " + pages + " p.", Book_.title(), Book_.pages())
            .list();
    // end
    assertThat(lines).containsExactly("The Dispossessed, 341 p.", "Small Gods, 389 p.");
  }

  @Test
  void nested() {
    // guide
    record Person(String name, String country) {}

    record Line(String title, Person author) {}

    List<Line> lines =
        Book_.objects(db)
            .filter(Book_.id().eq(3))
            .select(
                Line::new,
                Book_.title(),
                Selection.of(Person::new, Book_.author().name(), Book_.author().country()))
            .list();
    // end
    lines.forEach(this::shows);
    assertThat(lines).containsExactly(new Line("Small Gods", new Person("Terry Pratchett", "UK")));
  }

  @Test
  void entities() {
    // guide
    record Reviewed(Book book, Author author, long reviews) {}

    List<Reviewed> books =
        Book_.objects(db)
            .filter(Book_.pages().gt(300))
            .select(Reviewed::new, Book_.self(), Book_.author(), Book_.reviews().count())
            .list();
    // end
    assertThat(books).extracting(Reviewed::reviews).containsExactly(1L, 3L);
    assertThat(books.get(1).author().name()).isEqualTo("Terry Pratchett");
    assertThat(books.get(1).book().title()).isEqualTo("Small Gods");
  }

  @Test
  void optional() {
    // guide
    record Line(String title, Optional<String> publisher) {}

    List<Line> lines =
        Book_.objects(db)
            .filter(Book_.author().name().eq("Terry Pratchett"))
            .select(Line::new, Book_.title(), Book_.publisher().name().optional())
            .list();
    // end
    lines.forEach(this::shows);
    assertThat(lines)
        .containsExactly(
            new Line("Small Gods", Optional.of("Penguin")), new Line("Mort", Optional.empty()));
  }

  @Test
  void lists() {
    // guide
    record Priced(String title, BigDecimal price) {}

    record Shelf(String author, List<Priced> books) {}

    List<Shelf> shelves =
        Author_.objects(db)
            .filter(Author_.country().eq("UK"))
            .orderBy(Author_.name().asc())
            .select(
                Shelf::new,
                Author_.name(),
                Author_.books().select(Priced::new, Book_.title(), Book_.price()))
            .list();
    // end
    shelves.forEach(this::shows);
    assertThat(shelves).hasSize(2);
    assertThat(shelves.get(0).books()).isEmpty();
    assertThat(shelves.get(1).books()).hasSize(2);
  }

  @Test
  void distinct() {
    // guide
    List<String> countries =
        Book_.objects(db).select(Book_.author().country().orElse("?")).distinct().list();
    // end
    assertThat(countries).containsExactlyInAnyOrder("US", "UK", "PL", "?");
  }

  @Test
  void distinctRows() {
    // guide
    QuerySet<Book> books = Book_.objects(db).distinct().orderBy(Book_.author().name().asc());

    List<String> authors = books.select(Book_.author().name()).limit(3).list();
    // end
    authors.forEach(this::shows);
    assertThat(authors).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void condition() {
    // guide
    record Rated(String title, boolean epic) {}

    List<Rated> books =
        Book_.objects(db)
            .orderBy(Book_.pages().gt(300).desc(), Book_.title().asc())
            .select(Rated::new, Book_.title(), Book_.pages().gt(300))
            .limit(3)
            .list();
    // end
    books.forEach(this::shows);
    assertThat(books)
        .containsExactly(
            new Rated("Small Gods", true),
            new Rated("The Dispossessed", true),
            new Rated("A Wizard of Earthsea", false));
  }
}
