package dev.kindred.it.stress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.DetachableSet;
import dev.kindred.error.ConnectionLostException;
import dev.kindred.it.bank.Rate;
import dev.kindred.it.bank.Rate_;
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
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Rows that all threads write by calls which are one step to their caller: none may fail because
 * others make the same call.
 */
final class SharedRows {

  private static final int ROWS = 8;

  private final Database db;
  private final List<Pizza> pizzas;
  private final List<Topping> toppings;
  private final List<Publisher> publishers;
  private final List<Novel> novels;
  private final AtomicInteger lost = new AtomicInteger();

  SharedRows(Database db) {
    this.db = db;
    IntStream all = IntStream.range(0, ROWS);
    this.pizzas = db.insertAll(all.mapToObj(i -> new Pizza(null, "P" + i, Many.none())).toList());
    this.toppings =
        db.insertAll(IntStream.range(0, ROWS).mapToObj(i -> new Topping(null, "T" + i)).toList());
    this.publishers =
        IntStream.range(0, ROWS)
            .mapToObj(i -> db.insert(Publisher_.builder().name("P" + i)))
            .toList();
    Writer ann = db.insert(Writer_.builder().name("Ann"));
    this.novels =
        IntStream.range(0, ROWS)
            .mapToObj(i -> db.insert(Novel_.builder().title("N" + i).pages(i).writer(ann)))
            .toList();
  }

  /** Makes some call; only a connection that is lost may end it. */
  void change(RandomGenerator random) {
    try {
      call(random);
    } catch (ConnectionLostException killed) {
      lost.incrementAndGet();
    }
  }

  private void call(RandomGenerator random) {
    String name = "R" + random.nextInt(ROWS);
    int value = random.nextInt();
    switch (random.nextInt(7)) {
      case 0 -> Topping_.objects(db).getOrCreate(Topping_.builder().name(name));
      case 1 ->
          Rate_.objects(db)
              .updateOrCreate(Rate_.builder().currency(name), Rate_.builder().value(value));
      case 2 -> db.save(new Rate(name, value));
      case 3 -> db.saveAll(List.of(new Rate("R7", value), new Rate(name + name, value)));
      case 4 -> change(Pizza_.toppings(db, one(pizzas, random)), some(toppings, random), random);
      case 5 -> change(Topping_.pizzaSet(db, one(toppings, random)), some(pizzas, random), random);
      default -> Publisher_.novels(db, one(publishers, random)).set(some(novels, random));
    }
  }

  private static <T> void change(DetachableSet<T> set, List<T> some, RandomGenerator random) {
    switch (random.nextInt(4)) {
      case 0 -> set.add(some);
      case 1 -> set.remove(some);
      case 2 -> set.set(some);
      default -> set.clear();
    }
  }

  private static <T> T one(List<T> all, RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> List<T> some(List<T> all, RandomGenerator random) {
    return random.ints(3, 0, all.size()).distinct().mapToObj(all::get).toList();
  }

  /** Nothing is there twice, nothing is gone. */
  void requireEachOnce() {
    assertThat(Topping_.objects(db).select(Topping_.name()).list())
        .doesNotHaveDuplicates()
        .hasSizeBetween(ROWS, 2 * ROWS);
    assertThat(Rate_.objects(db).count()).isLessThanOrEqualTo(2 * ROWS);
    assertThat(Novel_.objects(db).count()).isEqualTo(ROWS);
    for (Pizza pizza : pizzas) {
      assertThat(Pizza_.toppings(db, pizza).list()).doesNotHaveDuplicates();
    }
  }

  int lost() {
    return lost.get();
  }
}
