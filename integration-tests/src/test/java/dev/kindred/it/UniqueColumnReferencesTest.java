package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.NotLoadedException;
import dev.kindred.it.model.City;
import dev.kindred.it.model.City_;
import dev.kindred.it.model.Country;
import dev.kindred.it.model.Country_;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A relation to a unique column that is not the key. */
class UniqueColumnReferencesTest extends DatabaseTest {

  private Country norway;
  private City oslo;

  @BeforeEach
  void citiesOfTwoCountries() {
    Country sweden = db.insert(new Country(null, "SE", "Sweden"));
    norway = db.insert(new Country(null, "NO", "Norway"));
    db.insert(new City(null, "Malmo", One.of(sweden)));
    oslo = db.insert(new City(null, "Oslo", One.of(norway)));
    db.insert(new City(null, "Bergen", One.of(norway)));
  }

  @Test
  void theStoredValueIsTheReferencedOne() {
    assertThat(City_.get(db, oslo.id()).country().key()).isEqualTo("NO");
    assertThat(City_.get(db, oslo.id()).country().get()).isEqualTo(norway);
    assertThat(City_.objects(db).filter(City_.name().eq("Oslo")).values().get(0))
        .containsEntry("country_code", "NO");
  }

  @Test
  void lookupsByTheReferencedColumnNeedNoJoin() {
    assertThat(
            sql(
                () -> {
                  assertThat(City_.objects(db).filter(City_.country().eq(norway)).list())
                      .hasSize(2);
                  assertThat(City_.objects(db).filter(City_.country().code().eq("NO")).list())
                      .hasSize(2);
                }))
        .hasSize(2)
        .containsOnly(
            "select city.id, city.name, city.country_code from city where city.country_code = ?");
    assertThat(City_.objects(db).filter(City_.country().id().eq(norway.id())).count()).isEqualTo(2);
    assertThat(Country_.objects(db).get(Country_.citySet().eq(oslo))).isEqualTo(norway);
  }

  /** DJ-Q2-24, 28. */
  @Test
  void lookupsOfRowsCompareTheReferencedColumn() {
    Country sweden = Country_.objects(db).get(Country_.code().eq("SE"));

    assertThat(City_.objects(db).filter(City_.country().in(sweden, norway)).count()).isEqualTo(3);
    assertThat(Country_.objects(db).filter(Country_.citySet().eq(oslo)).list())
        .containsExactly(norway);
    assertThat(Country_.objects(db).exclude(Country_.citySet().name().eq("Oslo")).list())
        .containsExactly(sweden);
  }

  @Test
  void theReverseSideReadsByTheReferencedColumnToo() {
    assertThat(Country_.citySet(db, norway).list())
        .extracting(City::name)
        .containsExactlyInAnyOrder("Oslo", "Bergen");
    assertThat(Country_.citySet(db, norway).create(City_.builder().name("Bodo")).country().get())
        .isSameAs(norway);
    assertThat(statements(1, () -> Country_.citySetOf(db, List.of(norway))).get(norway)).hasSize(3);
  }

  @Test
  void aReferenceByKeyDoesNotKnowTheReferencedValue() {
    assertThatThrownBy(() -> db.insert(new City(null, "Bodo", Country_.ref(norway.id()))))
        .isInstanceOf(NotLoadedException.class)
        .hasMessage(
            "One[Country 2] does not know Country.code, which the relation refers to;"
                + " load it first with get().");
  }

  /** DJ-DEL-38. */
  @Test
  void deletingTheReferencedRowDeletesTheOthers() {
    assertThat(db.delete(norway)).hasToString("3 = 2 City + 1 Country");
    assertThat(City_.objects(db).get().name()).isEqualTo("Malmo");
  }
}
