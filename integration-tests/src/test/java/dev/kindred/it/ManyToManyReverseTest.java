package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.kindred.DetachableSet;
import dev.kindred.QuerySet;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.model.Pizza;
import dev.kindred.it.model.Pizza_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.model.Many;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many-to-many, from both sides. */
class ManyToManyReverseTest extends DatabaseTest {

  private Topping ham;
  private Topping pineapple;
  private Topping olives;
  private Pizza hawaiian;
  private Pizza napoli;
  private Pizza plain;

  @BeforeEach
  void twoPizzasWithToppingsAndOneWithout() {
    ham = db.insert(new Topping(null, "ham"));
    pineapple = db.insert(new Topping(null, "pineapple"));
    olives = db.insert(new Topping(null, "olives"));
    hawaiian = db.insert(new Pizza(null, "Hawaiian", Many.none()));
    napoli = db.insert(new Pizza(null, "Napoli", Many.none()));
    plain = db.insert(new Pizza(null, "Plain", Many.none()));
    toppings(hawaiian).add(ham, pineapple);
    Topping_.pizzaSet(db, olives).add(napoli);
    toppings(napoli).add(ham);
  }

  private DetachableSet<Topping> toppings(Pizza pizza) {
    return Pizza_.toppings(db, pizza);
  }

  private static List<String> names(List<Topping> toppings) {
    return toppings.stream().map(Topping::name).sorted().toList();
  }

  private static List<String> pizzas(QuerySet<Pizza> found) {
    return found.orderBy(Pizza_.name().asc()).list().stream().map(Pizza::name).toList();
  }

  @Test
  void bothSidesSeeTheSamePairs() {
    assertThat(names(toppings(hawaiian).list())).containsExactly("ham", "pineapple");
    assertThat(names(toppings(napoli).list())).containsExactly("ham", "olives");
    assertThat(toppings(plain).exists()).isFalse();
    assertThat(pizzas(Topping_.pizzaSet(db, ham).query())).containsExactly("Hawaiian", "Napoli");
    assertThat(Topping_.pizzaSet(db, pineapple).count()).isEqualTo(1);
    assertThat(Topping_.pizzaSet(db, pineapple).contains(hawaiian)).isTrue();
    assertThat(Topping_.pizzaSet(db, pineapple).contains(napoli)).isFalse();
  }

  @Test
  void thePizzaCarriesItsToppings() {
    assertThat(names(Pizza_.get(db, 1).toppings().list())).containsExactly("ham", "pineapple");
    assertThat(Pizza_.get(db, 3).toppings()).isEmpty();
  }

  @Test
  void addingWhatIsThereDoesNothing() {
    assertThat(sql(() -> toppings(hawaiian).add(ham, pineapple)))
        .noneMatch(each -> each.startsWith("insert"));

    toppings(hawaiian).add(ham, olives, olives);

    assertThat(names(toppings(hawaiian).list())).containsExactly("ham", "olives", "pineapple");
    assertThat(toppings(hawaiian).count()).isEqualTo(3);
  }

  @Test
  void removingEndsTheRelationAndKeepsTheTopping() {
    toppings(hawaiian).remove(ham);

    assertThat(names(toppings(hawaiian).list())).containsExactly("pineapple");
    assertThat(names(toppings(napoli).list())).containsExactly("ham", "olives");
    assertThat(Topping_.objects(db).count()).isEqualTo(3);
  }

  @Test
  void removingWhatIsNoMemberDoesNothing() {
    toppings(hawaiian).remove(olives);

    assertThat(names(toppings(hawaiian).list())).containsExactly("ham", "pineapple");
  }

  @Test
  void setWritesOnlyTheDifference() {
    List<String> ran = sql(() -> toppings(hawaiian).set(pineapple, olives));

    assertThat(ran).filteredOn(each -> each.startsWith("delete")).hasSize(1);
    assertThat(ran).filteredOn(each -> each.startsWith("insert")).hasSize(1);
    assertThat(names(toppings(hawaiian).list())).containsExactly("olives", "pineapple");
    assertThat(names(toppings(napoli).list())).containsExactly("ham", "olives");
  }

  @Test
  void setToWhatIsThereWritesNothing() {
    assertThat(sql(() -> toppings(hawaiian).set(List.of(ham, pineapple))))
        .allMatch(each -> each.startsWith("select"));
  }

  @Test
  void clearEndsAllRelationsOfOneOwner() {
    toppings(hawaiian).clear();

    assertThat(toppings(hawaiian).list()).isEmpty();
    assertThat(names(toppings(napoli).list())).containsExactly("ham", "olives");
  }

  @Test
  void changesFromTheOtherSide() {
    Topping_.pizzaSet(db, ham).remove(napoli);
    Topping_.pizzaSet(db, olives).set(plain, hawaiian);
    Topping_.pizzaSet(db, pineapple).clear();

    assertThat(names(toppings(napoli).list())).isEmpty();
    assertThat(names(toppings(hawaiian).list())).containsExactly("ham", "olives");
    assertThat(names(toppings(plain).list())).containsExactly("olives");
  }

  @Test
  void createInsertsAndLinks() {
    Topping basil = toppings(napoli).create(Topping_.builder().name("basil"));
    Pizza bianca = Topping_.pizzaSet(db, basil).create(Pizza_.builder().name("Bianca"));

    assertThat(names(toppings(napoli).list())).containsExactly("basil", "ham", "olives");
    assertThat(names(bianca.toppings().list())).containsExactly("basil");
  }

  @Test
  void lookupsFollowBothDirectionsAndRepeatNothing() {
    assertThat(pizzas(Pizza_.objects(db).filter(Pizza_.toppings().eq(ham))))
        .containsExactly("Hawaiian", "Napoli");
    assertThat(pizzas(Pizza_.objects(db).filter(Pizza_.toppings().in(ham, pineapple, olives))))
        .containsExactly("Hawaiian", "Napoli");
    assertThat(pizzas(Pizza_.objects(db).filter(Pizza_.toppings().name().contains("a"))))
        .containsExactly("Hawaiian", "Napoli");
    assertThat(names(Topping_.objects(db).filter(Topping_.pizzaSet().name().eq("Napoli")).list()))
        .containsExactly("ham", "olives");
    assertThat(pizzas(Pizza_.objects(db).exclude(Pizza_.toppings().eq(ham))))
        .containsExactly("Plain");
    assertThat(pizzas(Pizza_.objects(db).filter(Pizza_.toppings().isEmpty())))
        .containsExactly("Plain");
    assertThat(pizzas(Pizza_.objects(db).filter(Pizza_.toppings().exists())))
        .containsExactly("Hawaiian", "Napoli");
  }

  @Test
  void lookupsGoThereAndBack() {
    assertThat(
            pizzas(Pizza_.objects(db).filter(Pizza_.toppings().pizzaSet().name().eq("Hawaiian"))))
        .containsExactly("Hawaiian", "Napoli");
  }

  @Test
  void anUnsavedPizzaHasNoRelatedSet() {
    Pizza unsaved = new Pizza(null, "Nobody's", Many.none());

    assertThatThrownBy(() -> toppings(unsaved).list())
        .isInstanceOf(UnsavedEntityException.class)
        .hasMessage(
            "The Pizza is not saved, so nothing can be related to it by Pizza.toppings:"
                + " use what insert or save returned.");
    assertThatThrownBy(() -> toppings(hawaiian).add(new Topping(null, "corn")))
        .isInstanceOf(UnsavedEntityException.class)
        .hasMessage(
            "The Topping is not saved, so it has no row: use what insert or save returned.");
    assertThat(toppings(hawaiian).count()).isEqualTo(2);
  }

  @Test
  void deletingEitherSideTakesThePairsAlong() {
    assertThat(db.delete(ham).counts())
        .containsOnly(entry("topping", 1), entry("pizza_toppings", 2));
    assertThat(db.delete(hawaiian).total()).isEqualTo(2);

    assertThat(names(toppings(napoli).list())).containsExactly("olives");
  }

  @Test
  void whatWasDeletedAddsUpWithTheRowsOfJoinTables() {
    Topping salt = db.insert(new Topping(null, "salt"));
    Pizza plain = db.insert(Pizza_.builder().name("plain"));
    Pizza_.toppings(db, plain).add(salt);
    assertThat(db.delete(plain)).hasToString("2 = 1 Pizza + 1 pizza_toppings");
  }
}
