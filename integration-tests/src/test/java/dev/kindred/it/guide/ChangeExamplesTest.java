package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Deletion;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Updates and deletes of many rows. */
class ChangeExamplesTest extends Examples {

  @Test
  void update() {
    // guide
    int changed =
        Book_.objects(db)
            .filter(Book_.author().country().eq("UK"))
            .update(
                Book_.price().set(Book_.price().plus(new BigDecimal("1.00"))),
                Book_.published().setNull());
    // end
    assertThat(changed).isEqualTo(2);
    assertThat(Book_.get(behind, 4).price()).isEqualByComparingTo("8.99");
    assertThat(Book_.get(behind, 4).published()).isNull();
  }

  @Test
  void updateByPath() {
    Publisher ace = Publisher_.get(behind, 2);
    // guide
    Book_.objects(db)
        .filter(Book_.publisher().isNull())
        .update(
            Book_.publisher().set(ace),
            Book_.title().set(Book_.title().concat(", by ").concat(Book_.author().name())));
    // end
    assertThat(Book_.get(behind, 4).title()).isEqualTo("Mort, by Terry Pratchett");
    assertThat(Book_.get(behind, 4).publisher().get().name()).isEqualTo("Ace");
  }

  @Test
  void delete() {
    // guide
    Deletion deletion = Author_.objects(db).filter(Author_.books().pages().gt(380)).delete();
    int books = deletion.count(Book.class);
    // end
    shows(deletion);
    assertThat(books).isEqualTo(2);
    assertThat(deletion.total()).isEqualTo(8);
    assertThat(Author_.find(behind, 2)).isEmpty();
  }
}
