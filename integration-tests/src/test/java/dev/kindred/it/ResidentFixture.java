package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.addresses.Address;
import dev.kindred.it.addresses.Nation;
import dev.kindred.it.addresses.Resident;
import dev.kindred.it.addresses.Resident_;
import dev.kindred.it.addresses.Stay;
import dev.kindred.lookup.Condition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Tests on residents, whose addresses are value objects. */
abstract class ResidentFixture extends DatabaseTest {

  static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  Nation italy;
  Nation france;
  Resident anna;
  Resident bruno;
  Resident carla;

  @BeforeEach
  void threeResidents() {
    italy = db.insert(new Nation("IT", "Italy"));
    france = db.insert(new Nation("FR", "France"));
    Address rome = Address.of("Via Appia", "Rome", italy).at(41.9, 12.5);
    Address lyon = Address.of("Rue Moncey", "Lyon", france).zip("69003");
    anna = db.insert(new Resident(null, "Anna", rome, null, new Stay(MAY, null), 0));
    bruno = db.insert(new Resident(null, "Bruno", lyon, rome, null, 0));
    carla = db.insert(new Resident(null, "Carla", lyon.zip(null), lyon, null, 0));
  }

  List<String> names(Condition<Resident> condition) {
    List<String> found = sorted(condition);
    List<String> others = Resident_.objects(db).exclude(condition).select(Resident_.name()).list();
    assertThat(others).hasSize(3 - found.size()).noneMatch(found::contains);
    return found;
  }

  private List<String> sorted(Condition<Resident> condition) {
    return Resident_.objects(db)
        .filter(condition)
        .orderBy(Resident_.name().asc())
        .select(Resident_.name())
        .list();
  }
}
