package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.error.NotLoadedException;
import dev.kindred.it.addresses.Address;
import dev.kindred.it.addresses.Fine;
import dev.kindred.it.addresses.Fine_;
import dev.kindred.it.addresses.Nation;
import dev.kindred.it.addresses.Nation_;
import dev.kindred.it.addresses.Parking;
import dev.kindred.it.addresses.Resident;
import dev.kindred.it.addresses.Resident_;
import dev.kindred.it.addresses.Slot;
import dev.kindred.it.addresses.Stay;
import dev.kindred.it.extra.owntypes.Crate;
import dev.kindred.it.extra.owntypes.Crate_;
import dev.kindred.it.extra.owntypes.Load;
import dev.kindred.model.FetchMode;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Value objects as a whole: grouped by, looked for in queries, and selected. */
class WholeValuesTest extends ResidentFixture {

  private record Count(@Nullable Address address, long residents) {}

  private record Kept(@Nullable Load load, long crates) {}

  private Resident dora() {
    return db.insert(new Resident(null, "Dora", anna.address(), carla.address(), anna.stay(), 0));
  }

  @Test
  void rowsAreGroupedByThem() {
    dora();

    assertThat(
            Resident_.objects(db)
                .groupBy(Resident_.address())
                .orderBy(Resident_.address().asc())
                .select(Count::new, Resident_.address(), Resident_.id().count())
                .list())
        .containsExactly(
            new Count(bruno.address(), 1),
            new Count(carla.address(), 1),
            new Count(anna.address(), 2));
  }

  @Test
  void absentOnesAreAGroup() {
    dora();
    db.update(Resident_.builder(bruno).postal(null));

    assertThat(
            Resident_.objects(db)
                .groupBy(Resident_.postal())
                .orderBy(Resident_.id().count().asc(), Resident_.postal().desc())
                .select(Count::new, Resident_.postal(), Resident_.id().count())
                .list())
        .containsExactly(
            new Count(carla.address(), 1), new Count(bruno.address(), 1), new Count(null, 2));
  }

  @Test
  void groupsAreChosenByThem() {
    dora();

    assertThat(
            Resident_.objects(db)
                .groupBy(Resident_.address(), Resident_.stay())
                .having(Resident_.address().eq(anna.address()))
                .select(Count::new, Resident_.address(), Resident_.id().count())
                .list())
        .containsExactly(new Count(anna.address(), 2));
    assertThat(
            Resident_.objects(db)
                .groupBy(Resident_.stay())
                .having(Resident_.stay().isNull(), Resident_.id().count().gt(1L))
                .select(Resident_.stay().optional())
                .list())
        .hasSize(1)
        .allMatch(each -> each.isEmpty());
    assertThat(
            Resident_.objects(db)
                .groupBy(Resident_.address())
                .having(
                    Resident_.address()
                        .in(Resident_.objects(db).select(Resident_.postal()).distinct()))
                .orderBy(Resident_.address().city().asc(), Resident_.address().zip().asc())
                .select(Resident_.address())
                .list())
        .containsExactly(bruno.address(), carla.address(), anna.address());
  }

  @Test
  void partsOfAGroupingValueAreSelected() {
    assertThat(
            Resident_.objects(db)
                .groupBy(Resident_.address())
                .orderBy(Resident_.address().city().desc(), Resident_.address().zip().asc())
                .select(Resident_.address().city())
                .list())
        .containsExactly("Rome", "Lyon", "Lyon");
    assertThat(
            Resident_.objects(db)
                .groupBy(Resident_.address().position())
                .orderBy(Resident_.id().count().desc())
                .select(Resident_.address().position().latitude())
                .list())
        .containsExactly(null, 41.9);
    assertThatThrownBy(
            () ->
                Resident_.objects(db)
                    .groupBy(Resident_.address().city())
                    .select(Resident_.address()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("can have several values a group: name it in groupBy(..)");
  }

  @Test
  void pathsLeadToGroupingValues() {
    db.insert(new Parking(new Slot(One.of(italy), 1), One.of(anna)));
    Parking second = db.insert(new Parking(new Slot(One.of(italy), 2), One.none()));
    db.insert(new Fine(One.of(second), new Stay(MAY, null)));

    assertThat(
            Fine_.objects(db)
                .groupBy(Fine_.parking().holder().address(), Fine_.stay())
                .select(Fine_.parking().holder().address().optional())
                .list())
        .singleElement()
        .satisfies(each -> assertThat(each).isEmpty());
    assertThat(
            Nation_.objects(db)
                .filter(
                    Resident_.ofAddressNation()
                        .address()
                        .in(Resident_.objects(db).select(Resident_.postal())))
                .orderBy(Nation_.code().asc())
                .list())
        .containsExactly(france, italy);
  }

  @Test
  void theyAreAmongTheResultsOfAQuery() {
    assertThat(names(Resident_.address().in(select("Bruno")))).containsExactly("Anna");
    assertThat(names(Resident_.address().in(select("Carla")))).containsExactly("Bruno");
    assertThat(names(Resident_.address().notIn(select("Carla")))).containsExactly("Anna", "Carla");
    assertThat(names(Resident_.postal().in(Resident_.objects(db).select(Resident_.address()))))
        .containsExactly("Bruno", "Carla");
    assertThat(names(Resident_.postal().notIn(Resident_.objects(db).select(Resident_.address()))))
        .containsExactly("Anna");
    assertThat(
            names(
                Resident_.address()
                    .in(
                        Resident_.objects(db)
                            .orderBy(Resident_.name().desc())
                            .limit(1)
                            .select(Resident_.address()))))
        .containsExactly("Carla");
  }

  private dev.kindred.Projection<Address> select(String name) {
    return Resident_.objects(db).filter(Resident_.name().eq(name)).select(Resident_.postal());
  }

  @Test
  void whatIsAbsentIsInNoQuery() {
    assertThat(names(Resident_.postal().in(Resident_.objects(db).select(Resident_.postal()))))
        .containsExactly("Bruno", "Carla");
    assertThat(names(Resident_.stay().in(Resident_.objects(db).select(Resident_.stay()))))
        .containsExactly("Anna");
    assertThat(names(Resident_.stay().notIn(Resident_.objects(db).select(Resident_.stay()))))
        .containsExactly("Bruno", "Carla");
    assertThat(
            names(
                Resident_.address()
                    .position()
                    .in(Resident_.objects(db).select(Resident_.postal().position()))))
        .containsExactly("Anna");
  }

  @Test
  void groupsAreQueriesToLookIn() {
    dora();
    Resident elio = db.insert(new Resident(null, "Elio", bruno.address().zip("1"), null, null, 0));

    assertThat(
            Resident_.objects(db)
                .filter(
                    Resident_.address()
                        .in(
                            Resident_.objects(db)
                                .groupBy(Resident_.address())
                                .having(Resident_.id().count().eq(1L))
                                .select(Resident_.address())))
                .orderBy(Resident_.name().asc())
                .list())
        .containsExactly(bruno, carla, elio);
  }

  @Test
  void whatJavaMakesOfThemIsNotLookedIn() {
    assertThatThrownBy(
            () ->
                Resident_.address()
                    .in(
                        Resident_.objects(db)
                            .select((Address each) -> each.zip("0"), Resident_.address())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("select one expression, value object or entity, without a function.");
  }

  @Test
  void valuesOfAllTypesAreGrouped() {
    extra(Crate.class).create();
    Load fresh =
        new Load(
            new BigDecimal("1.50"),
            Instant.parse("2026-05-01T10:15:30.123456Z"),
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            Load.State.FRESH,
            true,
            LocalDate.of(2026, 5, 2),
            Duration.ofSeconds(90));
    Load old =
        new Load(
            new BigDecimal("10.00"), fresh.packed(), fresh.tag(), Load.State.OLD, null, null, null);
    db.insertAll(
        List.of(
            new Crate(null, "a", fresh),
            new Crate(null, "b", fresh),
            new Crate(null, "c", old),
            new Crate(null, "d", null)));

    assertThat(
            Crate_.objects(db)
                .groupBy(Crate_.load())
                .orderBy(Crate_.load().asc())
                .select(Kept::new, Crate_.load(), Crate_.id().count())
                .list())
        .containsExactly(new Kept(fresh, 2), new Kept(old, 1), new Kept(null, 1));
    assertThat(Crate_.objects(db).select(Crate_.load()).distinct().list())
        .containsExactlyInAnyOrder(fresh, old, null);
    QuerySet<Crate> crates = Crate_.objects(db).orderBy(Crate_.name().asc());
    assertThat(
            crates
                .filter(Crate_.load().in(Crate_.objects(db).select(Crate_.load())))
                .select(Crate_.name())
                .list())
        .containsExactly("a", "b", "c");
    assertThat(crates.filter(Crate_.load().notIn(old)).select(Crate_.name()).list())
        .containsExactly("a", "b", "d");

    int updated =
        Crate_.objects(db)
            .update(
                Crate_.load().state().set(Load.State.OLD),
                Crate_.load().weight().set(new BigDecimal("2.25")),
                Crate_.load().open().set(false));

    assertThat(updated).isEqualTo(4);
    assertThat(crates.select(Crate_.load()).list())
        .extracting(each -> each == null ? null : each.state() + " " + each.weight() + each.open())
        .isEqualTo(Arrays.asList("OLD 2.25false", "OLD 2.25false", "OLD 2.25false", null));
  }

  @Test
  void relationsInsideSelectedOnesLoadTogether() {
    List<Address> all =
        Resident_.objects(db).orderBy(Resident_.name().asc()).select(Resident_.address()).list();

    List<String> nations =
        statements(1, () -> all.stream().map(each -> each.nation().get().name()).toList());

    assertThat(nations).containsExactly("Italy", "France", "France");
  }

  private record Addresses(Address home, @Nullable Address postal, Resident resident) {}

  @Test
  void eachSelectedPlaceTakesAStatement() {
    List<Addresses> all =
        Resident_.objects(db)
            .orderBy(Resident_.name().asc())
            .select(Addresses::new, Resident_.address(), Resident_.postal(), Resident_.self())
            .list();

    assertThat(
            statements(
                1, () -> all.stream().map(each -> each.home().nation().get().code()).toList()))
        .containsExactly("IT", "FR", "FR");
    assertThat(
            statements(
                1,
                () ->
                    all.stream()
                        .filter(each -> each.postal() != null)
                        .map(each -> each.postal().nation().get().code())
                        .toList()))
        .containsExactly("IT", "FR");
    assertThat(
            statements(
                1,
                () ->
                    all.stream()
                        .map(each -> each.resident().address().nation().get().code())
                        .toList()))
        .containsExactly("IT", "FR", "FR");
  }

  @Test
  void relationsInsideListedOnesLoadTogether() {
    List<List<Address>> lists =
        Nation_.objects(db)
            .orderBy(Nation_.code().asc())
            .select(Resident_.ofPostalNation().select(Resident_.address()))
            .list();

    assertThat(
            statements(
                1,
                () ->
                    lists.stream()
                        .map(each -> each.stream().map(one -> one.nation().get().code()).toList())
                        .toList()))
        .containsExactly(List.of("FR"), List.of("FR"));
    try (Stream<Address> all =
        Resident_.objects(db)
            .orderBy(Resident_.name().asc())
            .select(Resident_.address())
            .stream()) {
      assertThat(statements(1, () -> all.map(each -> each.nation().get()).toList()))
          .containsExactly(italy, france, france);
    }
  }

  @Test
  void theFetchModeHoldsForSelectedOnes() {
    List<Address> single =
        Resident_.objects(db).fetchMode(FetchMode.SINGLE).select(Resident_.address()).list();
    List<Address> none =
        Resident_.objects(db).fetchMode(FetchMode.RAISE).select(Resident_.address()).list();

    List<Nation> nations =
        statements(3, () -> single.stream().map(each -> each.nation().get()).toList());

    assertThat(nations).containsExactlyInAnyOrder(italy, france, france);
    assertThatThrownBy(() -> none.get(0).nation().get())
        .isInstanceOf(NotLoadedException.class)
        .hasMessageStartingWith("Resident.address.nation is not loaded");
  }
}
