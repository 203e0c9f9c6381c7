package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Deletion;
import dev.kindred.error.ProtectedException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deletes, and what goes with what is deleted. */
class DeleteExamplesTest extends Examples {

  @Test
  void cascade() {
    Author pratchett = Author_.get(behind, 2);
    // guide
    Deletion deletion = db.delete(pratchett);
    int books = deletion.count(Book.class);
    // end
    shows(deletion);
    assertThat(books).isEqualTo(2);
    assertThat(Author_.find(behind, 2)).isEmpty();
  }

  @Test
  void setNull() {
    Publisher penguin = Publisher_.get(behind, 1);
    // guide
    Deletion deletion = db.delete(penguin);
    // end
    shows(deletion);
    assertThat(Book_.objects(behind).filter(Book_.publisher().isNull()).count()).isEqualTo(4);
  }

  @Test
  void explainDelete() {
    Author pratchett = Author_.get(behind, 2);
    // guide
    Deletion expected = db.explainDelete(pratchett);
    // end
    shows(expected);
    assertThat(Author_.find(behind, 2)).isPresent();
    assertThat(behind.delete(pratchett)).hasToString(expected.toString());
  }

  @Test
  void protect() {
    Book solaris = Book_.get(behind, 5);
    Author lem = solaris.author().get();
    Award award = behind.insert(Award_.builder().name("Book of the year").book(solaris));
    refuses(
        () ->
            // guide
            db.delete(lem)
        // end
        );
    assertThat(Award_.objects(behind).list()).containsExactly(award);
  }

  @Test
  void inTheWay() {
    Book solaris = Book_.get(behind, 5);
    Award award = behind.insert(Award_.builder().name("Book of the year").book(solaris));
    // guide
    List<Object> inTheWay = List.of();
    try {
      db.delete(solaris);
    } catch (ProtectedException refusal) {
      inTheWay = refusal.entities();
    }
    // end
    assertThat(inTheWay).containsExactly(award);
  }

  @Test
  void query() {
    // guide
    Deletion deletion =
        Review_.objects(db).filter(Review_.book().author().country().eq("US")).delete();
    // end
    shows(deletion);
    assertThat(Review_.objects(behind).count()).isEqualTo(4);
  }
}
