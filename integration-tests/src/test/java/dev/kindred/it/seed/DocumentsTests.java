package dev.kindred.it.seed;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.DatabaseTest;
import dev.kindred.lookup.TextExpression;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/**
 * One-to-one with and without a key of its own: badges, passports, Adhar cards.
 *
 * @param <E> the employee
 * @param <B> the badge
 * @param <P> the person
 * @param <D> the passport
 * @param <A> the Adhar card
 */
public abstract class DocumentsTests<
        E extends Shape.Employee<B>,
        B extends Shape.Badge,
        P extends Shape.Person,
        D extends Shape.Passport<P>,
        A extends Shape.Adhar<P>>
    extends DatabaseTest {

  /** The lookups that the tests use. */
  public record Lookups<E, B, P, D, A>(
      TextExpression<E> badgeCode,
      TextExpression<B> employeeName,
      TextExpression<P> passportNumber,
      TextExpression<D> personName,
      TextExpression<A> adharNo) {}

  private final Lookups<E, B, P, D, A> lookups;

  protected DocumentsTests(Lookups<E, B, P, D, A> lookups) {
    this.lookups = lookups;
  }

  /** The name of the table for an entity of this name. */
  protected abstract String table(String entity);

  protected abstract B newBadge(String code);

  protected abstract E newEmployee(String name, B badge);

  protected abstract P newPerson(String name);

  protected abstract D newPassport(P person, String number);

  protected abstract A newAdhar(P person, String signature, String adharNo);

  protected abstract QuerySet<E> employees();

  protected abstract QuerySet<B> badges();

  protected abstract QuerySet<P> persons();

  protected abstract QuerySet<D> passports();

  protected abstract QuerySet<A> adhars();

  protected abstract D getPassport(long person);

  protected abstract RelatedOne<E> employeeOf(B badge);

  protected abstract RelatedOne<D> passportOf(P person);

  protected abstract RelatedOne<A> adharOf(P person);

  @Test
  void anEmployeeIsReadFromTheBadge() {
    B spare = db.insert(newBadge("A-1"));
    B badge = db.insert(newBadge("A-2"));
    db.insert(newEmployee("Joe", badge));

    assertThat(employeeOf(badge).get().name()).isEqualTo("Joe");
    assertThat(employeeOf(spare).isPresent()).isFalse();
    assertThat(employees().get(lookups.badgeCode().eq("A-2")).badge().get().code())
        .isEqualTo("A-2");
    assertThat(badges().get(lookups.employeeName().eq("Joe")).id()).isEqualTo(badge.id());
  }

  @Test
  void aBadgeIsForOneEmployee() {
    B badge = db.insert(newBadge("A-1"));
    db.insert(newEmployee("Joe", badge));

    assertThatThrownBy(() -> db.insert(newEmployee("Ann", badge)))
        .asInstanceOf(InstanceOfAssertFactories.throwable(UniqueViolationException.class))
        .extracting(UniqueViolationException::constraint)
        .isEqualTo("uq_" + table("employee") + "_badge_id");
    assertThat(employees().count()).isEqualTo(1);
  }

  @Test
  void aPassportHasTheKeyOfItsPerson() {
    db.insert(newPerson("Ann"));
    P joe = db.insert(newPerson("Joe"));

    D passport = db.insert(newPassport(joe, "C01X00T47"));

    assertThat(passport.person().key()).isEqualTo(2L);
    assertThat(getPassport(2).number()).isEqualTo("C01X00T47");
    assertThat(getPassport(2).person().get().name()).isEqualTo("Joe");
    assertThat(passportOf(joe).get().number()).isEqualTo("C01X00T47");
    assertThat(passports().get(lookups.personName().eq("Joe")).person().key()).isEqualTo(2L);
    assertThat(persons().get(lookups.passportNumber().eq("C01X00T47")).name()).isEqualTo("Joe");
  }

  @Test
  void aPassportIsInsertedOnceAndSavedAgain() {
    P joe = db.insert(newPerson("Joe"));
    db.insert(newPassport(joe, "C01X00T47"));

    assertThatThrownBy(() -> db.insert(newPassport(joe, "C01X00T48")))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(getPassport(1).number()).isEqualTo("C01X00T47");

    db.save(newPassport(joe, "C01X00T48"));
    assertThat(getPassport(1).number()).isEqualTo("C01X00T48");
    assertThat(passports().count()).isEqualTo(1);
  }

  @Test
  void aSecondAdharForTheSamePersonIsRefused() {
    P joe = db.insert(newPerson("Joe"));
    P ann = db.insert(newPerson("Ann"));
    db.insert(newAdhar(joe, "Joe S.", "1234 5678"));
    String unique = "uq_" + table("adhar") + "_person_id";

    assertThatThrownBy(() -> db.insert(newAdhar(joe, "J. Smith", "8765 4321")))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageStartingWith("The unique constraint " + unique + " refused a row. SQL: insert")
        .asInstanceOf(InstanceOfAssertFactories.throwable(UniqueViolationException.class))
        .satisfies(
            refused -> {
              assertThat(refused.constraint()).isEqualTo(unique);
              assertThat(refused.sqlState())
                  .isEqualTo(here(usually("23505").but(MARIADB, "23000").but(SQLITE, null)));
              assertThat(refused.sql()).startsWith("insert into ").doesNotContain("J. Smith");
            });

    db.insert(newAdhar(ann, "Ann S.", "8765 4321"));
    assertThat(adhars().count()).isEqualTo(2);
    assertThat(adharOf(joe).get().signature()).isEqualTo("Joe S.");
  }

  @Test
  void theValuesOfAdharsAreRowsByColumnName() {
    P ann = db.insert(newPerson("Ann"));
    P joe = db.insert(newPerson("Joe"));
    db.insert(newAdhar(joe, "Joe S.", "1234 5678"));
    db.insert(newAdhar(ann, "Ann S.", "8765 4321"));

    assertThat(adhars().values()).hasSize(2);
    assertThat(adhars().orderBy(lookups.adharNo().asc()).values().get(0))
        .containsExactly(
            entry("id", 1L),
            entry("person_id", 2L),
            entry("signature", "Joe S."),
            entry("adhar_no", "1234 5678"));
    assertThat(adhars().orderBy(lookups.adharNo().asc()).values().get(1))
        .containsExactly(
            entry("id", 2L),
            entry("person_id", 1L),
            entry("signature", "Ann S."),
            entry("adhar_no", "8765 4321"));
  }
}
