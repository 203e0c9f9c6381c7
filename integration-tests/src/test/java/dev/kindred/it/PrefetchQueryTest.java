package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.houses.Employee;
import dev.kindred.it.houses.Employee_;
import dev.kindred.it.houses.House;
import dev.kindred.it.houses.House_;
import dev.kindred.it.houses.Person;
import dev.kindred.it.houses.Person_;
import dev.kindred.it.houses.Room;
import dev.kindred.it.houses.Room_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Django's Prefetch objects (DJ-PRE): what is fetched along is a query of its own. */
class PrefetchQueryTest extends DatabaseTest {

  @BeforeEach
  void twoPeopleInFourHouses() {
    Person joe = db.insert(Person_.builder().name("Joe"));
    Person mary = db.insert(Person_.builder().name("Mary"));
    for (int i = 1; i <= 4; i++) {
      Person owner = i <= 2 ? joe : mary;
      House house = db.insert(House_.builder().name("House " + i).owner(owner));
      House_.occupants(db, house).add(owner);
      Room dining = room(house, "Dining room");
      room(house, "Lounge");
      room(house, "Kitchen");
      db.update(House_.builder(house).mainRoom(dining));
    }
  }

  private Room room(House house, String name) {
    return db.insert(Room_.builder().name(name).house(house));
  }

  private QuerySet<Person> people() {
    return Person_.objects(db).orderBy(Person_.pk().asc());
  }

  private static List<List<String>> houses(List<Person> people) {
    return people.stream()
        .map(each -> each.houses().stream().map(House::name).sorted().toList())
        .toList();
  }

  /** DJ-PRE-14. */
  @Test
  void someOfTheRelatedRows() {
    List<Person> people =
        statements(
            2,
            () ->
                people()
                    .fetch(Person_.houses(), rows -> rows.filter(House_.pk().in(1L, 3L)))
                    .list());
    assertThat(statements(0, () -> houses(people)))
        .containsExactly(List.of("House 1"), List.of("House 3"));
  }

  /** DJ-PRE-15; the owner is joined to the houses, 2 statements instead of 3. */
  @Test
  void aForeignKeyBehindAManyToMany() {
    List<Person> byPath = statements(2, () -> people().fetch(Person_.houses().owner()).list());
    List<Person> byQuery =
        statements(
            2, () -> people().fetch(Person_.houses(), rows -> rows.fetch(House_.owner())).list());

    for (List<Person> people : List.of(byPath, byQuery)) {
      assertThat(
              statements(
                  0,
                  () ->
                      people.stream()
                          .flatMap(each -> each.houses().stream())
                          .map(house -> house.owner().get().name())
                          .toList()))
          .containsExactly("Joe", "Joe", "Mary", "Mary");
    }
  }

  /** DJ-PRE-18: Django refuses it; here the path goes on from what the query leaves. */
  @Test
  void aPathThroughWhatAQueryLeaves() {
    List<Person> people =
        statements(
            3,
            () ->
                people()
                    .fetch(Person_.houses().rooms())
                    .fetch(Person_.houses(), rows -> rows.filter(House_.name().ne("House 1")))
                    .list());
    assertThat(statements(0, () -> houses(people)))
        .containsExactly(List.of("House 2"), List.of("House 3", "House 4"));
    assertThat(
            statements(
                0,
                () ->
                    people.get(0).houses().list().get(0).rooms().stream().map(Room::name).toList()))
        .containsExactlyInAnyOrder("Dining room", "Lounge", "Kitchen");
  }

  /** A one-to-one and a foreign key between the same two entities, both ways. */
  @Test
  void mainRoomsAndTheirHouses() {
    List<House> houses =
        statements(2, () -> House_.objects(db).fetch(House_.mainRoom(), House_.rooms()).list());
    for (House house : houses) {
      Room main = statements(0, () -> house.mainRoom().get());
      assertThat(statements(0, () -> main.mainRoomOf().get())).isSameAs(house);
      assertThat(house.rooms()).hasSize(3);
      assertThat(house.rooms()).allSatisfy(room -> assertThat(room.house().get()).isSameAs(house));
    }
  }

  /** DJ-PRE-20; the boss is joined, 2 statements instead of 3, and who has none is skipped. */
  @Test
  void aNullableForeignKeyInThePath() {
    Employee peter = db.insert(Employee_.builder().name("Peter").noBoss());
    db.insert(Employee_.builder().name("Joe").boss(peter));
    db.insert(Employee_.builder().name("Angela").boss(peter));

    List<Employee> found =
        statements(
            2,
            () ->
                Employee_.objects(db)
                    .orderBy(Employee_.pk().asc())
                    .fetch(Employee_.boss().serfs())
                    .list());

    assertThat(statements(0, () -> found.get(0).boss().isPresent())).isFalse();
    for (Employee serf : found.subList(1, 3)) {
      assertThat(
              statements(0, () -> serf.boss().get().serfs().stream().map(Employee::name).toList()))
          .containsExactlyInAnyOrder("Joe", "Angela");
    }
  }

  /** DJ-M2OR-01 and DJ-M2ON-01: what is empty is so without SQL. */
  @Test
  void aRelationToItselfWalkedBothWays() {
    Employee root = db.insert(Employee_.builder().name("Root").noBoss());
    db.insert(Employee_.builder().name("Child").boss(root));

    List<Employee> found = Employee_.objects(db).orderBy(Employee_.pk().asc()).list();
    Employee child = found.get(1);

    assertThat(statements(0, () -> found.get(0).boss().find())).isEmpty();
    assertThat(statements(1, () -> found.get(0).serfs().list())).containsExactly(child);
    assertThat(statements(0, () -> child.serfs().list())).isEmpty();
    assertThat(statements(1, () -> child.boss().get())).isEqualTo(found.get(0));
    assertThat(statements(0, () -> found.get(0).serfs().list().get(0).boss().get()))
        .isSameAs(found.get(0));
  }
}
