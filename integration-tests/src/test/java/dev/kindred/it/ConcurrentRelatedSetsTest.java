package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Created;
import dev.kindred.DetachableSet;
import dev.kindred.it.clubs.Club;
import dev.kindred.it.clubs.Club_;
import dev.kindred.it.clubs.Cooperation_;
import dev.kindred.it.clubs.Membership_;
import dev.kindred.it.clubs.Person;
import dev.kindred.it.clubs.Person_;
import dev.kindred.it.model.Friend;
import dev.kindred.it.model.Friend_;
import dev.kindred.it.model.Pizza;
import dev.kindred.it.model.Pizza_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Publisher;
import dev.kindred.it.shop.Publisher_;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.shop.Writer_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sixteen threads relate the same rows at once: each call is done as if it were alone. */
class ConcurrentRelatedSetsTest extends ConcurrencyFixture {

  private static final int ENDS = 6;

  private static <T> List<T> made(IntFunction<T> make) {
    return IntStream.range(0, ENDS).mapToObj(make).toList();
  }

  private List<Pizza> pizzas(int round) {
    return db.insertAll(made(i -> new Pizza(null, "P" + round + i, Many.none())));
  }

  private List<Topping> toppings(int round) {
    return db.insertAll(made(i -> new Topping(null, "T" + round + "-" + i)));
  }

  private List<Person> persons() {
    return db.insertAll(made(i -> new Person(null, "Q" + i, Many.none(), Many.none())));
  }

  private List<Club> clubs() {
    return db.insertAll(made(i -> new Club(null, "C" + i, Many.none(), Many.none())));
  }

  private List<Novel> novels(Publisher publisher) {
    Writer ann = db.insert(Writer_.builder().name("Ann"));
    return made(
        i -> db.insert(Novel_.builder().title("N" + i).pages(i).writer(ann).publisher(publisher)));
  }

  /** Some of them, others for each thread, in an order of its own. */
  private static <T> List<T> some(List<T> all, int thread) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(thread));
    return shuffled.subList(0, 1 + thread % all.size());
  }

  private static <T> void assertIsOneOfTheSets(Supplier<DetachableSet<T>> set, List<T> all) {
    List<T> there = set.get().list();
    assertThat(there).doesNotHaveDuplicates();
    assertThat(IntStream.range(0, THREADS).mapToObj(thread -> Set.copyOf(some(all, thread))))
        .contains(new HashSet<>(there));
  }

  @Test
  void setOfAManyToManyRelation() throws Exception {
    everyWay(
        round -> {
          Pizza pizza = pizzas(round).get(0);
          List<Topping> toppings = toppings(round);
          allDo(thread -> () -> Pizza_.toppings(at, pizza).set(some(toppings, thread)));
          assertIsOneOfTheSets(() -> Pizza_.toppings(db, pizza), toppings);
        });
  }

  @Test
  void setOfItsOtherSide() throws Exception {
    everyWay(
        round -> {
          List<Pizza> pizzas = pizzas(round);
          Topping topping = toppings(round).get(0);
          allDo(thread -> () -> Topping_.pizzaSet(at, topping).set(some(pizzas, thread)));
          assertIsOneOfTheSets(() -> Topping_.pizzaSet(db, topping), pizzas);
        });
  }

  @Test
  void setThroughALinkEntity() throws Exception {
    everyWay(
        round -> {
          Club club = clubs().get(0);
          List<Person> persons = persons();
          allDo(thread -> () -> Club_.members(at, club).set(some(persons, thread)));
          assertIsOneOfTheSets(() -> Club_.members(db, club), persons);
        });
  }

  @Test
  void addFromBothSides() throws Exception {
    everyWayOfSeveralOwners(
        round -> {
          List<Pizza> pizzas = pizzas(round);
          List<Topping> toppings = toppings(round);
          allDo(
              thread ->
                  thread % 2 == 0
                      ? () -> Pizza_.toppings(at, pizzas.get(thread % ENDS)).add(some(toppings, 5))
                      : () ->
                          Topping_.pizzaSet(at, toppings.get(thread % ENDS)).add(some(pizzas, 5)));
          assertThat(Pizza_.toppings(db, pizzas.get(0)).count()).isEqualTo(ENDS);
        });
  }

  @Test
  void addFromBothSidesOfALinkEntity() throws Exception {
    everyWayOfSeveralOwners(
        round -> {
          List<Club> clubs = clubs();
          List<Person> persons = persons();
          allDo(
              thread ->
                  thread % 2 == 0
                      ? () -> Club_.members(at, clubs.get(thread % ENDS)).add(some(persons, 5))
                      : () -> Person_.clubSet(at, persons.get(thread % ENDS)).add(some(clubs, 5)));
          assertThat(Membership_.objects(db).count())
              .isEqualTo(ENDS * ENDS - (ENDS / 2) * (ENDS / 2));
          Membership_.objects(db).delete();
        });
  }

  @Test
  void addSetRemoveAndClearFromBothSides() throws Exception {
    everyWayOfSeveralOwners(
        round -> {
          List<Pizza> pizzas = pizzas(round);
          List<Topping> toppings = toppings(round);
          allDo(
              thread ->
                  thread % 3 == 0
                      ? change(Topping_.pizzaSet(at, toppings.get(0)), some(pizzas, thread), thread)
                      : change(
                          Pizza_.toppings(at, pizzas.get(thread % 2)),
                          some(toppings, thread),
                          thread));
        });
  }

  @Test
  void addSetRemoveAndClearThroughALinkEntity() throws Exception {
    everyWayOfSeveralOwners(
        round -> {
          List<Club> clubs = clubs();
          List<Person> persons = persons();
          allDo(
              thread ->
                  thread % 3 == 0
                      ? change(Person_.clubSet(at, persons.get(0)), some(clubs, thread), thread)
                      : change(
                          Club_.members(at, clubs.get(thread % 2)), some(persons, thread), thread));
        });
  }

  private static <T> Runnable change(DetachableSet<T> set, List<T> some, int thread) {
    return switch (thread % 5) {
      case 0 -> () -> set.set(some);
      case 1 -> () -> set.add(some);
      case 2 -> () -> set.remove(some);
      case 3 -> set::clear;
      default -> () -> set.set(some.subList(0, 1));
    };
  }

  /** Each befriends all others: one has a link to the other, and the other one back. */
  @Test
  void friendsOfEachOther() throws Exception {
    everyWay(
        round -> {
          List<Friend> friends = db.insertAll(made(i -> new Friend(null, "F" + i, Many.none())));
          allDo(
              thread ->
                  () -> Friend_.friends(at, friends.get(thread % ENDS)).add(some(friends, 5)));
          for (Friend each : friends) {
            assertThat(Friend_.friends(db, each).count()).isEqualTo(ENDS);
          }
        });
  }

  @Test
  void colleaguesOfEachOther() throws Exception {
    everyWay(
        round -> {
          List<Person> persons = persons();
          allDo(
              thread ->
                  () ->
                      Person_.colleagues(at, persons.get(thread % ENDS))
                          .set(
                              Cooperation_.builder().since(LocalDate.of(2000, 1, 1)),
                              some(persons, 5)));
          for (Person each : persons) {
            assertThat(Person_.colleagues(db, each).count()).isEqualTo(ENDS);
          }
        });
  }

  @Test
  void setOfAForeignKey() throws Exception {
    everyWay(
        round -> {
          Publisher ace = db.insert(Publisher_.builder().name("Ace"));
          List<Novel> novels = novels(ace);
          allDo(thread -> () -> Publisher_.novels(at, ace).set(some(novels, thread)));
          assertIsOneOfTheSets(() -> Publisher_.novels(db, ace), novels);
        });
  }

  @Test
  void severalOwnersSetTheSameRows() throws Exception {
    everyWayOfSeveralOwners(
        round -> {
          List<Publisher> publishers = made(i -> db.insert(Publisher_.builder().name("P" + i)));
          List<Novel> novels = novels(publishers.get(0));
          allDo(
              thread ->
                  () -> Publisher_.novels(at, publishers.get(thread % ENDS)).set(some(novels, 5)));
          assertThat(publishers.stream().map(each -> Publisher_.novels(db, each).count()).toList())
              .containsOnly(0L, (long) ENDS)
              .containsOnlyOnce((long) ENDS);
        });
  }

  @Test
  void addAndClearOfAForeignKey() throws Exception {
    everyWayOfSeveralOwners(
        round -> {
          List<Publisher> publishers = made(i -> db.insert(Publisher_.builder().name("P" + i)));
          List<Novel> novels = novels(publishers.get(0));
          allDo(
              thread -> {
                DetachableSet<Novel> set = Publisher_.novels(at, publishers.get(thread % 3));
                return thread % 4 == 0 ? set::clear : () -> set.add(some(novels, thread));
              });
        });
  }

  /** No unique constraint tells novels of one title apart: the writer does. */
  @Test
  void getOrCreateAmongTheRelated() throws Exception {
    everyWay(
        round -> {
          Writer ann = db.insert(Writer_.builder().name("Ann"));
          List<Created<Novel>> answers =
              together(
                  thread ->
                      () ->
                          Writer_.novels(at, ann)
                              .getOrCreate(
                                  Novel_.builder().title("Tea"), Novel_.builder().pages(thread)));
          assertThat(answers).filteredOn(Created::created).hasSize(1);
          assertThat(Writer_.novels(db, ann).count()).isOne();
        });
  }

  @Test
  void updateOrCreateAmongTheLinked() throws Exception {
    everyWay(
        round -> {
          Pizza pizza = pizzas(round).get(0);
          List<Created<Topping>> answers =
              together(
                  thread ->
                      () ->
                          Pizza_.toppings(at, pizza)
                              .updateOrCreate(
                                  Topping_.builder().name("ham" + round),
                                  Topping_.builder().name("ham" + round)));
          assertThat(answers).filteredOn(Created::created).hasSize(1);
          assertThat(Pizza_.toppings(db, pizza).count()).isOne();
        });
  }

  @Test
  void updateOrCreateThroughALinkEntity() throws Exception {
    everyWay(
        round -> {
          Club club = clubs().get(0);
          List<Created<Person>> answers =
              together(
                  thread ->
                      () ->
                          Club_.members(at, club)
                              .updateOrCreate(
                                  Person_.builder().name("Ann"), Person_.builder().name("Ann")));
          assertThat(answers).filteredOn(Created::created).hasSize(1);
          assertThat(Club_.members(db, club).count()).isOne();
        });
  }

  @Test
  void setOfAOneToOneRelation() throws Exception {
    everyWay(
        round -> {
          dev.kindred.it.accounts.Account account =
              db.insert(new dev.kindred.it.accounts.Account(null, "A", One.none(), One.none()));
          allDo(
              thread ->
                  () ->
                      dev.kindred.it.accounts.Account_.statistic(at, account)
                          .set(
                              new dev.kindred.it.accounts.Account.Statistic(
                                  One.none(), thread, One.none())));
          assertThat(dev.kindred.it.accounts.Account_.statistic(db, account).isPresent()).isTrue();
        });
  }
}
