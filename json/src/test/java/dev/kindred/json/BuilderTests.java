package dev.kindred.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.StaleEntityException;
import dev.kindred.json.City.Country;
import dev.kindred.model.One;
import dev.kindred.spi.EntityBuilder;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builders read from JSON objects, where absent is not null. */
public abstract class BuilderTests extends JsonTests {

  private Customer eve;

  @BeforeEach
  void eve() {
    eve = customer();
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  private Customer_.Builder changed(String json) throws Exception {
    return mapper().update(Customer_.builder(eve), quoted(json));
  }

  /** Returns what an update sets. */
  private static String set(String sql) {
    return sql.replaceAll("(?s)^update \\w+ set | where .*", "").replaceAll("\\w+\\.", "");
  }

  private String sql(EntityBuilder<?> builder) throws Exception {
    return set(db.capture(() -> db.update(builder)).get(0).sql());
  }

  @Test
  void onlyWhatIsInTheObjectIsWritten() throws Exception {
    assertThat(sql(changed("{'nick':'E','points':3}")))
        .isEqualTo("nick = ?, points = ?, version = ?");
    Customer read = Customer_.get(db, eve.id());
    assertThat(read.nick()).isEqualTo("E");
    assertThat(read.points()).isEqualTo(3);
    assertThat(read.name()).isEqualTo("Eve");
    assertThat(read.tags()).containsExactly("a", "b");
  }

  @Test
  void nullIsNull() throws Exception {
    Customer full =
        db.update(changed("{'nick':'E','age':30,'host':1,'shipTo':{'street':'S','country':'AT'}}"));
    assertThat(full.age()).contains(30);
    assertThat(full.host()).isEqualTo(Customer_.ref(1));
    assertThat(full.shipTo()).map(Customer.Address::street).contains("S");
    eve = full;
    Customer empty = db.update(changed("{'nick':null,'age':null,'host':null,'shipTo':null}"));
    assertThat(empty.nick()).isNull();
    assertThat(empty.age()).isEmpty();
    assertThat(empty.host()).isEqualTo(One.none());
    assertThat(empty.shipTo()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name':null}|Customer.name is required|name",
        "{'points':null}|Customer.points is required|points",
        "{'tags':null}|Customer.tags is required|tags",
        "{'city':null}|Customer.city is required|city",
        "{'version':null}|Customer.version is required|version",
        "{'id':null}|Customer.id is required|id",
        "{'address':null}|Customer.address is required|address",
        "{'address':{'street':null}}|Customer.address.street is required|address.street",
        "{'address':{'country':null}}|Customer.address.country is required|address.country",
        "{'shipTo':{'street':null}}|Customer.shipTo.street is required|shipTo.street",
        "{'shipTo':{'position':{'latitude':null}}}|Customer.shipTo.position.latitude is"
            + " required|shipTo.position.latitude",
      })
  void nullIsRefusedWhereAValueIsRequired(String json, String message, String path) {
    assertThatThrownBy(() -> changed(json))
        .hasMessageStartingWith(message + ": it can be left out of the JSON, but not be null.")
        .satisfies(failure -> assertThat(mapper().path(failure)).isEqualTo(path));
  }

  @Test
  void aWrongValueHasItsPath() {
    assertThatThrownBy(() -> changed("{'points':'many'}"))
        .hasMessageContaining("many")
        .satisfies(failure -> assertThat(mapper().path(failure)).isEqualTo("points"));
    assertThatThrownBy(() -> changed("{'address':{'position':{'latitude':'x'}}}"))
        .satisfies(
            failure -> assertThat(mapper().path(failure)).isEqualTo("address.position.latitude"));
    assertThatThrownBy(() -> changed("[1]")).hasMessageContaining("Customer_$Builder");
  }

  @Test
  void relationsByKeyAndObject() throws Exception {
    Customer moved = db.update(changed("{'city':2}"));
    assertThat(moved.city()).isEqualTo(City_.ref(2));
    eve = moved;
    moved = db.update(changed("{'city':{'id':1,'name':'Graz','country':'AT'}}"));
    assertThat(moved.city()).isEqualTo(City_.ref(1));
    assertThatThrownBy(() -> changed("{'city':[1,2]}"))
        .hasMessageStartingWith("The key of City has one value: [1,2]")
        .satisfies(failure -> assertThat(mapper().path(failure)).isEqualTo("city"));
  }

  @Test
  void partsOfValueObjectsAreAttributes() throws Exception {
    assertThat(sql(changed("{'address':{'street':'Weg'}}")))
        .isEqualTo("address_street = ?, version = ?");
    eve = Customer_.get(db, eve.id());
    assertThat(eve.address()).isEqualTo(address("Weg"));
    db.insert(City_Country_.builder().code("IT"));
    Customer.Address moved =
        db.update(changed("{'address':{'country':'IT','zip':null,'position':{'longitude':1.5}}}"))
            .address();
    assertThat(moved.country().get().code()).isEqualTo("IT");
    assertThat(moved.zip()).isNull();
    assertThat(moved.position()).contains(new Customer.Position(47, 1.5));
    eve = Customer_.get(db, eve.id());
    assertThat(db.update(changed("{'address':{'position':null}}")).address().position()).isEmpty();
  }

  @Test
  void aPartOfAnAbsentValueObjectNeedsTheOthers() throws Exception {
    Customer_.Builder builder = changed("{'shipTo':{'zip':'1'}}");
    assertThatThrownBy(() -> db.update(builder))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("Customer lacks a value for shipTo.street, shipTo.country.");
    assertThat(Customer_.get(db, eve.id()).shipTo()).isEmpty();
    Customer_.Builder changes =
        mapper().read(quoted("{'shipTo':{'street':'S','zip':'1'}}"), Customer_.Builder.class);
    assertThatThrownBy(() -> db.update(eve, changes))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("Customer lacks a value for shipTo.country.");
  }

  @Test
  void theKeyStaysAsItIs() throws Exception {
    assertThat(sql(changed("{'id':" + eve.id() + ",'nick':'E'}")))
        .isEqualTo("nick = ?, version = ?");
    assertThatThrownBy(() -> changed("{'id':99}"))
        .hasMessageStartingWith(
            "Customer.id is the primary key, which can't be changed: the Customer has 1, and the"
                + " JSON 99.")
        .satisfies(failure -> assertThat(mapper().path(failure)).isEqualTo("id"));
    City.Street street = City_Street_.get(db, 3, 4);
    City_Street_.Builder same =
        mapper().update(City_Street_.builder(street), quoted("{'row':3,'city':2}"));
    assertThat(db.update(same).city()).isEqualTo(City_.ref(2));
    assertThatThrownBy(() -> mapper().update(City_Street_.builder(street), quoted("{'column':5}")))
        .hasMessageStartingWith("Street.column is the primary key");
  }

  @Test
  void theVersionIsThatOfTheClient() throws Exception {
    db.update(Customer_.builder(eve).nick("E"));
    Customer_.Builder old = changed("{'version':1,'points':1}");
    assertThatThrownBy(() -> db.update(old)).isInstanceOf(StaleEntityException.class);
    assertThat(db.update(changed("{'version':2,'points':1}")).points()).isEqualTo(1);
  }

  @Test
  void whatABuilderDoesNotHaveIsIgnored() throws Exception {
    String json =
        "{'created':'2020-01-01T00:00:00Z','shouted':'X','rating':'Y','guests':[1],'nick':'E'}";
    assertThat(sql(changed(json))).isEqualTo("nick = ?, version = ?");
    JsonMapping strict = mapper().with(JsonMapping.Option.FAIL_ON_IGNORED);
    for (String name : List.of("created", "shouted", "rating", "guests")) {
      assertThatThrownBy(
              () -> strict.update(Customer_.builder(eve), quoted("{'" + name + "':null}")))
          .hasMessageContaining("\"" + name + "\"")
          .satisfies(failure -> assertThat(mapper().path(failure)).isEqualTo(name));
    }
  }

  @Test
  void whatIsUnknownIsIgnoredOrRefused() throws Exception {
    assertThat(sql(changed("{'x':{'y':[1]},'address':{'z':[{}],'zip':'1'},'nick':'E'}")))
        .isEqualTo("nick = ?, address_zip = ?, version = ?");
    JsonMapping strict = mapper().with(JsonMapping.Option.FAIL_ON_UNKNOWN);
    assertThatThrownBy(() -> strict.update(Customer_.builder(eve), quoted("{'x':1}")))
        .hasMessageContaining("\"x\"")
        .hasMessageContaining("Customer")
        .satisfies(failure -> assertThat(mapper().path(failure)).isEqualTo("x"));
    assertThatThrownBy(() -> strict.update(Customer_.builder(eve), quoted("{'address':{'x':1}}")))
        .satisfies(failure -> assertThat(mapper().path(failure)).isEqualTo("address.x"));
  }

  @Test
  void aNewBuilder() throws Exception {
    Customer_.Builder builder =
        mapper()
            .read(
                quoted(
                    "{'id':null,'version':null,'name':'Al','age':7,'tags':['x'],'city':2,"
                        + "'address':{'street':'S','country':'AT'}}"),
                Customer_.Builder.class);
    Customer al = db.insert(builder);
    assertThat(al.id()).isEqualTo(2);
    assertThat(al.points()).isEqualTo(0);
    assertThat(al.tags()).containsExactly("x");
    assertThat(al.age()).contains(7);
    assertThat(al.address().country().key()).isEqualTo("AT");

    Customer_.Builder missing =
        mapper().read(quoted("{'name':'Al','address':{'zip':'1'}}"), Customer_.Builder.class);
    assertThatThrownBy(() -> db.insert(missing))
        .isInstanceOf(MissingValueException.class)
        .hasMessage("Customer lacks a value for tags, address.street, address.country, city.");
    assertThatThrownBy(() -> mapper().read(quoted("{'id':5}"), Customer_.Builder.class))
        .hasMessageStartingWith("Customer.id is generated: leave it out of the JSON, which has 5.");
    City.Street street =
        db.insert(
            mapper().read(quoted("{'row':1,'column':2,'city':1}"), City_Street_.Builder.class));
    assertThat(street.city()).isEqualTo(City_.ref(1));
    Country country =
        db.insert(mapper().read(quoted("{'id':0,'code':'CH'}"), City_Country_.Builder.class));
    assertThat(country.id()).isEqualTo(2);
  }

  @Test
  void changesOfAnEntityThatIsReadLater() throws Exception {
    Customer_.Builder changes =
        mapper().read(quoted("{'nick':null,'points':5}"), Customer_.Builder.class);
    Customer stored = Customer_.get(db, eve.id());
    assertThat(set(db.capture(() -> db.update(stored, changes)).get(0).sql()))
        .isEqualTo("nick = ?, points = ?, version = ?");
    assertThat(Customer_.get(db, eve.id()).points()).isEqualTo(5);
    assertThat(Customer_.get(db, eve.id()).name()).isEqualTo("Eve");

    City_Street_.Builder key = mapper().read(quoted("{'row':9}"), City_Street_.Builder.class);
    assertThatThrownBy(() -> db.update(City_Street_.get(db, 3, 4), key))
        .hasMessageStartingWith("Street.row is the key: an update can't change it.");
  }

  @Test
  void annotationsOfTheClassCount() throws Exception {
    Citizen al =
        db.insert(
            Citizen_.builder()
                .name("Al")
                .password("x")
                .tame(false)
                .visits(2)
                .home(City_.get(db, 1).country()));
    Citizen_.Builder builder =
        mapper()
            .update(
                Citizen_.builder(al),
                quoted("{'full_name':'Bo','password':'x','visits':9,'tame':true,'home':'AT'}"));
    assertThat(sql(builder)).isEqualTo("home_code = ?, name = ?, tame = ?");
    assertThat(Citizen_.get(db, al.getId()).getName()).isEqualTo("Bo");
    builder =
        mapper()
            .update(
                Citizen_.builder(al),
                quoted("{'full_name':'Cy','tame':false}"),
                Citizen.Guest.class);
    assertThat(db.update(builder).getName()).isEqualTo("Cy");
    builder = mapper().update(Citizen_.builder(al), quoted("{'fullName':'Di'}"));
    assertThat(db.update(builder).getName()).isEqualTo("Di");
    assertThat(Citizen_.get(db, al.getId()).isTame()).isTrue();
    builder =
        mapper().update(Citizen_.builder(al), quoted("{'tame':false}"), Citizen.Trusted.class);
    assertThat(db.update(builder).isTame()).isFalse();
    assertThatThrownBy(
            () ->
                mapper()
                    .with(JsonMapping.Option.FAIL_ON_IGNORED)
                    .update(Citizen_.builder(al), quoted("{'password':'x'}")))
        .hasMessageContaining("password");
  }

  @Test
  void namesOfTheMapper() throws Exception {
    Customer_.Builder builder =
        mapper()
            .with(JsonMapping.Option.UPPER_CAMEL_CASE)
            .update(Customer_.builder(eve), quoted("{'Nick':'E','Address':{'Street':'S'}}"));
    assertThat(sql(builder)).isEqualTo("nick = ?, address_street = ?, version = ?");
  }

  @Test
  void aBuilderNeedsAnEntity() {
    assertThatThrownBy(() -> mapper().read("{}", EntityBuilder.class, City.class))
        .hasMessageStartingWith(
            "EntityBuilder can't be created: name the builder of an entity, as Book_.Builder.");
    assertThatThrownBy(() -> mapper().write(City_.builder()))
        .hasMessageStartingWith(
            "A builder has no JSON: write the entity that build(), insert(..) or update(..)"
                + " returns.");
  }
}
