package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.clubs.Club;
import dev.kindred.it.clubs.Club_;
import dev.kindred.it.clubs.Membership_;
import dev.kindred.it.clubs.Person;
import dev.kindred.it.clubs.Person_;
import dev.kindred.it.model.Album;
import dev.kindred.it.model.Album_;
import dev.kindred.it.model.Artist;
import dev.kindred.it.model.Artist_;
import dev.kindred.it.model.Category;
import dev.kindred.it.model.Category_;
import dev.kindred.it.model.Pizza;
import dev.kindred.it.model.Pizza_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Each way to write fails at each of its steps: when a connection is asked for, at each statement,
 * at the commit, when the connection is given back. All of it is done then, or nothing; no
 * connection is lost; the next attempt does it.
 */
class FaultsTest extends FaultInjection {

  private Rows rows;

  /** What is there before each attempt. */
  private record Rows(
      Topping ham,
      Topping olives,
      Pizza pizza,
      Artist artist,
      Category root,
      Category child,
      Club club,
      Person bob,
      Person jane) {}

  @Override
  void fill() {
    Topping ham = db.insert(new Topping(null, "ham"));
    Topping olives = db.insert(new Topping(null, "olives"));
    Pizza pizza = db.insert(new Pizza(null, "Napoli", Many.none()));
    Pizza_.toppings(db, pizza).add(ham);
    Artist artist = db.insert(new Artist(null, "Ann"));
    db.insertAll(
        List.of(new Album(null, "One", One.of(artist)), new Album(null, "Two", One.of(artist))));
    Category root = db.insert(Category.named("root", One.none()));
    Category child = db.insert(Category.named("child", One.of(root)));
    db.insert(Category.named("other", One.none()));
    Club club = db.insert(new Club(null, "Rock", Many.none(), Many.none()));
    Person bob = db.insert(new Person(null, "Bob", Many.none(), Many.none()));
    Person jane = db.insert(new Person(null, "Jane", Many.none(), Many.none()));
    Club_.members(db, club).add(bob);
    rows = new Rows(ham, olives, pizza, artist, root, child, club, bob, jane);
  }

  @Override
  void empty() {
    Category_.objects(db).delete();
    Artist_.objects(db).delete();
    Pizza_.objects(db).delete();
    Topping_.objects(db).delete();
    Club_.objects(db).delete();
    Person_.objects(db).delete();
  }

  @Override
  List<?> state() {
    return List.of(
        Topping_.objects(db).orderBy(Topping_.name().asc()).select(Topping_.name()).list(),
        Pizza_.objects(db)
            .orderBy(Pizza_.name().asc())
            .select(List::of, Pizza_.name(), Pizza_.toppings().name().max().orElse("-"))
            .list(),
        Pizza_.objects(db).select(Pizza_.toppings().count()).list(),
        Album_.objects(db).orderBy(Album_.title().asc()).select(Album_.title()).list(),
        Artist_.objects(db).orderBy(Artist_.name().asc()).select(Artist_.name()).list(),
        Category_.objects(db)
            .orderBy(Category_.name().asc())
            .select(List::of, Category_.name(), Category_.parent().name().orElse("-"))
            .list(),
        Membership_.objects(db)
            .orderBy(Membership_.person().name().asc())
            .select(List::of, Membership_.person().name(), Membership_.reason().orElse("-"))
            .list());
  }

  @Test
  void insert() {
    failsAsAWhole(database -> database.insert(new Topping(null, "corn")));
  }

  @Test
  void insertAll() {
    failsAsAWhole(
        database ->
            database.insertAll(
                List.of(
                    new Topping(null, "corn"),
                    new Topping(null, "salt"),
                    new Topping(null, "basil"))));
  }

  @Test
  void save() {
    failsAsAWhole(database -> database.save(new Topping(rows.ham().id(), "speck")));
  }

  @Test
  void saveOfWhatIsNotThere() {
    failsAsAWhole(database -> database.save(new Topping(1_000_000L, "speck")));
  }

  @Test
  void update() {
    failsAsAWhole(database -> database.update(Topping_.builder(rows.ham()).name("speck")));
  }

  @Test
  void updateOfMany() {
    failsAsAWhole(
        database ->
            Topping_.objects(database).update(Topping_.name().set(Topping_.name().concat("!"))));
  }

  @Test
  void delete() {
    failsAsAWhole(database -> database.delete(rows.artist()));
  }

  @Test
  void deleteWithRowsThatAreDetached() {
    failsAsAWhole(database -> database.delete(rows.root()));
  }

  @Test
  void deleteOfMany() {
    failsAsAWhole(database -> Topping_.objects(database).delete());
  }

  @Test
  void addToALinkedSet() {
    failsAsAWhole(database -> Pizza_.toppings(database, rows.pizza()).add(rows.olives()));
  }

  @Test
  void setOfALinkedSet() {
    failsAsAWhole(database -> Pizza_.toppings(database, rows.pizza()).set(rows.olives()));
  }

  @Test
  void clearOfALinkedSet() {
    failsAsAWhole(database -> Pizza_.toppings(database, rows.pizza()).clear());
  }

  @Test
  void createInALinkedSet() {
    failsAsAWhole(
        database ->
            Pizza_.toppings(database, rows.pizza()).create(Topping_.builder().name("corn")));
  }

  @Test
  void setThroughALinkEntity() {
    failsAsAWhole(
        database ->
            Club_.members(database, rows.club())
                .set(Membership_.builder().reason("new"), List.of(rows.jane())));
  }

  @Test
  void setOfReferringRows() {
    failsAsAWhole(
        database ->
            Category_.children(database, rows.root())
                .set(Category_.objects(database).filter(Category_.name().eq("other"))));
  }

  @Test
  void clearOfReferringRows() {
    failsAsAWhole(database -> Category_.children(database, rows.root()).clear());
  }

  @Test
  void getOrCreate() {
    failsAsAWhole(
        database -> Topping_.objects(database).getOrCreate(Topping_.builder().name("corn")));
  }

  @Test
  void getOrCreateInALinkedSet() {
    failsAsAWhole(
        database ->
            Pizza_.toppings(database, rows.pizza()).getOrCreate(Topping_.builder().name("corn")));
  }

  @Test
  void updateOrCreate() {
    failsAsAWhole(
        database ->
            Topping_.objects(database)
                .updateOrCreate(Topping_.builder().name("ham"), Topping_.builder().name("speck")));
  }

  @Test
  void updateOrCreateOfWhatIsNotThere() {
    failsAsAWhole(
        database ->
            Topping_.objects(database)
                .updateOrCreate(Topping_.builder().name("corn"), Topping_.builder().name("maize")));
  }

  @Test
  void nestedTransactions() {
    failsAsAWhole(
        database ->
            database.transaction(
                () -> {
                  database.insert(new Topping(null, "corn"));
                  database.transaction(
                      () -> {
                        database.insert(new Topping(null, "salt"));
                        database.transaction(() -> database.delete(rows.artist()));
                      });
                  database.insert(new Topping(null, "basil"));
                }));
  }

  /** What is to be done after the commit is done if and only if there was one. */
  @Test
  void afterCommit() {
    failsAsAWhole(
        database -> {
          committed.clear();
          database.transaction(
              () -> {
                database.insert(new Topping(null, "corn"));
                database.afterCommit(() -> committed.add("corn"));
              });
          assertThat(committed).containsExactly("corn");
          committed.clear();
        });
  }

  /** An inner transaction that fails, wherever, leaves the outer one as it was. */
  @Test
  void anInnerTransactionFailsAsAWholeToo() {
    openFaulty();
    boolean failed = true;
    for (int step = 1; failed; step++) {
      empty();
      committed.clear();
      failed = !innerFailsAt(step).isEmpty();

      List<String> names = Topping_.objects(db).select(Topping_.name()).list();
      assertThat(names).as("step " + step).contains("ham", "olives");
      assertThat(committed).as("step " + step).hasSize(names.size() - 2);
      assertThat(names.contains("corn")).as("step " + step).isEqualTo(names.contains("salt"));
    }
  }

  private String innerFailsAt(int step) {
    return faulty.transaction(
        () -> {
          faulty.insert(new Topping(null, "ham"));
          source.failAt(step, false);
          attempt(
              database ->
                  database.transaction(
                      () -> {
                        database.insert(new Topping(null, "corn"));
                        database.afterCommit(() -> committed.add("corn"));
                        database.insert(new Topping(null, "salt"));
                        database.afterCommit(() -> committed.add("salt"));
                      }));
          String failure = source.stop();
          faulty.insert(new Topping(null, "olives"));
          return failure;
        });
  }
}
