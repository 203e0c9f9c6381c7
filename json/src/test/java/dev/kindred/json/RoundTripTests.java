package dev.kindred.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random entities with random parts loaded: what is read is written as it was, without SQL. */
public abstract class RoundTripTests extends JsonTests {

  @Test
  void whatIsReadIsWrittenAsItWas() throws Exception {
    Random random = new Random(7);
    List<City> cities = new ArrayList<>(City_.objects(db).list());
    for (int i = 0; i < 20; i++) {
      City_.Builder city =
          City_.builder().name("City " + i).country(City_Country_.get(db, 1)).noTwin();
      cities.add(db.insert(random.nextBoolean() ? city : city.twin(any(cities, random))));
      db.insert(City_Street_.builder().row(i).column(i).city(any(cities, random)));
      db.insert(
          Customer_.builder()
              .name("Customer " + i)
              .tags(List.of())
              .address(address("Street " + i))
              .shipTo(random.nextBoolean() ? address("Ship " + i) : null)
              .noHost()
              .city(any(cities, random)));
    }
    for (int i = 0; i < 25; i++) {
      List<City> some = random(City_.objects(db), random).list();
      for (City city : some) {
        requireRoundTrip(city, City.class);
      }
      requireRoundTrip(
          any(Customer_.objects(db).fetch(Customer_.city().twin()).list(), random), Customer.class);
    }
  }

  private static QuerySet<City> random(QuerySet<City> cities, Random random) {
    QuerySet<City> some = cities.limit(5).offset(random.nextInt(18));
    some = random.nextBoolean() ? some.fetch(City_.twin().twin()) : some;
    some = random.nextBoolean() ? some.fetch(City_.streets()) : some;
    some = random.nextBoolean() ? some.fetch(City_.mayor()) : some;
    return random.nextBoolean() ? some.fetch(City_.country().cities()) : some;
  }

  private <E> void requireRoundTrip(E entity, Class<E> type) throws Exception {
    String json = json(entity);
    E read = mapper().read(json, type);
    assertThat(json(read)).isEqualTo(json);
  }

  private static <E> E any(List<E> entities, Random random) {
    return entities.get(random.nextInt(entities.size()));
  }
}
