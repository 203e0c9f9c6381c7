package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.model.One;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes of entities, one or many. */
class WriteExamplesTest extends Examples {

  private static final BigDecimal TEN = new BigDecimal("10.00");

  @Test
  void insert() {
    Author austen = Author_.get(behind, 1);
    // guide
    Book book = db.insert(Book_.builder().title("Emma").pages(474).price(TEN).author(austen));
    Publisher publisher = db.insert(new Publisher(null, "Virago"));
    // end
    assertThat(Book_.get(behind, book.id()).title()).isEqualTo("Emma");
    assertThat(Publisher_.get(behind, publisher.id()).name()).isEqualTo("Virago");
  }

  @Test
  void missing() {
    // guide
    refuses(() -> db.insert(Book_.builder().title("Emma").author(One.none())));
    // end
  }

  @Test
  void unsaved() {
    // guide
    Author nobody = Author_.builder().name("Nobody").build();
    refuses(() -> db.insert(Book_.builder().title("?").pages(1).price(TEN).author(nobody)));
    // end
  }

  @Test
  void update() {
    Book book = Book_.get(behind, 1);
    // guide
    Book cheaper = db.update(Book_.builder(book).price(TEN));
    Book same = db.update(cheaper, Book_.title(), Book_.pages());
    // end
    assertThat(same.price()).isEqualByComparingTo(TEN);
  }

  @Test
  void save() {
    Publisher penguin = Publisher_.get(behind, 1);
    // guide
    db.save(new Publisher(penguin.id(), "Penguin"));
    db.save(new Publisher(77L, "Faber"));
    // end
    assertThat(Publisher_.get(behind, 77).name()).isEqualTo("Faber");
  }

  @Test
  void version() {
    // guide
    Voucher voucher = db.insert(Voucher_.builder().code("SPRING").amount(TEN));
    Voucher doubled = db.update(Voucher_.builder(voucher).amount(new BigDecimal("20.00")));
    refuses(() -> db.delete(voucher));
    // end
    assertThat(doubled.version()).isEqualTo(2);
  }

  @Test
  void insertAll() {
    // guide
    List<Genre> genres =
        db.insertAll(
            List.of(
                Genre_.builder().name("Poetry").build(), Genre_.builder().name("Drama").build()));
    // end
    assertThat(genres).extracting(Genre::id).doesNotContainNull();
  }

  @Test
  void saveAll() {
    Publisher penguin = Publisher_.get(behind, 1);
    // guide
    List<Publisher> saved =
        db.saveAll(List.of(new Publisher(penguin.id(), "Penguin"), new Publisher(null, "Faber")));
    // end
    assertThat(saved).extracting(Publisher::name).containsExactly("Penguin", "Faber");
  }

  @Test
  void upsertAll() {
    behind.insert(Voucher_.builder().code("SPRING").amount(TEN));
    // guide
    List<Voucher> vouchers =
        Voucher_.objects(db)
            .upsertAll(
                List.of(
                    Voucher_.builder().code("SPRING").amount(new BigDecimal("20.00")).build(),
                    Voucher_.builder().code("SUMMER").amount(TEN).build()),
                Voucher_.code());
    // end
    assertThat(vouchers).extracting(Voucher::version).containsExactly(2, 1);
  }
}
