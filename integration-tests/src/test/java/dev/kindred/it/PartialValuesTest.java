package dev.kindred.it;

import static dev.kindred.it.addresses.Address.Use.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.MissingValueException;
import dev.kindred.it.addresses.Address;
import dev.kindred.it.addresses.Position;
import dev.kindred.it.addresses.Resident;
import dev.kindred.it.addresses.Resident_;
import dev.kindred.it.addresses.Stay;
import dev.kindred.lookup.Assignment;
import dev.kindred.model.One;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Updates of some parts of value objects leave each with all that it requires, or absent. */
class PartialValuesTest extends ResidentFixture {

  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  private List<Resident> updated(Assignment<Resident>... assignments) {
    assertThat(Resident_.objects(db).update(assignments)).isEqualTo(3);
    return Resident_.objects(db).orderBy(Resident_.name().asc()).list();
  }

  @Test
  void aPartIsSetWhereItsValueObjectIs() {
    List<Resident> all =
        updated(
            Resident_.postal().city().set("Nice"),
            Resident_.postal().zip().set("06000"),
            Resident_.postal().nation().set(france),
            Resident_.address().use().set(WORK));

    assertThat(all).extracting(Resident::postal).startsWith((Address) null);
    assertThat(all.subList(1, 3))
        .extracting(Resident::postal)
        .extracting(Address::city, Address::zip, each -> each.nation().key())
        .containsOnly(org.assertj.core.groups.Tuple.tuple("Nice", "06000", "FR"));
    assertThat(all).extracting(each -> each.address().use()).containsOnly(WORK);
    assertThat(all).extracting(Resident::version).containsOnly(2);
  }

  @Test
  void oneWithAllThatItRequiresIsThereAfterwards() {
    List<Resident> all =
        updated(
            Resident_.postal().street().set("Via Po"),
            Resident_.postal().city().set("Turin"),
            Resident_.postal().use().set(WORK),
            Resident_.postal().nation().set(italy));

    assertThat(all.get(0).postal())
        .isEqualTo(
            new Address("Via Po", "Turin", null, WORK, null, Optional.empty(), One.of(italy)));
    assertThat(all.get(1).postal().position()).contains(new Position(41.9, 12.5));
  }

  @Test
  void oneThatRequiresNothingIsThereAfterwards() {
    List<Resident> all = updated(Resident_.stay().until().set(MAY));

    assertThat(all)
        .extracting(Resident::stay)
        .containsExactly(new Stay(MAY, MAY), new Stay(null, MAY), new Stay(null, MAY));
  }

  @Test
  void partsOfPartsAreSetWhereTheyAre() {
    List<Resident> all =
        updated(
            Resident_.address().position().latitude().set(1.0),
            Resident_.postal().position().set(new Position(2, 3)));

    assertThat(all)
        .extracting(each -> each.address().position())
        .containsExactly(Optional.of(new Position(1.0, 12.5)), Optional.empty(), Optional.empty());
    assertThat(all.get(0).postal()).isNull();
    assertThat(all.subList(1, 3))
        .extracting(each -> each.postal().position())
        .containsOnly(Optional.of(new Position(2, 3)));
  }

  @Test
  void aRequiredPartKeepsItsValueWhereTheNewOneIsNull() {
    List<Resident> all = updated(Resident_.postal().street().set(Resident_.address().zip()));

    assertThat(all.get(0).postal()).isNull();
    assertThat(all.get(1).postal().street()).isEqualTo("69003");
    assertThat(all.get(2).postal().street()).isEqualTo("Rue Moncey");
  }

  @Test
  void partsHaveTheValuesFromBefore() {
    List<Resident> all =
        updated(
            Resident_.postal().street().set(Resident_.postal().city()),
            Resident_.postal().city().set(Resident_.postal().street()));

    assertThat(all.get(0).postal()).isNull();
    assertThat(all.subList(1, 3))
        .extracting(each -> each.postal().street(), each -> each.postal().city())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Rome", "Via Appia"),
            org.assertj.core.groups.Tuple.tuple("Lyon", "Rue Moncey"));
  }

  @Test
  void wholeOnesAreCopiedPresentOrAbsent() {
    List<Resident> all =
        updated(
            Resident_.postal().set(Resident_.address()),
            Resident_.address().position().set(Resident_.postal().position()));

    assertThat(all)
        .extracting(Resident::postal)
        .containsExactly(anna.address(), bruno.address(), carla.address());
    assertThat(all)
        .extracting(each -> each.address().position())
        .containsExactly(Optional.empty(), Optional.of(new Position(41.9, 12.5)), Optional.empty());
  }

  @Test
  void aRequiredPartIsNotSetToNullAlone() {
    String message =
        " is required where postal is present, so it can't be set to NULL alone. Set postal as a"
            + " whole, or to NULL by its setNull().";

    assertThatThrownBy(() -> updated(Resident_.postal().street().setNull()))
        .isInstanceOf(MissingValueException.class)
        .hasMessage("Resident.postal.street" + message);
    assertThatThrownBy(
            () ->
                updated(
                    Resident_.postal().nation().setNull(), Resident_.postal().city().set("Rome")))
        .isInstanceOf(MissingValueException.class)
        .hasMessage("Resident.postal.nation" + message);

    assertThat(updated(Resident_.postal().zip().setNull(), Resident_.postal().phone().setNull()))
        .extracting(each -> each.postal() == null)
        .containsExactly(true, false, false);
    assertThat(updated(Resident_.postal().setNull()))
        .extracting(Resident::postal)
        .containsOnlyNulls();
  }

  @Test
  void anUpdateOfSomeAttributesNamesTheWholeValueObject() {
    Resident changed =
        new Resident(bruno.id(), "B.", anna.address(), carla.address(), anna.stay(), 1);

    assertThatThrownBy(() -> db.update(changed, Resident_.postal().city()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The row may have no Resident.postal, so update() can't write some of its parts alone:"
                + " name Resident_.postal().");
    assertThatThrownBy(() -> db.update(changed, Resident_.address().position().longitude()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name Resident_.address().position().");

    db.update(
        changed,
        Resident_.postal(),
        Resident_.stay().since(),
        Resident_.address().city(),
        Resident_.address().position());

    Resident read = Resident_.get(db, bruno.id());
    assertThat(read.postal()).isEqualTo(carla.address());
    assertThat(read.stay()).isEqualTo(anna.stay());
    assertThat(read.name()).isEqualTo("Bruno");
    assertThat(read.address().city()).isEqualTo("Rome");
    assertThat(read.address().street()).isEqualTo("Rue Moncey");
    assertThat(read.address().position()).isEqualTo(anna.address().position());
  }

  @Test
  void relatedSetsAddWhereTheValueObjectIs() {
    Resident_.ofPostalNation(db, france).add(bruno);

    assertThat(Resident_.get(db, bruno.id()).postal().nation().get()).isEqualTo(france);
    assertThatThrownBy(() -> Resident_.ofPostalNation(db, france).add(anna, bruno))
        .isInstanceOf(MissingValueException.class)
        .hasMessage(
            "Of 2 Resident rows only 1 have the value object that Resident.postal.nation is a part"
                + " of. Nothing was changed: set the value object of the others as a whole.");
    assertThat(Resident_.get(db, anna.id()).postal()).isNull();
  }

  @Test
  void createdRowsHaveAllOrNothing() {
    assertThatThrownBy(
            () ->
                Resident_.ofPostalNation(db, france)
                    .create(Resident_.builder().name("Dora").address(anna.address())))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("Resident lacks a value for postal.street, postal.city");
    Resident found =
        Resident_.objects(db)
            .updateOrCreate(
                Resident_.builder().name("Anna"), Resident_.builder().postal(bruno.postal()))
            .entity();
    assertThat(Resident_.get(db, anna.id())).isEqualTo(found);
    assertThat(found.postal()).isEqualTo(bruno.postal());
  }
}
