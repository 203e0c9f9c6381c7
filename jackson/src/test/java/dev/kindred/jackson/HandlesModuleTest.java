package dev.kindred.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kindred.Database;
import dev.kindred.error.NotLoadedException;
import dev.kindred.jackson.City.Country;
import dev.kindred.jackson.City.House;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What handles are in JSON, and what comes back of it. */
class HandlesModuleTest {

  private final Database db = Database.open("jdbc:h2:mem:handles");
  private final JsonMapper mapper = JsonMapper.builder().addModule(new HandlesModule()).build();

  @BeforeEach
  void twoCities() {
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

  private String json(Object value) throws JsonProcessingException {
    AtomicReference<String> json = new AtomicReference<>();
    assertThat(db.capture(() -> json.set(mapper.writeValueAsString(value)))).isEmpty();
    return json.get();
  }

  @Test
  void whatIsNotLoadedIsItsKeyOrLeftOut() throws JsonProcessingException {
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
  void whatIsLoadedIsAnObjectAndAnArray() throws JsonProcessingException {
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
  void whatLeadsBackIsItsKey() throws JsonProcessingException {
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
  void anotherInstanceOfTheSameRowLeadsBackToo() throws JsonProcessingException {
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
  void whatIsNotSavedIsAnObject() throws JsonProcessingException {
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
  void aKeyIsReadAsAReference() throws JsonProcessingException {
    City linz = mapper.readValue(json(City_.get(db, 2)), City.class);

    assertThat(linz.twin()).isEqualTo(City_.ref(1)).isEqualTo(City_.get(db, 2).twin());
    assertThat(linz.country()).isEqualTo(City_.get(db, 2).country());
    assertThatThrownBy(linz.country()::get)
        .isInstanceOf(NotLoadedException.class)
        .hasMessageStartingWith("One[Country AT] was made from a key");
    assertThat(db.update(linz).country().get().code()).isEqualTo("AT");

    House house = mapper.readValue("{\"id\":1,\"street\":[3,4]}", House.class);
    assertThat(house.street()).isEqualTo(City_Street_.ref(3, 4));
  }

  @Test
  void anObjectIsReadAsAnEntityAndAnArrayAsAMany() throws JsonProcessingException {
    Country written = City_Country_.objects(db).fetch(City_Country_.cities().mayor()).get();
    Country country = mapper.readValue(json(written), Country.class);

    List<City> cities = country.cities().list();
    assertThat(cities).extracting(City::name).containsExactly("Graz", "Linz");
    assertThat(cities.get(0).mayor().get().name()).isEqualTo("Ann");
    assertThat(cities.get(0).mayor().get().city()).isEqualTo(City_.ref(1));
    assertThat(cities.get(1).mayor().isPresent()).isFalse();
    assertThat(cities.get(0).country().key()).isEqualTo("AT");
  }

  @Test
  void whatWasLeftOutIsNotTakenForEmpty() throws JsonProcessingException {
    City graz = mapper.readValue(json(City_.get(db, 1)), City.class);

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
  void handlesOnTheirOwn() throws JsonProcessingException {
    assertThat(json(City_.ref(7))).isEqualTo("7");
    One<City> one = mapper.readValue("7", new TypeReference<>() {});
    assertThat(one).isEqualTo(City_.ref(7));
    Many<Country> many =
        mapper.readValue("[{\"id\":1,\"code\":\"AT\",\"cities\":[]}]", new TypeReference<>() {});
    assertThat(many).extracting(Country::code).containsExactly("AT");
    assertThatThrownBy(() -> mapper.readValue("[1]", new TypeReference<One<City.Street>>() {}))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("The key of Street has 2 values: [1]");
    assertThatThrownBy(() -> mapper.readValue("7", One.class))
        .hasMessageContaining("A One without its type argument can't be read.");
  }

  @Test
  void aNamingStrategyDoesNotMatter() throws JsonProcessingException {
    JsonMapper upper =
        JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
            .build();
    String json = upper.writeValueAsString(City_.get(db, 2));
    assertThat(json)
        .isEqualTo(
            """
            {"Id":2,"Name":"Linz","Country":"AT","Twin":1}\
            """);
    City linz = upper.readValue(json, City.class);
    assertThat(linz.country()).isEqualTo(City_.get(db, 2).country());
    assertThatThrownBy(linz.mayor()::isPresent).hasMessageStartingWith("City.mayor was not");
  }
}
