package dev.kindred.it.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.Page;
import dev.kindred.QuerySet;
import dev.kindred.Statement;
import dev.kindred.error.MultipleEntitiesException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Which rows, in which order, and how they are asked for. */
class ResultExamplesTest extends Examples {

  @Test
  void order() {
    // guide
    List<Book> books =
        Book_.objects(db).orderBy(Book_.author().name().asc(), Book_.pages().desc()).list();
    // end
    assertThat(titles(books))
        .containsExactly(
            "Solaris",
            "Piranesi",
            "Small Gods",
            "Mort",
            "The Dispossessed",
            "A Wizard of Earthsea");
  }

  @Test
  void nullsInOrder() {
    // guide
    List<Author> last = Author_.objects(db).orderBy(Author_.country().asc()).list();
    List<Author> first = Author_.objects(db).orderBy(Author_.country().asc().nullsFirst()).list();
    // end
    assertThat(last.get(4).name()).isEqualTo("Susanna Clarke");
    assertThat(first.get(0).name()).isEqualTo("Susanna Clarke");
  }

  @Test
  void orderByRelated() {
    // guide
    List<Author> authors =
        Author_.objects(db).orderBy(Author_.books().pages().max().desc().nullsLast()).list();
    // end
    assertThat(names(authors))
        .containsExactly(
            "Terry Pratchett",
            "Ursula K. Le Guin",
            "Susanna Clarke",
            "Stanislaw Lem",
            "Mary Shelley");
  }

  @Test
  void slice() {
    // guide
    List<Book> books = Book_.objects(db).orderBy(Book_.title().asc()).offset(2).limit(2).list();
    // end
    assertThat(titles(books)).containsExactly("Piranesi", "Small Gods");
  }

  @Test
  void ends() {
    // guide
    QuerySet<Book> byPages = Book_.objects(db).orderBy(Book_.pages().asc());
    Optional<Book> shortest = byPages.first();
    Optional<Book> longest = byPages.last();
    Optional<Book> oldest = Book_.objects(db).first(); // without an order: by the key
    // end
    assertThat(shortest).map(Book::title).contains("Solaris");
    assertThat(longest).map(Book::title).contains("Small Gods");
    assertThat(oldest).map(Book::id).contains(1L);
  }

  @Test
  void onlyOne() {
    // guide
    Book mort = Book_.objects(db).get(Book_.title().eq("Mort"));
    Optional<Book> emma = Book_.objects(db).filter(Book_.title().eq("Emma")).find();
    Book first = Book_.get(db, 1);
    Optional<Book> none = Book_.find(db, 99);
    // end
    assertThat(mort.pages()).isEqualTo(272);
    assertThat(emma).isEmpty();
    assertThat(first.title()).isEqualTo("A Wizard of Earthsea");
    assertThat(none).isEmpty();
    assertThatThrownBy(() -> Book_.objects(behind).get())
        .isInstanceOf(MultipleEntitiesException.class);
  }

  @Test
  void howMany() {
    // guide
    long count = Book_.objects(db).filter(Book_.pages().gt(300)).count();
    boolean exists = Book_.objects(db).exists(Book_.title().eq("Emma"));
    // end
    assertThat(count).isEqualTo(2);
    assertThat(exists).isFalse();
  }

  @Test
  void values() {
    // guide
    List<Map<String, Object>> rows = Book_.objects(db).filter(Book_.id().eq(4)).values();
    // end
    shows(rows);
    assertThat(rows).singleElement().satisfies(row -> assertThat(row).containsEntry("pages", 272));
  }

  @Test
  void sets() {
    // guide
    QuerySet<Book> epics = Book_.objects(db).filter(Book_.pages().gt(300));
    QuerySet<Book> fantasy = Book_.objects(db).filter(Book_.genres().name().eq("Fantasy"));
    List<Book> either = epics.union(fantasy).list();
    List<Book> both = epics.intersect(fantasy).list();
    List<Book> epicsOnly = epics.except(fantasy).list();
    // end
    assertThat(titles(either))
        .containsExactlyInAnyOrder("A Wizard of Earthsea", "The Dispossessed", "Small Gods");
    assertThat(titles(both)).containsExactly("Small Gods");
    assertThat(titles(epicsOnly)).containsExactly("The Dispossessed");
  }

  @Test
  void bulk() {
    // guide
    Map<String, Genre> genres =
        Genre_.objects(db).inBulk(Genre_.name(), List.of("Satire", "Fantasy", "Poetry"));
    // end
    shows(genres.keySet());
    assertThat(genres).containsOnlyKeys("Satire", "Fantasy");
  }

  @Test
  void stream() {
    // guide
    int pages;
    try (Stream<Book> books = Book_.objects(db).stream()) {
      pages = books.mapToInt(Book::pages).sum();
    }
    // end
    assertThat(pages).isEqualTo(1656);
  }

  @Test
  void pages() {
    // guide
    QuerySet<Book> byTitle = Book_.objects(db).orderBy(Book_.title().asc());
    Page<Book> first = byTitle.page(4);
    // end
    assertThat(titles(first.items()))
        .containsExactly("A Wizard of Earthsea", "Mort", "Piranesi", "Small Gods");
  }

  @Test
  void nextPage() {
    QuerySet<Book> byTitle = Book_.objects(db).orderBy(Book_.title().asc());
    Page<Book> first = Book_.objects(behind).orderBy(Book_.title().asc()).page(4);
    Book_.objects(behind).filter(Book_.title().eq("Mort")).delete();
    // guide
    Page<Book> second = byTitle.page(4, first.next().orElseThrow());
    // end
    assertThat(titles(second.items())).containsExactly("Solaris", "The Dispossessed");
    assertThat(second.next()).isEmpty();
  }

  @Test
  void signedPages() {
    DataSource dataSource = dataSource();
    byte[] key = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
    // guide
    Database signed = Database.builder(dataSource).cursorKey(key).open();
    // end
    Page<Book> first = Book_.objects(signed).page(4);
    assertThat(Book_.objects(signed).page(4, first.next().orElseThrow()).items()).hasSize(2);
    assertThatThrownBy(() -> Book_.objects(behind).page(4, first.next().orElseThrow()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sql() {
    // guide
    QuerySet<Book> books = Book_.objects(db).filter(Book_.pages().gt(300));
    String sql = books.sql(); // runs nothing
    String plan = books.explain(); // asks the database, in whose words it is
    // end
    assertThat(sql).startsWith("select book.id, book.title").endsWith("where book.pages > ?");
    assertThat(plan).containsIgnoringCase("select").contains("BOOK");
  }

  @Test
  void capture() {
    // guide
    List<Statement> ran = db.capture(() -> Book_.objects(db).count());
    // end
    assertThat(ran).hasSize(1);
  }
}
