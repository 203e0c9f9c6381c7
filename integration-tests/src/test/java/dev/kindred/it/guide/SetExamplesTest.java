package dev.kindred.it.guide;

import static java.math.BigDecimal.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Created;
import dev.kindred.DetachableSet;
import dev.kindred.LinkedSet;
import dev.kindred.RelatedSet;
import dev.kindred.model.Many;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Related sets: what is related to one entity, and how that is changed. */
class SetExamplesTest extends Examples {

  @Test
  void read() {
    Author author = Author_.get(behind, 2);
    // guide
    RelatedSet<Book> books = Author_.books(db, author); // no SQL yet
    List<Book> all = books.list();
    long count = books.count();
    List<Book> longer = books.query().filter(Book_.pages().gt(300)).list();
    // end
    assertThat(titles(all)).hasSize(2);
    assertThat(count).isEqualTo(2);
    assertThat(titles(longer)).containsExactly("Small Gods");
  }

  @Test
  void create() {
    Book book = Book_.get(behind, 4);
    // guide
    Review review =
        Book_.reviews(db, book)
            .create(Review_.builder().stars(5).written(LocalDate.of(2024, 5, 1).atTime(12, 0)));
    // end
    assertThat(review.book().key()).isEqualTo(book.id());
  }

  @Test
  void add() {
    Publisher ace = Publisher_.get(behind, 2);
    Book mort = Book_.get(behind, 4);
    Book piranesi = Book_.get(behind, 6);
    // guide
    DetachableSet<Book> books = Publisher_.books(db, ace);
    books.add(mort, piranesi); // theirs was another publisher, or none
    books.remove(mort);
    // end
    assertThat(Book_.get(behind, 6).publisher().key()).isEqualTo(ace.id());
    assertThat(Book_.get(behind, 4).publisher().isPresent()).isFalse();
  }

  @Test
  void set() {
    Book book = Book_.get(behind, 3);
    Genre satire = Genre_.get(behind, 3);
    Genre future = Genre_.get(behind, 2);
    // guide
    Book_.genres(db, book).set(satire, future); // it was fantasy and satire
    // end
    assertThat(Book_.genres(behind, book).list()).containsExactlyInAnyOrder(satire, future);
  }

  @Test
  void addTwice() {
    Book book = Book_.get(behind, 3);
    Genre satire = Genre_.get(behind, 3);
    // guide
    Book_.genres(db, book).add(satire); // it is linked already: nothing is written
    // end
    assertThat(Book_.genres(behind, book).count()).isEqualTo(2);
  }

  @Test
  void getOrCreate() {
    Book book = Book_.get(behind, 6);
    // guide
    Created<Genre> tale = Book_.genres(db, book).getOrCreate(Genre_.builder().name("Tale"));
    boolean created = tale.created(); // true: it is made and linked
    // end
    assertThat(created).isTrue();
    assertThat(Book_.genres(behind, book).list()).containsExactly(tale.entity());
  }

  private Reader reader() {
    return behind.insert(new Reader(null, "Ann", Many.none()));
  }

  @Test
  void linkOfANewOne() {
    Reader ann = reader();
    // guide
    Created<Book> emma =
        Reader_.books(db, ann)
            .getOrCreate(
                Book_.builder().title("Emma"),
                Book_.builder().pages(474).price(TEN).author(Author_.ref(1)),
                Loan_.builder().due(LocalDate.of(2025, 9, 1)));
    // end
    assertThat(emma.created()).isTrue();
    assertThat(Loan_.objects(behind).get().book().key()).isEqualTo(emma.entity().id());
  }

  @Test
  void link() {
    Reader ann = reader();
    Book mort = Book_.get(behind, 4);
    // guide
    LinkedSet<Book, Loan> books = Reader_.books(db, ann);
    books.add(Loan_.builder().due(LocalDate.of(2025, 9, 1)), mort);
    // end
    assertThat(Loan_.objects(behind).get().due()).isEqualTo("2025-09-01");
    assertThat(Loan_.objects(behind).get().renewals()).isZero();
  }

  @Test
  void lacking() {
    Reader ann = reader();
    Book mort = Book_.get(behind, 4);
    // guide
    refuses(() -> Reader_.books(db, ann).add(mort));
    // end
    assertThat(Loan_.objects(behind).exists()).isFalse();
  }

  @Test
  void linkOf() {
    Reader ann = reader();
    Book mort = Book_.get(behind, 4);
    Reader_.books(behind, ann).add(Loan_.builder().due(LocalDate.of(2025, 9, 1)), mort);
    // guide
    Reader_.loanSet(db, ann)
        .query()
        .filter(Loan_.book().eq(mort))
        .update(Loan_.renewals().set(Loan_.renewals().plus(1)));
    // end
    assertThat(Loan_.objects(behind).get().renewals()).isOne();
  }
}
