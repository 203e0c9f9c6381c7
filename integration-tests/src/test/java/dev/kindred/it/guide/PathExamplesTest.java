package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lookups along relations. */
class PathExamplesTest extends Examples {

  @Test
  void toOne() {
    // guide
    List<Book> books = Book_.objects(db).filter(Book_.author().country().eq("UK")).list();
    // end
    assertThat(titles(books)).containsExactly("Small Gods", "Mort");
  }

  @Test
  void theKeyIsHere() {
    Author author = Author_.get(behind, 1);
    // guide
    List<Book> byKey = Book_.objects(db).filter(Book_.author().pk().eq(1)).list();
    List<Book> byEntity = Book_.objects(db).filter(Book_.author().eq(author)).list();
    List<Book> self = Book_.objects(db).filter(Book_.publisher().isNull()).list();
    // end
    assertThat(byKey).hasSize(2).isEqualTo(byEntity);
    assertThat(titles(self)).containsExactly("Mort", "Piranesi");
  }

  @Test
  void optional() {
    // guide
    List<Book> books =
        Book_.objects(db)
            .filter(Book_.publisher().name().eq("Ace").or(Book_.pages().lt(250)))
            .list();
    // end
    assertThat(titles(books))
        .containsExactly("A Wizard of Earthsea", "The Dispossessed", "Solaris", "Piranesi");
  }

  @Test
  void reverseOneToOne() {
    // guide
    List<Author> authors =
        Author_.objects(db).filter(Author_.biography().text().contains("Berkeley")).list();
    List<Author> without = Author_.objects(db).filter(Author_.biography().isNull()).list();
    // end
    assertThat(names(authors)).containsExactly("Ursula K. Le Guin");
    assertThat(names(without)).containsExactly("Terry Pratchett", "Susanna Clarke", "Mary Shelley");
  }

  @Test
  void toMany() {
    // guide
    List<Author> authors = Author_.objects(db).filter(Author_.books().pages().gt(200)).list();
    // end
    shows(names(authors));
    assertThat(names(authors))
        .containsExactly("Ursula K. Le Guin", "Terry Pratchett", "Stanislaw Lem", "Susanna Clarke");
  }

  @Test
  void manyToMany() {
    // guide
    List<Author> authors =
        Author_.objects(db).filter(Author_.books().genres().name().eq("Satire")).list();
    // end
    assertThat(names(authors)).containsExactly("Terry Pratchett");
  }

  @Test
  void sameRow() {
    // guide
    List<Author> authors =
        Author_.objects(db)
            .filter(Author_.books().pages().gt(300), Author_.books().title().startsWith("A "))
            .list();
    // end
    shows(names(authors));
    assertThat(authors).isEmpty();
  }

  @Test
  void otherRows() {
    // guide
    List<Author> authors =
        Author_.objects(db)
            .filter(Author_.books().pages().gt(300))
            .filter(Author_.books().title().startsWith("A "))
            .list();
    // end
    shows(names(authors));
    assertThat(names(authors)).containsExactly("Ursula K. Le Guin");
  }

  @Test
  void isNull() {
    // guide
    List<Author> authors = Author_.objects(db).filter(Author_.books().published().isNull()).list();
    // end
    shows(names(authors));
    assertThat(names(authors)).containsExactly("Susanna Clarke", "Mary Shelley");
  }

  @Test
  void isNotNull() {
    // guide
    List<Author> authors =
        Author_.objects(db).filter(Author_.books().published().isNotNull()).list();
    // end
    shows(names(authors));
    assertThat(names(authors))
        .containsExactly("Ursula K. Le Guin", "Terry Pratchett", "Stanislaw Lem");
  }

  @Test
  void exclude() {
    // guide
    List<Author> authors = Author_.objects(db).exclude(Author_.books().pages().gt(300)).list();
    // end
    shows(names(authors));
    assertThat(names(authors)).containsExactly("Stanislaw Lem", "Susanna Clarke", "Mary Shelley");
  }

  @Test
  void quantifiers() {
    // guide
    List<Author> any =
        Author_.objects(db).filter(Author_.books().any(Book_.pages().gt(300))).list();
    List<Author> none =
        Author_.objects(db).filter(Author_.books().none(Book_.pages().gt(300))).list();
    List<Author> all =
        Author_.objects(db).filter(Author_.books().all(Book_.pages().lt(300))).list();
    // end
    assertThat(names(any)).containsExactly("Ursula K. Le Guin", "Terry Pratchett");
    assertThat(names(none)).containsExactly("Stanislaw Lem", "Susanna Clarke", "Mary Shelley");
    assertThat(names(all)).isEqualTo(names(none));
  }

  @Test
  void comparedWithTheRoot() {
    // guide
    List<Author> authors =
        Author_.objects(db)
            .filter(Author_.books().any(book -> book.title().length().gt(Author_.name().length())))
            .list();
    // end
    assertThat(names(authors)).containsExactly("Ursula K. Le Guin");
  }

  @Test
  void where() {
    // guide
    List<Author> authors =
        Author_.objects(db)
            .filter(Author_.books().where(book -> book.pages().gt(250)).count().ge(2))
            .list();
    // end
    assertThat(names(authors)).containsExactly("Terry Pratchett");
  }

  @Test
  void existence() {
    // guide
    List<Author> writing = Author_.objects(db).filter(Author_.books().exists()).list();
    List<Author> idle = Author_.objects(db).filter(Author_.books().isEmpty()).list();
    List<Author> busy = Author_.objects(db).filter(Author_.books().count().gt(1)).list();
    // end
    assertThat(writing).hasSize(4);
    assertThat(names(idle)).containsExactly("Mary Shelley");
    assertThat(names(busy)).containsExactly("Ursula K. Le Guin", "Terry Pratchett");
  }
}
