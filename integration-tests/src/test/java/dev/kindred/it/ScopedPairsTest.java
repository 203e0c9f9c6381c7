package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.Scope;
import dev.kindred.it.clubs.Club;
import dev.kindred.it.clubs.Club_;
import dev.kindred.it.clubs.Membership_;
import dev.kindred.it.clubs.Person;
import dev.kindred.it.clubs.Person_;
import dev.kindred.it.extra.firm.Charter_;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.it.extra.firm.Project;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.model.Many;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Related sets leave rows out of scope as they are: they replace what they show. */
class ScopedPairsTest extends FirmFixture {

  private Database seen;
  private Label hidden;
  private Label blue;

  @BeforeEach
  void labels() {
    hidden = seven.insert(Label_.builder().word("hidden"));
    blue = seven.insert(Label_.builder().word("blue"));
    seen = seven.scoped(Scope.of("words", Label_.word().ne("hidden")));
    Project_.labels(seven, mine.house()).add(hidden);
  }

  private List<String> words() {
    return Project_.labels(seven, mine.house()).list().stream().map(Label::word).sorted().toList();
  }

  @Test
  void aSetOfPairsKeepsHiddenOnes() {
    assertThat(words()).containsExactly("hidden", "red");
    Project_.labels(seen, mine.house()).set(blue);
    assertThat(words()).containsExactly("blue", "hidden");
    Project_.labels(seen, mine.house()).clear();
    assertThat(words()).containsExactly("hidden");
    Project_.labels(seven, mine.house()).clear();
    assertThat(words()).isEmpty();
  }

  /** MariaDB reads an old snapshot here, and locks the current pairs. */
  @Test
  void soItDoesInATransactionThatHasReadBefore() {
    seen.transaction(
        () -> {
          assertThat(Label_.objects(seen).count()).isEqualTo(2);
          Project_.labels(seen, mine.house()).set(blue);
          assertThat(words()).containsExactly("blue", "hidden");
          Project_.labels(seen, mine.house()).clear();
        });
    assertThat(words()).containsExactly("hidden");
  }

  @Test
  void linksToHiddenEntitiesStay() {
    Person ann = person("Ann");
    Person ben = person("Ben");
    Person cyd = person("Cyd");
    Club club = db.insert(new Club(null, "Rock", Many.none(), Many.none()));
    Club_.members(db, club).add(List.of(ann, ben));
    Database some = db.scoped(Scope.of("persons", Person_.name().ne("Ben")));

    Club_.members(some, club).set(List.of(cyd));
    assertThat(Membership_.objects(db).select(Membership_.person().name()).list())
        .containsExactlyInAnyOrder("Ben", "Cyd");
    Club_.members(some, club).clear();
    assertThat(Membership_.objects(db).select(Membership_.person().name()).list())
        .containsExactly("Ben");
  }

  private Person person(String name) {
    return db.insert(new Person(null, name, Many.none(), Many.none()));
  }

  @Test
  void rowsThatAreMarkedKeepWhatTheyReferTo() {
    seven.delete(mine.roof());
    Project_.parts(seven, mine.house()).clear();
    Project_.parts(seven, mine.house()).set(project(seven, mine.account(), "porch"));

    seven.restore(mine.roof());
    assertThat(Project_.parts(seven, mine.house()).query().select(Project_.title()).list())
        .containsExactlyInAnyOrder("porch", "roof");
  }

  /** There are two rows for the one then, and the path leads to the one that is not marked. */
  @Test
  void aReverseOneIsNotTheMarkedOne() {
    seven.delete(charter(seven, mine.house()));
    seven.insert(Charter_.builder().text("new").project(mine.house()));
    QuerySet<Project> house =
        Project_.objects(seven).withDeleted().filter(Project_.title().eq("house"));

    assertThat(Charter_.objects(seven).withDeleted().count()).isEqualTo(2);
    assertThat(house.get().charter().get().text()).isEqualTo("new");
    assertThat(house.fetch(Project_.charter()).get().charter().get().text()).isEqualTo("new");
    assertThat(house.select(Project_.charter().text()).list()).containsExactly("new");
    assertThat(house.filter(Project_.charter().text().eq("charter")).exists()).isFalse();
    assertThat(Project_.charter(seven, mine.house()).get().text()).isEqualTo("new");
  }

  /** So many rows are deleted by the query's condition, and so are their pairs. */
  @Test
  void theRowsOfAQueryTakeTheirOwnPairsAlone() {
    seven.insertAll(Collections.nCopies(1_100, new Label(null, 7, "many", Many.none())));
    assertThat(Label_.objects(seven).delete().count(Label.class)).isEqualTo(1_103);
    assertThat(Project_.labels(seven, mine.house()).count()).isZero();
    assertThat(Project_.labels(eight, others.house()).count()).isEqualTo(1);
  }
}
