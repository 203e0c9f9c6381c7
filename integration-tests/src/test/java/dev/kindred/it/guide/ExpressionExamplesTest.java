package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.TextExpression;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is computed of attributes. */
class ExpressionExamplesTest extends Examples {

  @Test
  void functions() {
    // guide
    TextExpression<Book> line =
        Book_.title().upper().concat(" by ").concat(Book_.author().name().trim());
    IntExpression<Book> length = Book_.title().length();
    TextExpression<Book> initial = Book_.title().substring(1, 1).lower();
    List<String> lines =
        Book_.objects(db).filter(length.lt(6), initial.eq("m")).select(line).list();
    // end
    shows(lines);
    assertThat(lines).containsExactly("MORT by Terry Pratchett");
  }

  @Test
  void arithmetic() {
    // guide
    record Cost(String title, BigDecimal perHundredPages) {}

    List<Cost> costs =
        Book_.objects(db)
            .filter(Book_.pages().modulo(2).eq(0), Book_.pages().plus(10).gt(250))
            .select(Cost::new, Book_.title(), Book_.price().times(100).divide(Book_.pages()))
            .list();
    // end
    assertThat(costs).extracting(Cost::title).containsExactly("Mort");
    assertThat(costs.get(0).perHundredPages()).isEqualByComparingTo("2.9375");
  }

  @Test
  void dates() {
    QuerySet<Book> books = Book_.objects(db);
    // guide
    books.filter(Book_.published().year().eq(1987));
    books.filter(Book_.published().dayOfWeek().eq(DayOfWeek.THURSDAY.getValue()));
    books.filter(Book_.published().ge(LocalDate.of(1980, 1, 1)));
    books.filter(Book_.reviews().written().date().eq(LocalDate.of(2024, 3, 2)));
    books.filter(Book_.reviews().written().hour().ge(11));
    // end
    assertThat(titles(books.filter(Book_.published().year().eq(1987)).list()))
        .containsExactly("Mort");
    assertThat(
            titles(
                books
                    .filter(Book_.published().dayOfWeek().eq(DayOfWeek.THURSDAY.getValue()))
                    .list()))
        .containsExactly("Mort", "Solaris");
    assertThat(titles(books.filter(Book_.published().ge(LocalDate.of(1980, 1, 1))).list()))
        .containsExactly("Small Gods", "Mort");
    assertThat(
            titles(
                books.filter(Book_.reviews().written().date().eq(LocalDate.of(2024, 3, 2))).list()))
        .containsExactly("A Wizard of Earthsea", "Small Gods");
    assertThat(titles(books.filter(Book_.reviews().written().hour().ge(11)).list()))
        .containsExactly("Small Gods");
  }

  @Test
  void choice() {
    // guide
    record Sized(String title, String size) {}

    TextExpression<Book> size =
        Case.when(Book_.pages().gt(300), "long")
            .orWhen(Book_.pages().gt(240), "medium")
            .otherwise("short");
    List<Sized> books =
        Book_.objects(db)
            .filter(Book_.author().country().eq("UK"))
            .select(Sized::new, Book_.title(), size)
            .list();
    // end
    books.forEach(this::shows);
    assertThat(books).containsExactly(new Sized("Small Gods", "long"), new Sized("Mort", "medium"));
  }

  @Test
  void absent() {
    // guide
    record From(String name, String country) {}

    List<From> authors =
        Author_.objects(db)
            .filter(Author_.country().nullIf("UK").isNull())
            .select(From::new, Author_.name(), Author_.country().orElse("unknown"))
            .list();
    // end
    authors.forEach(this::shows);
    assertThat(authors)
        .containsExactly(
            new From("Terry Pratchett", "UK"),
            new From("Susanna Clarke", "unknown"),
            new From("Mary Shelley", "UK"));
  }
}
