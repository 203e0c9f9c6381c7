package dev.kindred.it.bookshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.MissingValueException;
import dev.kindred.it.bookshop.Book.Genre;
import dev.kindred.it.model.Booking;
import dev.kindred.it.model.Booking_;
import dev.kindred.it.model.Category;
import dev.kindred.it.model.Category_;
import dev.kindred.it.model.Seat;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Expression;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Updates and deletes of query sets; DJ-UPD and DJ-EXPR are Django's cases of that number. */
class UpdateManyTest extends BookshopFixture {

  private <T> List<T> books(Expression<Book, T> expression) {
    return Book_.objects(db).orderBy(Book_.id().asc()).select(expression).list();
  }

  @Test
  void valuesAreSetInOneStatement() {
    assertThat(
            statements(
                1,
                () ->
                    Book_.objects(db)
                        .filter(Book_.pages().gt(500))
                        .update(
                            Book_.title().set("thick"),
                            Book_.genre().set(Genre.WEB),
                            Book_.price().set(new BigDecimal("9.50")),
                            Book_.inPrint().set(true),
                            Book_.edition().setNull())))
        .isEqualTo(3);

    assertThat(books(Book_.edition())).containsExactly(1, null, 2, 1, null, null);
    assertThat(
            Book_.objects(db)
                .filter(
                    Book_.title().eq("thick"),
                    Book_.genre().eq(Genre.WEB),
                    Book_.price().eq(new BigDecimal("9.5")),
                    Book_.inPrint().isTrue())
                .count())
        .isEqualTo(3);
    assertThat(Book_.objects(db).filter(Book_.pages().lt(0)).update(Book_.pages().set(1))).isZero();
    assertThat(statements(0, () -> Book_.objects(db).none().update(Book_.pages().set(1)))).isZero();
  }

  @Test
  void rowsThatStayAsTheyAreCount() {
    assertThat(Author_.objects(db).update(Author_.age().set(Author_.age()))).isEqualTo(9);
  }

  @Test
  void expressionsAreThoseOfTheRowsAsTheyWereBefore() {
    assertThat(
            Book_.objects(db)
                .update(
                    Book_.pages().set(Book_.pages().plus(1)), // DJ-EXPR-02 and 14
                    Book_.edition().set(Book_.pages()),
                    Book_.rating().set(Book_.edition().orElse(0).toDouble()),
                    Book_.inPrint().set(Book_.pages().gt(528))))
        .isEqualTo(6);

    assertThat(books(Book_.pages())).containsExactly(448, 529, 301, 351, 1_133, 947);
    assertThat(books(Book_.edition())).containsExactly(447, 528, 300, 350, 1_132, 946);
    assertThat(books(Book_.rating())).containsExactly(1.0, 0.0, 2.0, 1.0, 2.0, 0.0);
    assertThat(books(Book_.inPrint())).containsExactly(false, false, false, false, true, true);
  }

  @Test
  void twoColumnsAreSwapped() {
    Book_.objects(db)
        .filter(Book_.edition().isNotNull())
        .update(Book_.pages().set(Book_.edition()), Book_.edition().set(Book_.pages()));

    assertThat(books(Book_.pages())).containsExactly(1, 528, 2, 1, 2, 946);
    assertThat(books(Book_.edition())).containsExactly(447, null, 300, 350, 1_132, null);
  }

  @Test
  void functionsAndChoicesAreSet() {
    Book_.objects(db)
        .update(
            Book_.title().set(Book_.title().upper().substring(1, 3)),
            Book_.genre().set(Case.when(Book_.pages().gt(400), Book_.genre()).otherwise(Genre.WEB)),
            Book_.edition()
                .set(Case.when(Book_.authors().age().gt(50), 7).otherwise(Book_.edition())));

    assertThat(books(Book_.title())).containsExactly("THE", "SAM", "PRA", "PYT", "ART", "PAR");
    assertThat(books(Book_.edition())).containsExactly(1, null, 2, 1, 7, 7);
  }

  /** Django refuses it (DJ-EXPR-05); here it is a subquery. */
  @Test
  void aToOnePathIsAValue() {
    assertThat(
            statements(
                1,
                () ->
                    Book_.objects(db)
                        .update(
                            Book_.title().set(Book_.contact().name()),
                            Book_.edition().set(Book_.translator().age()),
                            Book_.pages().set(Book_.publisher().awards().times(100)))))
        .isEqualTo(6);

    assertThat(books(Book_.title()))
        .containsExactly(
            "Adrian Holovaty",
            "Brad Dayley",
            "James Bennett",
            "Jeffrey Forcier",
            "Peter Norvig",
            "Peter Norvig");
    assertThat(books(Book_.edition())).containsExactly(null, null, 57, null, 34, null);
    assertThat(books(Book_.pages())).containsExactly(300, 100, 300, 700, 700, 900);
  }

  @Test
  void relatedRowsAreCountedIntoAColumn() {
    Book_.objects(db).update(Book_.edition().set(Book_.authors().age().max()));

    assertThat(books(Book_.edition())).containsExactly(35, 45, 29, 37, 57, 57);
  }

  @Test
  void relationsAreSet() {
    Author norvig = shop.authors().get(7);
    Publisher sams = shop.publishers().get(1);

    assertThat(
            Book_.objects(db)
                .filter(Book_.id().le(2L))
                .update(Book_.publisher().set(sams), Book_.translator().set(One.of(norvig))))
        .isEqualTo(2); // DJ-UPD-03
    assertThat(books(Book_.publisher().id())).containsExactly(2L, 2L, 1L, 3L, 3L, 4L);
    assertThat(books(Book_.translator().id())).containsExactly(8L, 8L, 8L, null, 1L, null);

    Book_.objects(db).filter(Book_.id().ge(4L)).update(Book_.translator().set(Book_.contact()));
    assertThat(books(Book_.translator().id())).containsExactly(8L, 8L, 8L, 5L, 8L, 8L);

    Book_.objects(db).filter(Book_.id().ge(5L)).update(Book_.translator().setNull());
    Book_.objects(db).filter(Book_.id().eq(4L)).update(Book_.translator().set(One.none()));
    assertThat(books(Book_.translator().id())).containsExactly(8L, 8L, 8L, null, null, null);
  }

  @Test
  void aRelationToACompositeKeyIsSet() {
    Seat first = db.insert(new Seat(1, 1, "stage"));
    Seat second = db.insert(new Seat(1, 2, "pillar"));
    db.insert(new Booking(null, "Ann", One.of(first)));

    assertThat(Booking_.objects(db).update(Booking_.seat().set(second))).isOne();

    assertThat(Booking_.objects(db).get().seat().get().view()).isEqualTo("pillar");
    Booking_.objects(db).update(Booking_.guest().set(Booking_.seat().view()));
    assertThat(Booking_.objects(db).get().guest()).isEqualTo("pillar");
  }

  @Test
  void filtersSpanRelations() {
    assertThat(
            Book_.objects(db)
                .filter(Book_.publisher().name().eq("Apress"))
                .update(Book_.edition().set(10)))
        .isEqualTo(2);
    assertThat(
            Book_.objects(db)
                .filter(Book_.authors().age().gt(40))
                .exclude(Book_.stores().name().eq("Books.com"))
                .update(Book_.edition().set(20)))
        .isEqualTo(1);
    assertThat(
            Book_.objects(db)
                .filter(Book_.publisher().books().pages().gt(1_000))
                .update(Book_.edition().set(30)))
        .isEqualTo(2);
    assertThat(books(Book_.edition())).containsExactly(10, 20, 10, 30, 30, null);
    assertThat(
            Book_.objects(db)
                .filter(Book_.authors().count().gt(1L))
                .update(Book_.edition().set(40)))
        .isEqualTo(3);
    assertThat(books(Book_.edition())).containsExactly(40, 20, 10, 40, 40, null);
  }

  @Test
  void theFilteredRelationIsTheOneThatChanges() {
    Category root = db.insert(Category.named("root", One.none()));
    Category a = db.insert(Category.named("a", One.of(root)));
    db.insert(Category.named("b", One.of(root)));
    db.insert(Category.named("c", One.of(a)));

    assertThat(
            Category_.objects(db)
                .filter(Category_.parent().parent().name().eq("root"))
                .update(Category_.name().set(Category_.parent().name())))
        .isOne();
    assertThat(
            Category_.objects(db)
                .filter(Category_.children().name().eq("b"))
                .update(Category_.name().set("top")))
        .isOne();
    assertThat(
            Category_.objects(db)
                .filter(Category_.parent().name().eq("top"))
                .update(Category_.parent().set(Category_.parent().parent())))
        .isEqualTo(2);
    assertThat(Category_.objects(db).orderBy(Category_.id().asc()).select(Category_.name()).list())
        .containsExactly("top", "a", "b", "a");
    assertThat(Category_.objects(db).filter(Category_.parent().isNull()).count()).isEqualTo(3);
  }

  /** Django refuses it (DJ-UPD-05). */
  @Test
  void aSliceIsUpdatedAndDeleted() {
    var thickest = Book_.objects(db).orderBy(Book_.pages().desc());

    assertThat(thickest.limit(2).update(Book_.edition().set(9))).isEqualTo(2);
    assertThat(books(Book_.edition())).containsExactly(1, null, 2, 1, 9, 9);
    assertThat(thickest.offset(4).update(Book_.edition().set(8))).isEqualTo(2);
    assertThat(books(Book_.edition())).containsExactly(1, null, 8, 8, 9, 9);
    assertThat(thickest.limit(1).delete().count(Book.class)).isOne();
    assertThat(books(Book_.id())).containsExactly(1L, 2L, 3L, 4L, 6L);
  }

  @Test
  void whatIsRequiredIsNotSetToNull() {
    assertThat(
            sql(
                () -> {
                  assertThatThrownBy(() -> Book_.objects(db).update(Book_.pages().setNull()))
                      .isInstanceOf(MissingValueException.class)
                      .hasMessage("Book.pages is required, so it can't be set to NULL.");
                  assertThatThrownBy(() -> Book_.objects(db).update(Book_.contact().setNull()))
                      .isInstanceOf(MissingValueException.class);
                  assertThatThrownBy(
                          () -> Book_.objects(db).update(Book_.contact().set(One.none())))
                      .isInstanceOf(MissingValueException.class);
                  assertThatThrownBy(
                          () ->
                              Book_.objects(db).update(Book_.edition().set(Book_.authors().age())))
                      .isInstanceOf(IllegalArgumentException.class)
                      .hasMessageContaining("Book.authors.age can have several values a row");
                  assertThatThrownBy(() -> Book_.objects(db).update())
                      .isInstanceOf(IllegalArgumentException.class);
                  assertThatThrownBy(
                          () ->
                              Book_.objects(db).update(Book_.pages().set(1), Book_.pages().set(2)))
                      .isInstanceOf(IllegalArgumentException.class)
                      .hasMessage("update() sets Book.pages twice.");
                }))
        .isEmpty();
  }

  @Test
  void rowsAreDeletedByWhatTheyAreRelatedTo() {
    assertThat(Book_.objects(db).filter(Book_.authors().name().eq("Peter Norvig")).delete())
        .satisfies(deletion -> assertThat(deletion.count(Book.class)).isEqualTo(2));
    assertThat(Publisher_.objects(db).filter(Publisher_.books().isEmpty()).delete().total())
        .isEqualTo(2);
    assertThat(Author_.objects(db).filter(Author_.friends().friends().age().eq(25)).delete())
        .satisfies(deletion -> assertThat(deletion.count(Author.class)).isEqualTo(4));
    assertThat(books(Book_.id())).containsExactly(2L, 3L);
  }
}
