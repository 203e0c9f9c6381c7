package dev.kindred.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.json.City.Country;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two cities in a database, and a mapper. */
abstract class JsonTests {

  final Database db = Database.open("jdbc:h2:mem:json");
  private JsonMapping mapper;

  /** Returns the mapper that is tested. */
  protected abstract JsonMapping mapper();

  @BeforeEach
  void twoCities() {
    mapper = mapper();
    db.schema().create();
    Country country = db.insert(City_Country_.builder().code("AT"));
    City graz = db.insert(City_.builder().name("Graz").country(country).noTwin());
    db.insert(City_.builder().name("Linz").country(country).twin(graz));
    db.insert(City_Mayor_.builder().name("Ann").city(graz));
    db.insert(City_Street_.builder().row(3).column(4).city(graz));
    db.insert(City_House_.builder().street(City_Street_.ref(3, 4)));
  }

  @AfterEach
  void close() {
    db.close();
  }

  final Customer customer() {
    return db.insert(
        Customer_.builder()
            .name("Eve")
            .tags(List.of("a", "b"))
            .address(address("Ring"))
            .noHost()
            .city(City_.ref(1)));
  }

  final Customer.Address address(String street) {
    return new Customer.Address(
        street,
        "8010",
        City_.get(db, 1).country(),
        java.util.Optional.of(new Customer.Position(47, 15)));
  }

  /** Writes a value, which runs no SQL. */
  final String json(Object value) throws Exception {
    return json(mapper, value);
  }

  final String json(JsonMapping by, Object value) throws Exception {
    AtomicReference<String> json = new AtomicReference<>();
    assertThat(db.capture(() -> json.set(by.write(value)))).isEmpty();
    return json.get();
  }
}
