package dev.kindred.it;

import static dev.kindred.it.addresses.Address.Use.HOME;
import static dev.kindred.it.addresses.Address.Use.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Page;
import dev.kindred.QuerySet;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.NotLoadedException;
import dev.kindred.error.ProtectedException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.addresses.Address;
import dev.kindred.it.addresses.Fine_;
import dev.kindred.it.addresses.Nation;
import dev.kindred.it.addresses.Nation_;
import dev.kindred.it.addresses.Parking_;
import dev.kindred.it.addresses.Phone;
import dev.kindred.it.addresses.Position;
import dev.kindred.it.addresses.Resident;
import dev.kindred.it.addresses.ResidentTable;
import dev.kindred.it.addresses.Resident_;
import dev.kindred.it.addresses.Stay;
import dev.kindred.model.FetchMode;
import dev.kindred.model.One;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Value objects are parts of entities: read, written, asked and compared as a whole or by part. */
class ValueObjectsTest extends ResidentFixture {

  @Test
  void entitiesAreReadAsTheyWereWritten() {
    assertThat(Resident_.objects(db).orderBy(Resident_.name().asc()).list())
        .containsExactly(anna, bruno, carla);
    assertThat(Resident_.get(db, anna.id()).address().position())
        .contains(new Position(41.9, 12.5));
    assertThat(Resident_.get(db, anna.id()).postal()).isNull();
    assertThat(Resident_.get(db, bruno.id()).postal()).isEqualTo(anna.address());
    assertThat(Resident_.get(db, anna.id()).stay()).isEqualTo(new Stay(MAY, null));
  }

  @Test
  void allKindsOfPartsAreStored() {
    Address work =
        new Address(
            "Via Po", "Turin", "10123", WORK, new Phone("011 55"), Optional.empty(), One.of(italy));
    Resident dora = db.insert(new Resident(null, "Dora", work, work, null, 0));

    Address read = Resident_.get(db, dora.id()).address();
    assertThat(read.use()).isEqualTo(WORK);
    assertThat(read.phone()).isEqualTo(new Phone("01155"));
    assertThat(read.nation().get()).isEqualTo(italy);
    assertThat(
            Resident_.objects(db).filter(Resident_.address().phone().eq(new Phone("01155"))).get())
        .isEqualTo(Resident_.get(db, dora.id()));
    assertThat(Resident_.objects(db).filter(Resident_.postal().use().eq(WORK)).count())
        .isEqualTo(1);
  }

  @Test
  void aMissingPartGetsItsDefault() {
    Address address =
        new Address("Via Po", "Turin", null, null, null, Optional.empty(), One.of(italy));

    Resident dora = db.insert(new Resident(null, "Dora", address, address, null, 0));

    assertThat(dora.address().use()).isEqualTo(HOME);
    assertThat(dora.postal().use()).isEqualTo(HOME);
  }

  @Test
  void partsAreAskedAsAttributesAre() {
    assertThat(names(Resident_.address().city().eq("Rome"))).containsExactly("Anna");
    assertThat(names(Resident_.address().city().startsWith("Ly")))
        .containsExactly("Bruno", "Carla");
    assertThat(names(Resident_.address().zip().isNull())).containsExactly("Anna", "Carla");
    assertThat(names(Resident_.postal().city().eq("Rome"))).containsExactly("Bruno");
    assertThat(names(Resident_.address().position().latitude().gt(40.0))).containsExactly("Anna");
    assertThat(names(Resident_.address().nation().name().eq("France")))
        .containsExactly("Bruno", "Carla");
    assertThat(names(Resident_.postal().nation().eq(italy))).containsExactly("Bruno");
    assertThat(names(Resident_.address().city().eq(Resident_.postal().city())))
        .containsExactly("Carla");
  }

  @Test
  void wholeValuesAreCompared() {
    assertThat(names(Resident_.address().eq(anna.address()))).containsExactly("Anna");
    assertThat(names(Resident_.address().eq(anna.address().at(0, 0)))).isEmpty();
    assertThat(names(Resident_.address().ne(anna.address()))).containsExactly("Bruno", "Carla");
    assertThat(names(Resident_.address().eq(carla.address()))).containsExactly("Carla");
    assertThat(names(Resident_.postal().ne(anna.address()))).containsExactly("Anna", "Carla");
    assertThat(names(Resident_.address().in(anna.address(), carla.address())))
        .containsExactly("Anna", "Carla");
    assertThat(names(Resident_.address().notIn(List.of(anna.address()))))
        .containsExactly("Bruno", "Carla");
    assertThat(names(Resident_.address().in(List.of()))).isEmpty();
    assertThat(names(Resident_.address().position().eq(new Position(41.9, 12.5))))
        .containsExactly("Anna");
  }

  @Test
  void twoValueObjectsAreEqualIfTheirPartsAre() {
    db.update(Resident_.builder(carla).postal(carla.address()));

    assertThat(names(Resident_.address().eq(Resident_.postal()))).containsExactly("Carla");
    assertThat(names(Resident_.address().ne(Resident_.postal()))).containsExactly("Anna", "Bruno");
  }

  @Test
  void aValueObjectIsAbsentWhereAllItsColumnsAreNull() {
    assertThat(names(Resident_.postal().isNull())).containsExactly("Anna");
    assertThat(names(Resident_.postal().isNotNull())).containsExactly("Bruno", "Carla");
    assertThat(names(Resident_.address().position().isNull())).containsExactly("Bruno", "Carla");
    assertThat(names(Resident_.stay().isNull())).containsExactly("Bruno", "Carla");
    assertThat(names(Resident_.address().isNull())).isEmpty();
  }

  @Test
  void oneWithoutPartsIsAbsent() {
    Resident dora =
        db.insert(new Resident(null, "Dora", anna.address(), null, new Stay(null, null), 0));

    assertThat(dora.stay()).isNull();
    assertThat(Resident_.get(db, dora.id()).stay()).isNull();
  }

  @Test
  void valueObjectsAreSelected() {
    assertThat(
            Resident_.objects(db).orderBy(Resident_.name().asc()).select(Resident_.postal()).list())
        .containsExactly(null, bruno.postal(), carla.postal());
    assertThat(
            Resident_.objects(db)
                .orderBy(Resident_.name().asc())
                .select(Resident_.postal().optional())
                .list())
        .containsExactly(
            Optional.empty(), Optional.of(bruno.postal()), Optional.of(carla.postal()));
    assertThat(
            Resident_.objects(db)
                .filter(Resident_.name().eq("Anna"))
                .select(Where::new, Resident_.name(), Resident_.address(), Resident_.stay())
                .get())
        .isEqualTo(new Where("Anna", anna.address(), anna.stay()));
    assertThat(Resident_.objects(db).select(Resident_.postal().position()).distinct().count())
        .isEqualTo(2);
    try (Stream<Address> all = Resident_.objects(db).select(Resident_.address()).stream()) {
      assertThat(all).hasSize(3);
    }
  }

  private record Where(String name, Address address, Stay stay) {}

  @Test
  void theRelationOfASelectedValueObjectLoads() {
    Address address =
        Resident_.objects(db)
            .filter(Resident_.name().eq("Bruno"))
            .select(Resident_.address())
            .get();

    assertThat(address.nation().get()).isEqualTo(france);
  }

  @Test
  void theyAreOrderedByTheirParts() {
    assertThat(
            Resident_.objects(db)
                .orderBy(Resident_.address().city().desc(), Resident_.name().asc())
                .list())
        .containsExactly(anna, bruno, carla);
    assertThat(Resident_.objects(db).orderBy(Resident_.address().asc()).list())
        .containsExactly(bruno, carla, anna);
    assertThat(Resident_.objects(db).orderBy(Resident_.address().desc()).list())
        .containsExactly(anna, carla, bruno);
    assertThat(Resident_.objects(db).orderBy(Resident_.postal().desc().nullsLast()).list())
        .containsExactly(bruno, carla, anna);
  }

  @Test
  void groupsAreMadeByParts() {
    assertThat(
            Resident_.objects(db)
                .groupBy(Resident_.address().city())
                .orderBy(Resident_.address().city().asc())
                .select(Count::new, Resident_.address().city(), Resident_.self().name().count())
                .list())
        .containsExactly(new Count("Lyon", 2), new Count("Rome", 1));
  }

  private record Count(String city, long residents) {}

  @Test
  void manyRowsAreUpdated() {
    int updated =
        Resident_.objects(db)
            .filter(Resident_.address().city().eq("Lyon"))
            .update(
                Resident_.address().zip().set("69001"),
                Resident_.address().position().set(new Position(45.7, 4.8)),
                Resident_.postal().setNull());

    assertThat(updated).isEqualTo(2);
    Resident read = Resident_.get(db, carla.id());
    assertThat(read.address()).isEqualTo(carla.address().zip("69001").at(45.7, 4.8));
    assertThat(read.postal()).isNull();
    assertThat(Resident_.objects(db).filter(Resident_.postal().isNull()).count()).isEqualTo(3);
  }

  @Test
  void wholeValuesAreAssigned() {
    Resident_.objects(db)
        .filter(Resident_.name().eq("Anna"))
        .update(
            Resident_.address().set(bruno.address()), Resident_.postal().set(Resident_.address()));

    Resident read = Resident_.get(db, anna.id());
    assertThat(read.address()).isEqualTo(bruno.address());
    assertThat(read.postal()).isEqualTo(anna.address());

    Resident_.objects(db)
        .update(Resident_.address().city().set("Nice"), Resident_.address().nation().set(italy));
    assertThat(Resident_.objects(db).select(Resident_.address().nation()).list())
        .containsOnly(italy);
  }

  @Test
  void whatIsRequiredCantBeSetToNull() {
    assertThatThrownBy(() -> Resident_.address().setNull())
        .isInstanceOf(MissingValueException.class)
        .hasMessage("Resident.address.street is required, so it can't be set to NULL.");
    assertThatThrownBy(() -> Resident_.postal().set(Address.of(null, "Rome", italy)))
        .isInstanceOf(MissingValueException.class)
        .hasMessage("Resident.postal.street is required, so it can't be set to NULL.");
    assertThatThrownBy(() -> Resident_.postal().set((Address) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Resident.postal is set to null; use setNull().");
    assertThatThrownBy(() -> Resident_.postal().eq((Address) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Resident.postal is compared with null; use isNull().");
  }

  @Test
  void aPresentOneHasAllThatItRequires() {
    Address incomplete = Address.of("Via Po", null, italy);

    assertThatThrownBy(
            () -> db.insert(new Resident(null, "Dora", anna.address(), incomplete, null, 0)))
        .isInstanceOf(MissingValueException.class)
        .hasMessage("Resident lacks a value for postal.city. Nothing was written.");
    assertThatThrownBy(() -> db.insert(new Resident(null, "Dora", null, null, null, 0)))
        .isInstanceOf(MissingValueException.class)
        .hasMessage(
            "Resident lacks a value for address.street, address.city, address.nation. Nothing was"
                + " written.");
    assertThatThrownBy(
            () ->
                db.insert(Resident_.builder().name("Dora").address(incomplete).postal(incomplete)))
        .isInstanceOf(MissingValueException.class)
        .hasMessage("Resident lacks a value for address.city, postal.city.");
    assertThat(Resident_.objects(db).count()).isEqualTo(3);
  }

  @Test
  void buildersTakeThemWhole() {
    Resident dora =
        db.insert(
            Resident_.builder().name("Dora").address(anna.address()).stay(new Stay(MAY, MAY)));

    assertThat(dora.address()).isEqualTo(anna.address());
    assertThat(dora.postal()).isNull();
    assertThat(Resident_.builder().name("Eva").address(anna.address()).build().address())
        .isEqualTo(anna.address());

    Resident moved = db.update(Resident_.builder(dora).address(bruno.address()));
    Resident without = db.update(Resident_.builder(moved).stay(null));

    assertThat(Resident_.get(db, dora.id())).isEqualTo(without);
    assertThat(without.address()).isEqualTo(bruno.address());
    assertThat(without.stay()).isNull();
  }

  @Test
  void buildersTakeThemAway() {
    Resident without = db.update(Resident_.builder(bruno).postal(null));

    assertThat(without.postal()).isNull();
    assertThat(Resident_.get(db, bruno.id())).isEqualTo(without);
    assertThat(Resident_.builder(carla).postal(null).build().postal()).isNull();
  }

  @Test
  void updatesAndSavesWriteThem() {
    Resident moved =
        db.update(
            new Resident(anna.id(), "Anna", bruno.address(), anna.address(), null, anna.version()));
    assertThat(Resident_.get(db, anna.id())).isEqualTo(moved);

    Resident back =
        db.save(new Resident(anna.id(), "Anna", anna.address(), null, null, moved.version()));
    assertThat(Resident_.get(db, anna.id())).isEqualTo(back);
    assertThat(back.postal()).isNull();

    Resident partly =
        db.update(
            new Resident(anna.id(), "A.", bruno.address(), anna.address(), null, back.version()),
            Resident_.postal(),
            Resident_.address().zip());
    Resident read = Resident_.get(db, anna.id());
    assertThat(read.name()).isEqualTo("Anna");
    assertThat(read.postal()).isEqualTo(anna.address());
    assertThat(read.address()).isEqualTo(anna.address().zip("69003"));
    assertThat(partly.version()).isEqualTo(read.version());
  }

  @Test
  void manyAreWrittenAtOnce() {
    List<Resident> inserted =
        db.insertAll(
            List.of(
                new Resident(null, "Dora", anna.address(), null, null, 0),
                new Resident(null, "Elio", bruno.address(), anna.address(), anna.stay(), 0)));

    assertThat(
            Resident_.objects(db)
                .inBulk(Resident_.pk(), inserted.stream().map(Resident::id).toList()))
        .containsValues(inserted.get(0), inserted.get(1));
    List<Resident> updated =
        db.updateAll(
            inserted.stream()
                .map(r -> new Resident(r.id(), r.name(), carla.address(), null, null, r.version()))
                .toList());
    assertThat(
            Resident_.objects(db)
                .inBulk(Resident_.pk(), inserted.stream().map(Resident::id).toList()))
        .containsValues(updated.get(0), updated.get(1));
    List<Resident> saved =
        db.saveAll(
            updated.stream()
                .map(
                    r ->
                        new Resident(r.id(), r.name(), r.address(), r.address(), null, r.version()))
                .toList());
    assertThat(saved).extracting(Resident::postal).containsOnly(carla.address());
  }

  @Test
  void partsAreUniqueTogetherWithAttributes() {
    assertThatThrownBy(
            () -> db.insert(new Resident(null, "Anna", anna.address().zip("0"), null, null, 0)))
        .isInstanceOf(UniqueViolationException.class);
    Resident dora = db.insert(new Resident(null, "Anna", bruno.address(), null, null, 0));

    List<Resident> upserted =
        Resident_.objects(db)
            .upsertAll(
                List.of(new Resident(null, "Anna", anna.address().zip("00100"), null, null, 0)),
                Resident_.name(),
                Resident_.address().city());

    assertThat(upserted.get(0).id()).isEqualTo(anna.id());
    assertThat(Resident_.get(db, anna.id()).address().zip()).isEqualTo("00100");
    assertThat(Resident_.get(db, dora.id())).isEqualTo(dora);
  }

  @Test
  void theRelationInsideIsFetched() {
    List<Resident> all =
        statements(
            1,
            () ->
                Resident_.objects(db)
                    .fetch(Resident_.address().nation(), Resident_.postal().nation())
                    .orderBy(Resident_.name().asc())
                    .list());

    assertThat(statements(0, () -> all.get(1).postal().nation().get())).isEqualTo(italy);
    assertThat(statements(0, () -> all.get(2).address().nation().get())).isEqualTo(france);
  }

  @Test
  void theRelationInsideLoadsForAllPeers() {
    List<Resident> all = Resident_.objects(db).orderBy(Resident_.name().asc()).list();

    assertThat(
            statements(
                1, () -> all.stream().map(each -> each.address().nation().get().code()).toList()))
        .containsExactly("IT", "FR", "FR");
  }

  @Test
  void theRelationInsideIsNamedWhereItMustBeFetched() {
    Resident read =
        Resident_.objects(db).fetchMode(FetchMode.RAISE).get(Resident_.name().eq("Anna"));

    assertThatThrownBy(() -> read.address().nation().get())
        .isInstanceOf(NotLoadedException.class)
        .hasMessage(
            "Resident.address.nation is not loaded: add fetch(Resident_.address().nation()) to the"
                + " query.");
  }

  @Test
  void pagesFollowTheOrderOfTheParts() {
    QuerySet<Resident> ordered = Resident_.objects(db).orderBy(Resident_.address().asc());

    Page<Resident> page = ordered.page(2);

    assertThat(page.items()).containsExactly(bruno, carla);
    assertThat(ordered.page(2, page.next().orElseThrow()).items()).containsExactly(anna);
    assertThat(ordered.reverse().list()).containsExactly(anna, carla, bruno);
  }

  @Test
  void resultsOfJooqHaveThem() {
    assertThat(
            db.fetch(
                Resident_.self(),
                db.dsl()
                    .selectFrom(ResidentTable.RESIDENT)
                    .where(ResidentTable.RESIDENT.POST_CITY.eq("Rome"))))
        .containsExactly(bruno);
  }

  @Test
  void theReverseOfTheRelationInsideIsAsked() {
    assertThat(Nation_.objects(db).filter(Resident_.ofAddressNation().name().eq("Carla")).list())
        .containsExactly(france);
    assertThat(Resident_.ofAddressNation(db, france).list())
        .containsExactlyInAnyOrder(bruno, carla);
    assertThat(Resident_.ofPostalNation(db, italy).list()).containsExactly(bruno);
    assertThat(
            Nation_.objects(db)
                .filter(Resident_.ofAddressNation().address().eq(carla.address()))
                .list())
        .containsExactly(france);
    assertThat(
            Nation_.objects(db)
                .exclude(Resident_.ofAddressNation().address().eq(carla.address()))
                .list())
        .containsExactly(italy);
    assertThat(Nation_.objects(db).filter(Resident_.ofAddressNation().postal().isNull()).list())
        .containsExactly(italy);
  }

  @Test
  void aDeleteRespectsTheRelationInside() {
    assertThatThrownBy(() -> db.delete(france))
        .isInstanceOf(ProtectedException.class)
        .hasMessageContaining("Resident.address.nation (2 rows")
        .hasMessageContaining("Resident.postal.nation (1 row");

    db.deleteAll(List.of(bruno, carla));

    assertThat(db.delete(france).total()).isEqualTo(1);
  }

  @Test
  void anUnsavedRelationInsideIsRefused() {
    Nation unsaved = new Nation(null, "Utopia");

    assertThatThrownBy(
            () ->
                db.insert(new Resident(null, "Dora", Address.of("a", "b", unsaved), null, null, 0)))
        .isInstanceOf(UnsavedEntityException.class)
        .hasMessageContaining("Resident.address.nation holds a Nation that is not saved.");
    assertThatThrownBy(() -> Resident_.address().eq(Address.of("a", "b", unsaved)))
        .isInstanceOf(UnsavedEntityException.class)
        .hasMessageContaining("Resident.address.nation holds a Nation that is not saved");
  }

  @Test
  void theTableIsAsDeclared() {
    assertThat(db.schema().only(Nation.class, Resident.class).validate()).isEmpty();
    assertThat(db.schema().only(Resident.class).ddl())
        .containsPattern("address_street varchar\\(255\\)[^,]* not null")
        .containsPattern("address_use varchar\\(255\\)[^,]* not null default \\(?'HOME'")
        .containsPattern("post_street varchar\\(255\\)")
        .doesNotContainPattern("post_[a-z_]+ [^,]* not null")
        .doesNotContainPattern("post_use [^,]*default");
  }

  @Test
  void pathsLeadThroughEntitiesToThem() {
    assertThat(
            sql(
                () ->
                    Fine_.objects(db)
                        .filter(Fine_.parking().holder().address().city().eq("Rome"))
                        .list()))
        .singleElement()
        .asString()
        .contains("address_city = ?");
    assertThat(Parking_.objects(db).filter(Parking_.holder().address().isNull()).list()).isEmpty();
  }
}
