package dev.kindred.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.NotLoadedException;
import dev.kindred.json.City.Country;
import dev.kindred.json.City.House;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What handles are in JSON, and what comes back of it. */
public abstract class HandleTests extends JsonTests {

  @Test
  void whatIsNotLoadedIsItsKeyOrLeftOut() throws Exception {
    assertThat(json(City_.get(db, 1)))
        .isEqualTo(
            """
            {"id":1,"name":"Graz","country":"AT","twin":null}\
            """);
    assertThat(json(City_.get(db, 2)))
        .isEqualTo(
            """
            {"id":2,"name":"Linz","country":"AT","twin":1}\
            """);
    assertThat(json(City_House_.get(db, 1)))
        .isEqualTo(
            """
            {"id":1,"street":[3,4]}\
            """);
  }

  @Test
  void whatIsLoadedIsAnObjectAndAnArray() throws Exception {
    City linz =
        City_.objects(db).fetch(City_.twin().streets(), City_.mayor()).get(City_.pk().eq(2));
    assertThat(json(linz))
        .isEqualTo(
            """
            {"id":2,"name":"Linz","country":"AT","twin":{"id":1,"name":"Graz","country":"AT",\
            "twin":null,"streets":[{"row":3,"column":4,"city":1}]},"mayor":null}\
            """);
  }

  @Test
  void whatLeadsBackIsItsKey() throws Exception {
    Country country = City_Country_.objects(db).fetch(City_Country_.cities().mayor()).get();
    assertThat(json(country))
        .isEqualTo(
            """
            {"id":1,"code":"AT","cities":[\
            {"id":1,"name":"Graz","country":"AT","twin":null,"mayor":{"id":1,"name":"Ann","city":1}},\
            {"id":2,"name":"Linz","country":"AT","twin":1,"mayor":null}]}\
            """);

    City graz = City_.objects(db).fetch(City_.mayor()).get(City_.pk().eq(1));
    assertThat(json(graz.mayor().get()))
        .isEqualTo(
            """
            {"id":1,"name":"Ann","city":{"id":1,"name":"Graz","country":"AT","twin":null,"mayor":1}}\
            """);
  }

  @Test
  void anotherInstanceOfTheSameRowLeadsBackToo() throws Exception {
    City graz = City_.get(db, 1);
    assertThat(graz.country().get().cities()).hasSize(2);
    assertThat(json(graz))
        .isEqualTo(
            """
            {"id":1,"name":"Graz","country":{"id":1,"code":"AT","cities":[\
            {"id":1,"name":"Graz","country":"AT","twin":null},\
            {"id":2,"name":"Linz","country":"AT","twin":1}]},"twin":null}\
            """);
  }

  @Test
  void whatIsNotSavedIsAnObject() throws Exception {
    Country country = new Country(null, "IT", Many.none());
    City city = new City(null, "Rome", One.of(country), One.none(), One.none(), Many.none());
    assertThat(json(city))
        .isEqualTo(
            """
            {"id":null,"name":"Rome","country":{"id":null,"code":"IT","cities":[]},"twin":null,\
            "mayor":null,"streets":[]}\
            """);
  }

  @Test
  void aKeyIsReadAsAReference() throws Exception {
    City linz = mapper().read(json(City_.get(db, 2)), City.class);

    assertThat(linz.twin()).isEqualTo(City_.ref(1)).isEqualTo(City_.get(db, 2).twin());
    assertThat(linz.country()).isEqualTo(City_.get(db, 2).country());
    assertThatThrownBy(linz.country()::get)
        .isInstanceOf(NotLoadedException.class)
        .hasMessageStartingWith("One[Country AT] was made from a key");
    assertThat(db.update(linz).country().get().code()).isEqualTo("AT");

    House house = mapper().read("{\"id\":1,\"street\":[3,4]}", House.class);
    assertThat(house.street()).isEqualTo(City_Street_.ref(3, 4));
  }

  @Test
  void anObjectIsReadAsAnEntityAndAnArrayAsAMany() throws Exception {
    Country written = City_Country_.objects(db).fetch(City_Country_.cities().mayor()).get();
    Country country = mapper().read(json(written), Country.class);

    List<City> cities = country.cities().list();
    assertThat(cities).extracting(City::name).containsExactly("Graz", "Linz");
    assertThat(cities.get(0).mayor().get().name()).isEqualTo("Ann");
    assertThat(cities.get(0).mayor().get().city()).isEqualTo(City_.ref(1));
    assertThat(cities.get(1).mayor().isPresent()).isFalse();
    assertThat(cities.get(0).country().key()).isEqualTo("AT");
  }

  @Test
  void whatWasLeftOutIsNotTakenForEmpty() throws Exception {
    City graz = mapper().read(json(City_.get(db, 1)), City.class);

    assertThat(graz.twin()).isEqualTo(One.none());
    assertThat(graz.streets().isLoaded()).isFalse();
    assertThat(graz.mayor().isLoaded()).isFalse();
    String why =
        " was not in the JSON, and has no database to load from: use the accessor of its entity,"
            + " or load it before the JSON is written.";
    assertThatThrownBy(graz.streets()::list)
        .isInstanceOf(NotLoadedException.class)
        .hasMessage("City.streets" + why);
    assertThatThrownBy(graz.mayor()::isPresent)
        .isInstanceOf(NotLoadedException.class)
        .hasMessage("City.mayor" + why);
    assertThat(json(graz)).isEqualTo(json(City_.get(db, 1)));
    assertThat(db.save(graz).mayor().get().name()).isEqualTo("Ann");
  }

  @Test
  void handlesOnTheirOwn() throws Exception {
    assertThat(json(City_.ref(7))).isEqualTo("7");
    assertThat(mapper().read("7", One.class, City.class)).isEqualTo(City_.ref(7));
    Many<?> many =
        mapper().read("[{\"id\":1,\"code\":\"AT\",\"cities\":[]}]", Many.class, Country.class);
    assertThat(many)
        .singleElement()
        .isEqualTo(mapper().read("{\"id\":1,\"code\":\"AT\",\"cities\":[]}", Country.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'street':[1]}|The key of Street has 2 values: [1]|street",
        "{'street':7}|The key of Street has 2 values: 7|street",
        "{'street':[1,null]}|The key of Street has 2 values: [1,null]|street",
      })
  void whatIsNoKeyIsRefused(String json, String message, String path) {
    assertThatThrownBy(() -> mapper().read(json.replace('\'', '"'), House.class))
        .hasMessageStartingWith(message)
        .satisfies(failure -> assertThat(mapper().path(failure)).isEqualTo(path));
  }

  @Test
  void aKeyHasTheTypeOfItsColumn() {
    assertThatThrownBy(() -> mapper().read("{\"twin\":[1]}", City.class))
        .hasMessageStartingWith("The key of City has one value: [1]");
    assertThatThrownBy(() -> mapper().read("{\"twin\":\"x\"}", City.class))
        .hasMessageContaining("java.lang.Long")
        .satisfies(failure -> assertThat(mapper().path(failure)).isEqualTo("twin"));
    assertThatThrownBy(() -> mapper().read("7", One.class))
        .hasMessageContaining("A One without its type argument can't be read.");
  }

  @Test
  void aNamingStrategyDoesNotMatter() throws Exception {
    JsonMapping upper = mapper().with(JsonMapping.Option.UPPER_CAMEL_CASE);
    String json = json(upper, City_.get(db, 2));
    assertThat(json)
        .isEqualTo(
            """
            {"Id":2,"Name":"Linz","Country":"AT","Twin":1}\
            """);
    City linz = upper.read(json, City.class);
    assertThat(linz.country()).isEqualTo(City_.get(db, 2).country());
    assertThatThrownBy(linz.mayor()::isPresent).hasMessageStartingWith("City.mayor was not");
  }

  @Test
  void handlesAreWrittenWhetherOrNotNullsAre() throws Exception {
    assertThat(json(mapper().with(JsonMapping.Option.NON_NULL), City_.get(db, 1)))
        .isEqualTo(
            """
            {"id":1,"name":"Graz","country":"AT","twin":null}\
            """);
  }

  @Test
  void theKeyIsThatOfTheRelation() throws Exception {
    Country country = City_Country_.objects(db).fetch(City_Country_.cities()).get();
    City city = new City(9L, "Wels", One.of(country), One.none(), One.none(), Many.none());
    Country around =
        mapper()
            .read(
                "{\"id\":1,\"code\":\"AT\",\"cities\":" + json(List.of(city)) + "}", Country.class);
    assertThat(json(around))
        .isEqualTo(
            """
            {"id":1,"code":"AT","cities":[{"id":9,"name":"Wels","country":"AT","twin":null,\
            "mayor":null,"streets":[]}]}\
            """);
    City wrong = new City(9L, "Wels", City_Country_.ref(1), One.none(), One.none(), Many.none());
    assertThatThrownBy(() -> mapper().write(wrong))
        .hasMessageStartingWith("One[Country 1] does not know Country.code");
  }

  @Test
  void relationsOfValueObjectsAndSuperclasses() throws Exception {
    Customer customer = customer();
    String json = json(Customer_.get(db, customer.id()));
    assertThat(json)
        .contains(
            """
            "address":{"street":"Ring","zip":"8010","country":"AT",\
            "position":{"latitude":47.0,"longitude":15.0}},"shipTo":null,\
            """);
    Customer read = mapper().read(json, Customer.class);
    assertThat(read.address()).isEqualTo(customer.address());
    assertThat(read.shipTo()).isEmpty();
    assertThat(read.guests().isLoaded()).isFalse();
    assertThat(json(read)).isEqualTo(json);

    Citizen citizen =
        db.insert(
            Citizen_.builder()
                .name("Al")
                .password("x")
                .tame(true)
                .visits(2)
                .home(City_.get(db, 1).country()));
    json = json(Citizen_.get(db, citizen.getId()));
    assertThat(json)
        .contains("\"home\":\"AT\"")
        .contains("\"full_name\":\"Al\"")
        .doesNotContain("password");
    assertThat(mapper().read(json, Citizen.class).getHome()).isEqualTo(citizen.getHome());
  }
}
