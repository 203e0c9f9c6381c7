package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.lookup.Condition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lookups on the attributes of the entity itself. */
class LookupExamplesTest extends Examples {

  @Test
  void query() {
    // guide
    List<Book> books =
        Book_.objects(db)
            .filter(Book_.pages().gt(300))
            .exclude(Book_.title().startsWith("The"))
            .orderBy(Book_.title().asc())
            .list();
    // end
    assertThat(titles(books)).containsExactly("Small Gods");
  }

  @Test
  void comparisons() {
    QuerySet<Book> books = Book_.objects(db);
    // guide
    books.filter(Book_.title().eq("Mort"));
    books.filter(Book_.title().ne("Mort"));
    books.filter(Book_.pages().gt(300)); // ge, lt, le
    books.filter(Book_.pages().between(200, 300)); // both ends are in
    books.filter(Book_.pages().gt(Book_.title().length().times(20)));
    // end
    assertThat(books.filter(Book_.title().eq("Mort")).list()).hasSize(1);
    assertThat(books.filter(Book_.title().ne("Mort")).list()).hasSize(5);
    assertThat(titles(books.filter(Book_.pages().gt(300)).list()))
        .containsExactly("The Dispossessed", "Small Gods");
    assertThat(books.filter(Book_.pages().between(200, 300)).list()).hasSize(4);
    assertThat(titles(books.filter(Book_.pages().gt(Book_.title().length().times(20))).list()))
        .containsExactly("The Dispossessed", "Small Gods", "Mort", "Solaris", "Piranesi");
  }

  @Test
  void nulls() {
    // guide
    List<Author> unknown = Author_.objects(db).filter(Author_.country().isNull()).list();
    List<Author> known = Author_.objects(db).filter(Author_.country().isNotNull()).list();
    // end
    assertThat(names(unknown)).containsExactly("Susanna Clarke");
    assertThat(known).hasSize(4);
  }

  @Test
  void notEqual() {
    // guide
    List<Author> foreign = Author_.objects(db).filter(Author_.country().ne("UK")).list();
    // end
    shows(names(foreign));
    assertThat(names(foreign))
        .containsExactly("Ursula K. Le Guin", "Stanislaw Lem", "Susanna Clarke");
  }

  @Test
  void texts() {
    QuerySet<Book> books = Book_.objects(db);
    // guide
    books.filter(Book_.title().startsWith("The"));
    books.filter(Book_.title().endsWith("sea"));
    books.filter(Book_.title().contains("of"));
    books.filter(Book_.title().containsIgnoreCase("GODS")); // each has its IgnoreCase
    books.filter(Book_.title().equalIgnoreCase("mort"));
    books.filter(Book_.title().like("S%s")); // a pattern of SQL
    books.filter(Book_.title().likeRegex("^(The|A) ")); // in the syntax of the database
    // end
    assertThat(titles(books.filter(Book_.title().startsWith("The")).list()))
        .containsExactly("The Dispossessed");
    assertThat(titles(books.filter(Book_.title().endsWith("sea")).list()))
        .containsExactly("A Wizard of Earthsea");
    assertThat(titles(books.filter(Book_.title().contains("of")).list()))
        .containsExactly("A Wizard of Earthsea");
    assertThat(titles(books.filter(Book_.title().containsIgnoreCase("GODS")).list()))
        .containsExactly("Small Gods");
    assertThat(titles(books.filter(Book_.title().equalIgnoreCase("mort")).list()))
        .containsExactly("Mort");
    assertThat(titles(books.filter(Book_.title().like("S%s")).list()))
        .containsExactly("Small Gods", "Solaris");
    assertThat(titles(books.filter(Book_.title().likeRegex("^(The|A) ")).list()))
        .containsExactly("A Wizard of Earthsea", "The Dispossessed");
  }

  @Test
  void literally() {
    // guide
    List<Book> books = Book_.objects(db).filter(Book_.title().contains("100%")).list();
    // end
    assertThat(books).isEmpty();
  }

  @Test
  void in() {
    // guide
    List<Book> books = Book_.objects(db).filter(Book_.title().in("Mort", "Solaris")).list();
    List<Book> others = Book_.objects(db).filter(Book_.id().notIn(List.of(1L, 2L, 3L))).list();
    // end
    assertThat(titles(books)).containsExactly("Mort", "Solaris");
    assertThat(titles(others)).containsExactly("Mort", "Solaris", "Piranesi");
  }

  @Test
  void inNothing() {
    // guide
    List<Book> none = Book_.objects(db).filter(Book_.id().in(List.of())).list();
    // end
    assertThat(none).isEmpty();
  }

  @Test
  void subquery() {
    // guide
    QuerySet<Author> british = Author_.objects(db).filter(Author_.country().eq("UK"));
    List<Book> books = Book_.objects(db).filter(Book_.author().in(british)).list();
    List<Author> namesakes =
        Author_.objects(db)
            .filter(Author_.name().in(Publisher_.objects(db).select(Publisher_.name())))
            .list();
    // end
    assertThat(titles(books)).containsExactly("Small Gods", "Mort");
    assertThat(namesakes).isEmpty();
  }

  @Test
  void notInSubquery() {
    // guide
    QuerySet<Book> books = Book_.objects(db).filter(Book_.author().name().eq("Terry Pratchett"));
    List<Publisher> others =
        Publisher_.objects(db)
            .filter(Publisher_.id().notIn(books.select(Book_.publisher().pk())))
            .list();
    // end
    others.forEach(this::shows);
    assertThat(others).extracting(Publisher::name).containsExactly("Ace");
  }

  @Test
  void logic() {
    // guide
    Condition<Book> cheap = Book_.price().lt(new BigDecimal("8.00"));
    Condition<Book> brief = Book_.pages().lt(250);
    List<Book> either = Book_.objects(db).filter(cheap.or(brief)).list();
    List<Book> both = Book_.objects(db).filter(cheap, brief).list(); // as cheap.and(brief)
    List<Book> justOne = Book_.objects(db).filter(cheap.xor(brief)).list();
    List<Book> neither = Book_.objects(db).filter(cheap.or(brief).not()).list();
    // end
    assertThat(titles(either))
        .containsExactly("A Wizard of Earthsea", "Mort", "Solaris", "Piranesi");
    assertThat(titles(both)).containsExactly("A Wizard of Earthsea");
    assertThat(titles(justOne)).containsExactly("Mort", "Solaris", "Piranesi");
    assertThat(titles(neither)).containsExactly("The Dispossessed", "Small Gods");
  }

  @Test
  void noConditions() {
    // guide
    List<Author> all = Author_.objects(db).filter().list();
    List<Author> allToo = Author_.objects(db).filter(Condition.all()).list();
    List<Author> none = Author_.objects(db).filter(Condition.any(List.of())).list(); // no SQL
    // end
    assertThat(all).hasSize(5).isEqualTo(allToo);
    assertThat(none).isEmpty();
  }

  @Test
  void wanted() {
    String title = "o";
    Integer atLeast = 250;
    // guide
    List<Condition<Book>> wanted = new ArrayList<>();
    if (title != null) {
      wanted.add(Book_.title().contains(title));
    }
    if (atLeast != null) {
      wanted.add(Book_.pages().ge(atLeast));
    }
    List<Book> found = Book_.objects(db).filter(Condition.all(wanted)).list();
    // end
    assertThat(titles(found)).containsExactly("The Dispossessed", "Small Gods", "Mort");
  }
}
