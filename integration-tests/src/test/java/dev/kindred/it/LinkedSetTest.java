package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.kindred.Created;
import dev.kindred.LinkedSet;
import dev.kindred.QuerySet;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.clubs.Card;
import dev.kindred.it.clubs.Card_;
import dev.kindred.it.clubs.Club;
import dev.kindred.it.clubs.Club_;
import dev.kindred.it.clubs.Cooperation;
import dev.kindred.it.clubs.Cooperation_;
import dev.kindred.it.clubs.Friendship;
import dev.kindred.it.clubs.Friendship_;
import dev.kindred.it.clubs.Invitation_;
import dev.kindred.it.clubs.Membership;
import dev.kindred.it.clubs.Membership_;
import dev.kindred.it.clubs.Party;
import dev.kindred.it.clubs.Party_;
import dev.kindred.it.clubs.Person;
import dev.kindred.it.clubs.Person_;
import dev.kindred.it.clubs.Rank;
import dev.kindred.it.clubs.Rank_;
import dev.kindred.model.Many;
import dev.kindred.spi.EntityBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many-to-many through a link entity, which has attributes of its own. */
class LinkedSetTest extends DatabaseTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

  private Person bob;
  private Person jim;
  private Person jane;
  private Club rock;
  private Club roll;

  @BeforeEach
  void threePersonsAndTwoClubs() {
    bob = person("Bob");
    jim = person("Jim");
    jane = person("Jane");
    rock = db.insert(new Club(null, "Rock", Many.none(), Many.none()));
    roll = db.insert(new Club(null, "Roll", Many.none(), Many.none()));
  }

  private Person person(String name) {
    return db.insert(new Person(null, name, Many.none(), Many.none()));
  }

  private LinkedSet<Person, Membership> members(Club club) {
    return Club_.members(db, club);
  }

  private static EntityBuilder<Membership> because(String reason) {
    return Membership_.builder().reason(reason);
  }

  private static List<String> names(QuerySet<Person> persons) {
    return persons.orderBy(Person_.name().asc()).select(Person_.name()).list();
  }

  private List<String> reasons() {
    return Membership_.objects(db).orderBy(Membership_.pk().asc()).list().stream()
        .map(each -> each.person().get().name() + ": " + each.reason())
        .toList();
  }

  /** DJ-M2MT-01. There is no default order here. */
  @Test
  void whoIsLinkedByALinkEntityOfItsOwnIsThere() {
    db.insert(Membership_.builder().person(jim).club(rock));
    db.insert(Membership_.builder().person(jane).club(rock));

    assertThat(names(members(rock).query())).containsExactly("Jane", "Jim");
    assertThat(members(rock).contains(jim)).isTrue();
    assertThat(members(rock).count()).isEqualTo(2);
    assertThat(Club_.get(db, rock.id()).members()).hasSize(2);
  }

  /** DJ-M2MT-02. */
  @Test
  void addLinksWithTheLinksOwnValues() {
    members(rock).add(because("He is good."), bob);

    assertThat(names(members(rock).query())).containsExactly("Bob");
    assertThat(Membership_.objects(db).get())
        .satisfies(
            link -> {
              assertThat(link.reason()).isEqualTo("He is good.");
              assertThat(link.joined()).isEqualTo(LONG_AGO);
            });
  }

  @Test
  void addWithoutALinkGivesItsDefaults() {
    members(rock).add(bob, jane);

    assertThat(Membership_.objects(db).list())
        .hasSize(2)
        .allMatch(link -> link.joined().equals(LONG_AGO) && link.reason() == null);
  }

  @Test
  void addTwiceIsOneLinkWhichStaysAsItIs() {
    members(rock).add(because("first"), bob);
    members(rock).add(because("second"), List.of(bob, jane, jane));

    assertThat(reasons()).containsExactly("Bob: first", "Jane: second");
  }

  @Test
  void addTakesOneStatementToLockOneToLookAndOneToLink() {
    List<String> statements = sql(() -> members(rock).add(because("both"), bob, jim));

    assertThat(statements).hasSize(kind == SQLITE ? 2 : 3);
    assertThat(statements.get(0)).startsWith("select");
    assertThat(statements.get(statements.size() - 1)).startsWith("insert into clubs_membership");
  }

  /** DJ-M2MT-04; here it is told before any SQL. */
  @Test
  void whatTheLinkLacksIsToldBeforeAnySql() {
    assertThat(
            sql(
                () -> {
                  assertThatThrownBy(() -> Club_.ranked(db, rock).add(jim))
                      .isInstanceOf(MissingValueException.class)
                      .hasMessage("Rank lacks a value for grade.");
                  assertThatThrownBy(() -> Club_.ranked(db, rock).set(List.of(jim)))
                      .isInstanceOf(MissingValueException.class);
                }))
        .isEmpty();

    Club_.ranked(db, rock).add(Rank_.builder().grade(1), jim);

    assertThat(Rank_.objects(db).get(Rank_.person().eq(jim)).grade()).isEqualTo(1);
  }

  @Test
  void createWithALinkThatLacksSomethingCreatesNothing() {
    assertThatThrownBy(() -> Club_.ranked(db, rock).create(Person_.builder().name("Ann")))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("grade");

    assertThat(Person_.objects(db).count()).isEqualTo(3);
  }

  /** DJ-M2MT-06. */
  @Test
  void createInsertsAndLinks() {
    Person annie = members(rock).create(Person_.builder().name("Annie"), because("Awesome."));

    assertThat(annie.id()).isNotNull();
    assertThat(names(members(rock).query())).containsExactly("Annie");
    assertThat(reasons()).containsExactly("Annie: Awesome.");
  }

  /** DJ-M2MT-07. Who is a member twice is found once here. */
  @Test
  void removeEndsAllLinksOfAPair() {
    db.insert(Membership_.builder().person(jim).club(rock));
    db.insert(Membership_.builder().person(jim).club(rock));
    members(rock).add(bob);
    assertThat(names(members(rock).query())).containsExactly("Bob", "Jim");

    members(rock).remove(jim, jane);

    assertThat(names(members(rock).query())).containsExactly("Bob");
    assertThat(Membership_.objects(db).count()).isEqualTo(1);
  }

  /** DJ-DEL-36. */
  @Test
  void whatRefersToALinkThatGoesIsTreatedAsDeclared() {
    members(rock).add(bob);
    Card card = db.insert(Card_.builder().membership(Membership_.objects(db).get()));

    members(rock).remove(bob);

    assertThat(db.refresh(card).membership().isPresent()).isFalse();
  }

  /** DJ-M2MT-09. */
  @Test
  void clearEndsAllLinksOfOneOwner() {
    members(rock).add(bob, jim);
    members(roll).add(bob);

    members(rock).clear();

    assertThat(members(rock).exists()).isFalse();
    assertThat(names(members(roll).query())).containsExactly("Bob");
  }

  @Test
  void setMakesTheDifferenceOnly() {
    members(rock).add(because("first"), bob, jim);

    List<String> ran = sql(() -> members(rock).set(because("second"), List.of(jim, jane)));

    assertThat(reasons()).containsExactly("Jim: first", "Jane: second");
    assertThat(ran).filteredOn(each -> each.startsWith("insert")).hasSize(1);
    assertThat(ran).filteredOn(each -> each.startsWith("delete")).hasSize(1);
    assertThat(sql(() -> members(rock).set(jane, jim))).allMatch(each -> each.startsWith("select"));
  }

  @Test
  void setTakesAQuery() {
    members(rock).add(bob);

    members(rock).set(Person_.objects(db).filter(Person_.name().startsWith("J")));
    assertThat(names(members(rock).query())).containsExactly("Jane", "Jim");

    members(rock).remove(Person_.objects(db).filter(Person_.name().eq("Jim")));
    members(rock).add(Person_.objects(db).filter(Person_.name().eq("Bob")));
    assertThat(names(members(rock).query())).containsExactly("Bob", "Jane");
  }

  @Test
  void getOrCreateAndUpdateOrCreateLookAmongTheLinkedOnes() {
    Created<Person> made = members(rock).getOrCreate(Person_.builder().name("Bob"));
    assertThat(made.created()).isTrue();
    assertThat(made.entity()).isNotEqualTo(bob);
    assertThat(members(rock).getOrCreate(Person_.builder().name("Bob")).created()).isFalse();

    Created<Person> renamed =
        members(rock)
            .updateOrCreate(Person_.builder().name("Bob"), Person_.builder().name("Robert"));
    assertThat(renamed.created()).isFalse();
    assertThat(names(members(rock).query())).containsExactly("Robert");
    assertThat(Person_.get(db, bob.id()).name()).isEqualTo("Bob");
  }

  /** Django: through_defaults. */
  @Test
  void getOrCreateAndUpdateOrCreateGiveTheLinkOfANewRow() {
    Created<Person> made =
        members(rock).getOrCreate(Person_.builder().name("Ann"), Person_.builder(), because("new"));
    Created<Person> found =
        members(rock)
            .getOrCreate(Person_.builder().name("Ann"), Person_.builder(), because("again"));
    assertThat(made.created()).isTrue();
    assertThat(found.created()).isFalse();
    assertThat(found.entity()).isEqualTo(made.entity());

    Created<Person> eve =
        members(rock)
            .updateOrCreate(
                Person_.builder().name("Eve"),
                Person_.builder().name("Eva"),
                Person_.builder(),
                because("first"));
    Created<Person> eva =
        members(rock)
            .updateOrCreate(
                Person_.builder().name("Eve"),
                Person_.builder().name("Eva"),
                Person_.builder(),
                because("second"));
    assertThat(eve.created()).isTrue();
    assertThat(eva.created()).isFalse();
    assertThat(reasons()).containsExactly("Ann: new", "Eva: first");
    assertThatThrownBy(
            () ->
                Club_.ranked(db, rock)
                    .getOrCreate(Person_.builder().name("X"), Person_.builder(), Rank_.builder()))
        .isInstanceOf(MissingValueException.class);
    assertThat(Person_.objects(db).filter(Person_.name().eq("X")).exists()).isFalse();
  }

  /** DJ-M2MT-10. */
  @Test
  void theOtherSideIsTheSame() {
    members(rock).add(jim);
    LinkedSet<Club, Membership> clubs = Person_.clubSet(db, jim);
    clubs.add(because("He is good."), roll);

    assertThat(clubs.query().orderBy(Club_.name().asc()).select(Club_.name()).list())
        .containsExactly("Rock", "Roll");
    assertThat(reasons()).containsExactly("Jim: null", "Jim: He is good.");

    clubs.clear();
    assertThat(members(rock).exists()).isFalse();
  }

  @Test
  void theDeclaringSideHasItToo() {
    LinkedSet<Club, Membership> clubs = Club_.ofMembers(db, jim);
    clubs.set(because("both"), List.of(rock, roll));

    assertThat(reasons()).containsExactly("Jim: both", "Jim: both");
  }

  /** DJ-M2MT-11, 13. */
  @Test
  void lookupsGoByWhatIsLinkedAndByTheLinks() {
    members(rock).add(jim, jane);
    members(roll).add(bob);
    members(roll).add(because("He is good."), jim);
    members(roll).add(because("She was just awesome."), jane);

    assertThat(Club_.objects(db).filter(Club_.members().name().eq("Bob")).list())
        .containsExactly(roll);
    assertThat(names(Person_.objects(db).filter(Person_.clubSet().name().eq("Rock"))))
        .containsExactly("Jane", "Jim");
    assertThat(
            Club_.objects(db)
                .filter(Club_.membershipSet().reason().eq("She was just awesome."))
                .list())
        .containsExactly(roll);
    assertThat(
            names(
                Person_.objects(db)
                    .filter(Person_.membershipSet().reason().eq("She was just awesome."))))
        .containsExactly("Jane");
  }

  /** DJ-M2MT-15. */
  @Test
  void aRelatedNameIsTheOtherSides() {
    Club_.ranked(db, rock).add(Rank_.builder().grade(2), bob, jim);

    assertThat(names(Club_.ranked(db, rock).query())).containsExactly("Bob", "Jim");
    assertThat(Person_.rankedIn(db, bob).list()).containsExactly(rock);
    assertThat(Club_.ranks(db, rock).list()).extracting(Rank::grade).containsExactly(2, 2);
    assertThat(names(Person_.objects(db).filter(Person_.rankedIn().name().eq("Rock"))))
        .containsExactly("Bob", "Jim");
  }

  /** DJ-M2MT-16. */
  @Test
  void theFieldsThatAreNamedAreThoseThatLink() {
    Party party = db.insert(new Party(null, "Midsummer", Many.none()));
    Party_.guests(db, party).add(Invitation_.builder().host(bob), jim, jane);

    assertThat(names(Party_.guests(db, party).query())).containsExactly("Jane", "Jim");
    assertThat(Person_.invitedTo(db, bob).exists()).isFalse();
    assertThat(Person_.invitationsSent(db, bob).count()).isEqualTo(2);
    assertThatThrownBy(() -> Party_.guests(db, party).add(jim))
        .isInstanceOf(MissingValueException.class)
        .hasMessage("Invitation lacks a value for host.");
  }

  /** DJ-M2MT-18. */
  @Test
  void aRelationToItselfHasTwoSides() {
    LinkedSet<Person, Friendship> friends = Person_.friends(db, bob);
    friends.add(Friendship_.builder().years(7), jim);

    assertThat(names(friends.query())).containsExactly("Jim");
    assertThat(Person_.friends(db, jim).exists()).isFalse();
    assertThat(names(Person_.friendOf(db, jim).query())).containsExactly("Bob");
    Person_.friends(db, jim).clear();
    assertThat(friends.count()).isEqualTo(1);
    assertThat(Friendship_.objects(db).get().years()).isEqualTo(7);
  }

  /** DJ-M2MR-07. */
  @Test
  void aSymmetricalRelationHasALinkInEachDirection() {
    LinkedSet<Person, Cooperation> colleagues = Person_.colleagues(db, bob);
    LocalDate day = LocalDate.of(2013, 1, 5);
    colleagues.add(Cooperation_.builder().since(day), jim, jane);

    assertThat(names(Person_.colleagues(db, jim).query())).containsExactly("Bob");
    assertThat(Cooperation_.objects(db).filter(Cooperation_.since().eq(day)).count()).isEqualTo(4);
    Person_.colleagues(db, jim).add(Cooperation_.builder().since(day.plusYears(1)), bob);
    assertThat(Cooperation_.objects(db).filter(Cooperation_.since().eq(day)).count()).isEqualTo(4);

    Person_.colleagues(db, jim).remove(bob);
    assertThat(names(colleagues.query())).containsExactly("Jane");
    colleagues.set(Cooperation_.builder().since(day), List.of(bob));
    assertThat(names(colleagues.query())).containsExactly("Bob");
    assertThat(Cooperation_.objects(db).count()).isEqualTo(1);
    colleagues.clear();
    assertThat(Cooperation_.objects(db).exists()).isFalse();
  }

  /** A link that was made in one direction alone gets its mirror. */
  @Test
  void aLinkThatLacksItsMirrorGetsIt() {
    LocalDate day = LocalDate.of(2013, 1, 5);
    db.insert(Cooperation_.builder().first(bob).second(jim).since(day));

    Person_.colleagues(db, bob).add(Cooperation_.builder().since(day), jim);

    assertThat(names(Person_.colleagues(db, jim).query())).containsExactly("Bob");
    assertThat(Cooperation_.objects(db).count()).isEqualTo(2);
  }

  @Test
  void deletingEitherSideTakesTheLinksAlong() {
    members(rock).add(bob, jim);
    members(roll).add(bob);

    assertThat(db.delete(bob).counts())
        .containsOnly(entry("clubs_person", 1), entry("clubs_membership", 2));
    assertThat(db.delete(rock).count(Membership.class)).isEqualTo(1);
  }

  @Test
  void nobodyUnsavedIsLinked() {
    Person nobody = new Person(null, "Nobody", Many.none(), Many.none());

    assertThat(
            sql(
                () -> {
                  assertThatThrownBy(() -> members(rock).add(because("x"), bob, nobody))
                      .isInstanceOf(UnsavedEntityException.class);
                  assertThatThrownBy(() -> Person_.clubSet(db, nobody).add(because("x"), rock))
                      .isInstanceOf(UnsavedEntityException.class);
                }))
        .isEmpty();
  }
}
