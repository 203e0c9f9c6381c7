package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.it.model.Category;
import dev.kindred.it.model.Category_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.model.One;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders, slices, and the ways to ask for one row. */
class SliceTest extends DatabaseTest {

  private QuerySet<Topping> byName;

  @BeforeEach
  void fourToppings() {
    Stream.of("olives", "ham", "pineapple", "corn")
        .forEach(name -> db.insert(new Topping(null, name)));
    byName = Topping_.objects(db).orderBy(Topping_.name().asc());
  }

  private static List<String> names(QuerySet<Topping> found) {
    return found.list().stream().map(Topping::name).toList();
  }

  @Test
  void limitAndOffsetTakeASlice() {
    assertThat(names(byName.limit(2))).containsExactly("corn", "ham");
    assertThat(names(byName.offset(3))).containsExactly("pineapple");
    assertThat(names(byName.limit(2).offset(1))).containsExactly("ham", "olives");
    assertThat(names(byName.offset(9))).isEmpty();
    assertThat(byName.limit(3).count()).isEqualTo(3);
    assertThat(byName.offset(3).count()).isEqualTo(1);
    assertThat(byName.offset(4).exists()).isFalse();
  }

  @Test
  void aNegativeSliceIsRefused() {
    assertThatThrownBy(() -> byName.limit(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit(-1) is negative.");
    assertThatThrownBy(() -> byName.offset(-2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("offset(-2) is negative.");
  }

  @Test
  void reverseTurnsTheOrderAround() {
    assertThat(names(byName.reverse())).containsExactly("pineapple", "olives", "ham", "corn");
    assertThat(names(byName.reverse().reverse())).isEqualTo(names(byName));
    assertThatThrownBy(() -> byName.limit(2).reverse())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("reverse() comes after limit() or offset(): a slice has been taken already.");
  }

  /** DJ-Q2-22. */
  @Test
  void whatHasBeenSlicedIsFilteredNoMore() {
    assertThatThrownBy(() -> byName.limit(2).filter(Topping_.name().eq("olives")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("filter() comes after limit() or offset(): a slice has been taken already.");
    assertThatThrownBy(() -> byName.limit(2).orderBy(Topping_.id().asc()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("orderBy() comes after limit() or offset(): a slice has been taken already.");
  }

  @Test
  void aLaterOrderReplacesTheOneBefore() {
    assertThat(names(byName.orderBy(Topping_.id().desc())))
        .containsExactly("corn", "pineapple", "ham", "olives");
  }

  @Test
  void firstAndLastGoByTheOrderOrElseByTheKey() {
    assertThat(byName.first()).map(Topping::name).contains("corn");
    assertThat(byName.last()).map(Topping::name).contains("pineapple");
    assertThat(Topping_.objects(db).first()).map(Topping::name).contains("olives");
    assertThat(Topping_.objects(db).last()).map(Topping::name).contains("corn");
    assertThat(byName.filter(Topping_.name().eq("fish")).first()).isEmpty();
    assertThat(byName.filter(Topping_.name().eq("fish")).last()).isEmpty();
    assertThat(byName.offset(1).first()).map(Topping::name).contains("ham");
  }

  @Test
  void getAndFindAskForTheOnlyRow() {
    QuerySet<Topping> all = Topping_.objects(db);

    assertThat(all.get(Topping_.name().eq("ham")).id()).isEqualTo(2L);
    assertThat(all.filter(Topping_.name().eq("ham")).find()).map(Topping::id).contains(2L);
    assertThat(all.filter(Topping_.name().eq("fish")).find()).isEmpty();
    assertThat(byName.limit(1).get().name()).isEqualTo("corn");
  }

  @Test
  void getSaysWhatThereIsNotAndByWhichSql() {
    assertThatThrownBy(() -> Topping_.objects(db).get(Topping_.name().eq("fish")))
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage(
            "There is no such Topping. SQL: select topping.id, topping.name from topping"
                + " where topping.name = ?");
    assertThatThrownBy(() -> Topping_.get(db, 77))
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage("There is no Topping 77.");
    assertThat(Topping_.find(db, 77)).isEmpty();
  }

  @Test
  void getRefusesSeveralAndReadsNoMoreThanTwo() {
    assertThatThrownBy(() -> byName.get())
        .isInstanceOf(MultipleEntitiesException.class)
        .hasMessageStartingWith(
            "There is more than one Topping where one was asked for. SQL: select");
    assertThatThrownBy(() -> byName.find()).isInstanceOf(MultipleEntitiesException.class);
    assertThat(
            db.capture(
                () ->
                    assertThatThrownBy(() -> byName.get())
                        .isInstanceOf(MultipleEntitiesException.class)))
        .singleElement()
        .satisfies(statement -> assertThat(statement.values()).containsExactly(2));
  }

  @Test
  void aListIsUnmodifiable() {
    List<Topping> toppings = byName.list();

    assertThatThrownBy(toppings::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nullsSortLastAscendingAndFirstDescendingUnlessToldOtherwise() {
    Category media = db.insert(Category.named("media", One.none()));
    db.insert(Category.named("books", One.of(media)));
    QuerySet<Category> all = Category_.objects(db);

    assertThat(all.orderBy(Category_.parent().pk().asc()).list())
        .extracting(Category::name)
        .containsExactly("books", "media");
    assertThat(all.orderBy(Category_.parent().name().desc()).list())
        .extracting(Category::name)
        .containsExactly("media", "books");
    assertThat(all.orderBy(Category_.parent().name().asc().nullsFirst()).list())
        .extracting(Category::name)
        .containsExactly("media", "books");
    assertThat(all.orderBy(Category_.parent().pk().desc().nullsLast()).list())
        .extracting(Category::name)
        .containsExactly("books", "media");
    assertThat(all.orderBy(Category_.parent().pk().asc(), Category_.name().asc()).reverse().list())
        .extracting(Category::name)
        .containsExactly("media", "books");
  }
}
