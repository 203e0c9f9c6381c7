package dev.kindred.it.guide;

import static dev.kindred.testing.QueryBudget.assertThatQueries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.model.FetchMode;
import dev.kindred.model.Many;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What handles load, when, and in how many statements. */
class FetchExamplesTest extends Examples {

  @Test
  void one() {
    // guide
    Book book = Book_.get(db, 1);
    Object key = book.author().key(); // no SQL: it stands in the row
    boolean loaded = book.author().isLoaded(); // false
    Author author = book.author().get(); // loads
    boolean published = book.publisher().isPresent(); // loads
    // end
    assertThat(key).isEqualTo(1L);
    assertThat(loaded).isFalse();
    assertThat(author.name()).isEqualTo("Ursula K. Le Guin");
    assertThat(published).isTrue();
  }

  @Test
  void many() {
    // guide
    Author author = Author_.get(db, 1);
    int pages = author.books().stream().mapToInt(Book::pages).sum(); // loads
    int size = author.books().size(); // no SQL: it is loaded
    // end
    assertThat(pages).isEqualTo(546);
    assertThat(size).isEqualTo(2);
  }

  @Test
  void silent() {
    // guide
    Book book = Book_.get(db, 1);
    String text = book.toString();
    boolean same = book.equals(Book_.get(db, 1));
    // end
    shows(text);
    assertThat(same).isTrue();
  }

  @Test
  void peers() {
    // guide
    List<Book> books = Book_.objects(db).list();
    List<String> names = books.stream().map(book -> book.author().get().name()).toList();
    // end
    assertThat(names).hasSize(6).startsWith("Ursula K. Le Guin").endsWith("Susanna Clarke");
  }

  @Test
  void peersOfMany() {
    // guide
    int stars = 0;
    for (Author author : Author_.objects(db).list()) {
      for (Book book : author.books()) { // the first author loads for all authors
        for (Review review : book.reviews()) { // the first book loads for all books
          stars += review.stars();
        }
      }
    }
    // end
    assertThat(stars).isEqualTo(31);
  }

  @Test
  void counts() {
    // guide
    List<Author> authors = Author_.objects(db).list();
    List<Integer> sizes = authors.stream().map(author -> author.books().size()).toList();
    // end
    shows(sizes);
    assertThat(sizes).containsExactly(2, 2, 1, 1, 0);
  }

  @Test
  void known() {
    // guide
    Author author = Author_.get(db, 1);
    Book book = author.books().list().get(0);
    Author same = book.author().get(); // no SQL: the book came from its author
    // end
    assertThat(same).isSameAs(author);
  }

  @Test
  void sameInstance() {
    // guide
    List<Book> books = Book_.objects(db).filter(Book_.author().eq(Author_.ref(1))).list();
    Author first = books.get(0).author().get();
    Author second = books.get(1).author().get(); // the same instance
    // end
    assertThat(second).isSameAs(first);
  }

  @Test
  void fetchToOne() {
    // guide
    List<Book> books = Book_.objects(db).fetch(Book_.author(), Book_.publisher()).list();
    // end
    assertThat(books).allMatch(book -> book.author().isLoaded());
    assertThat(books.get(0).publisher().get().name()).isEqualTo("Penguin");
  }

  @Test
  void fetchToMany() {
    // guide
    List<Author> authors = Author_.objects(db).fetch(Author_.books()).list();
    // end
    assertThat(authors).allMatch(author -> author.books().isLoaded());
    assertThat(authors.get(4).books().list()).isEmpty();
  }

  @Test
  void fetchNested() {
    // guide
    List<Author> authors =
        Author_.objects(db)
            .fetch(
                Author_.biography(),
                Author_.books().publisher(),
                Author_.books().genres(),
                Author_.books().reviews())
            .list();
    // end
    Book earthsea = authors.get(0).books().list().get(0);
    assertThat(earthsea.publisher().get().name()).isEqualTo("Penguin");
    assertThat(earthsea.genres().list()).hasSize(1);
    assertThat(earthsea.reviews().list()).hasSize(2);
    assertThat(authors.get(0).biography().isPresent()).isTrue();
  }

  @Test
  void fetchSome() {
    // guide
    List<Author> authors =
        Author_.objects(db)
            .fetch(
                Author_.books(),
                books ->
                    books
                        .filter(Book_.pages().lt(350))
                        .orderBy(Book_.pages().desc())
                        .limit(1)
                        .fetch(Book_.publisher()))
            .list();
    // end
    authors.forEach(author -> shows(author.name() + ": " + titles(author.books().list())));
    assertThat(titles(authors.get(1).books().list())).containsExactly("Mort");
  }

  @Test
  void fetchSomeToOne() {
    // guide
    List<Book> books =
        Book_.objects(db)
            .fetch(Book_.author(), authors -> authors.filter(Author_.country().eq("US")))
            .list();
    long american = books.stream().filter(book -> book.author().isPresent()).count();
    // end
    assertThat(american).isEqualTo(2);
  }

  @Test
  void notCarried() {
    refuses(
        () ->
            // guide
            Publisher_.objects(db).fetch(Publisher_.books()).list()
        // end
        );
  }

  @Test
  void single() {
    // guide
    List<Book> books = Book_.objects(db).fetchMode(FetchMode.SINGLE).list();
    books.get(0).author().get(); // loads one author
    books.get(2).author().get(); // loads another one
    // end
    assertThat(books.get(4).author().isLoaded()).isFalse();
  }

  @Test
  void raise() {
    refuses(
        () -> {
          // guide
          List<Book> books = Book_.objects(db).fetchMode(FetchMode.RAISE).list();
          books.get(0).author().get();
          // end
        });
  }

  @Test
  void modeOfTheDatabase() {
    // guide
    var strict = db.fetchMode(FetchMode.RAISE); // the same connections and transactions
    List<Book> books = Book_.objects(strict).fetch(Book_.author()).list();
    String name = books.get(0).author().get().name();
    // end
    assertThat(name).isEqualTo("Ursula K. Le Guin");
    refuses(() -> books.get(0).publisher().get());
  }

  @Test
  void streams() {
    // guide
    long loaded;
    try (Stream<Author> authors = Author_.objects(db).fetch(Author_.books()).stream()) {
      loaded = authors.mapToLong(author -> author.books().size()).sum();
    }
    // end
    assertThat(loaded).isEqualTo(6);
    IntStream.range(0, 1_100).forEach(i -> behind.insert(Author_.builder().name("Author " + i)));
    assertThatQueries(behind, this::streamMoreThanOneWindow).count(3);
  }

  private void streamMoreThanOneWindow() {
    try (Stream<Author> authors = Author_.objects(behind).fetch(Author_.books()).stream()) {
      assertThat(authors.map(Author::books)).allMatch(Many::isLoaded).hasSizeGreaterThan(1_024);
    }
  }

  @Test
  void budget() {
    // guide
    assertThatQueries(
            db,
            () -> {
              for (Book book : Book_.objects(db).fetch(Book_.author()).list()) {
                assertThat(book.author().get().name()).isNotEmpty();
              }
            })
        .count(1);
    // end
  }

  @Test
  void bulk() {
    // guide
    List<Publisher> publishers = Publisher_.objects(db).list();
    Map<Publisher, List<Book>> books = Publisher_.booksOf(db, publishers);
    // end
    assertThat(books).hasSize(2);
    assertThat(titles(books.get(publishers.get(0))))
        .containsExactly("A Wizard of Earthsea", "Small Gods");
  }

  @Test
  void accessor() {
    Author author = Author_.get(behind, 1);
    // guide
    List<Book> cheapest =
        Author_.books(db, author).query().orderBy(Book_.price().asc()).limit(1).list();
    // end
    assertThat(titles(cheapest)).containsExactly("A Wizard of Earthsea");
  }
}
