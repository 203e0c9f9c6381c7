package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.league.Organiser;
import dev.kindred.it.league.Organiser_;
import dev.kindred.it.league.Pool;
import dev.kindred.it.league.Pool_;
import dev.kindred.it.league.Style;
import dev.kindred.it.league.Style_;
import dev.kindred.it.league.Tournament;
import dev.kindred.it.league.Tournament_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What came from a parent knows its parent: Django's known_related_objects (DJ-KRO), as far as it
 * is about loading.
 */
class KnownRelatedTest extends DatabaseTest {

  private Tournament t1;
  private Tournament t2;
  private Organiser o1;

  @BeforeEach
  void fourPoolsOfTwoTournaments() {
    t1 = db.insert(Tournament_.builder().name("Tourney 1"));
    t2 = db.insert(Tournament_.builder().name("Tourney 2"));
    o1 = db.insert(Organiser_.builder().name("Organiser 1"));
    Pool p1 = pool("T1 Pool 1", t1);
    Pool p2 = pool("T1 Pool 2", t1);
    Pool p3 = pool("T2 Pool 1", t2);
    pool("T2 Pool 2", t2);
    db.insert(Style_.builder().name("T1 Pool 2 Style").pool(p2));
    db.insert(Style_.builder().name("T2 Pool 1 Style").pool(p3));
    db.insert(Style_.builder().name("T1 Pool 1 Style").pool(p1).anotherPool(p3));
  }

  private Pool pool(String name, Tournament tournament) {
    return db.insert(Pool_.builder().name(name).tournament(tournament).organiser(o1));
  }

  private static void knowTheirTournaments(List<Pool> pools, Tournament... tournaments) {
    for (Pool pool : pools) {
      assertThat(pool.tournament().isLoaded()).isTrue();
      assertThat(tournaments).anyMatch(each -> each == pool.tournament().get());
    }
  }

  /** DJ-KRO-01. */
  @Test
  void aChildKnowsTheParentItWasReadFrom() {
    statements(
        2,
        () -> {
          Tournament tournament = Tournament_.get(db, t1.id());
          Pool pool = Tournament_.pools(db, tournament).query().first().orElseThrow();
          assertThat(pool.tournament().get()).isSameAs(tournament);
          return pool;
        });
  }

  /** DJ-KRO-01, with the handle that the parent carries. */
  @Test
  void aChildThatAHandleLoadedKnowsTheParent() {
    statements(
        2,
        () -> {
          Tournament tournament = Tournament_.get(db, t1.id());
          tournament.pools().forEach(each -> knowTheirTournaments(List.of(each), tournament));
          return tournament;
        });
  }

  /** DJ-KRO-02. */
  @Test
  void fetchedChildrenKnowTheirParents() {
    statements(
        2,
        () -> {
          for (Tournament each : Tournament_.objects(db).fetch(Tournament_.pools()).list()) {
            assertThat(each.pools()).hasSize(2);
            knowTheirTournaments(each.pools().list(), each);
          }
          return null;
        });
  }

  /** DJ-KRO-02, with a parent that children refer to by another column than the key. */
  @Test
  void childrenByAnotherColumnKnowTheirParentsToo() {
    Organiser organiser =
        statements(2, () -> Organiser_.objects(db).fetch(Organiser_.pools()).get());
    assertThat(organiser.pools())
        .hasSize(4)
        .allSatisfy(
            pool -> assertThat(statements(0, () -> pool.organiser().get())).isSameAs(organiser));
  }

  /** DJ-KRO-05; in Django a union knows no parents, here it does. */
  @Test
  void combinedQueriesKnowTheParentsOfBoth() {
    Pool both =
        statements(
            1,
            () ->
                Tournament_.pools(db, t1)
                    .query()
                    .intersect(Organiser_.pools(db, o1).query())
                    .get(Pool_.name().eq("T1 Pool 1")));
    assertThat(statements(0, () -> both.tournament().get())).isSameAs(t1);
    assertThat(statements(0, () -> both.organiser().get())).isSameAs(o1);

    List<Pool> union =
        statements(
            1,
            () ->
                Tournament_.pools(db, t1).query().union(Tournament_.pools(db, t2).query()).list());
    assertThat(union).hasSize(4);
    knowTheirTournaments(union, t1, t2);

    Pool rest =
        statements(
            1,
            () ->
                Organiser_.pools(db, o1)
                    .query()
                    .except(Tournament_.pools(db, t1).query())
                    .filter(Pool_.name().endsWith("2"))
                    .get());
    assertThat(statements(0, () -> rest.organiser().get())).isSameAs(o1);
    assertThat(rest.tournament().isLoaded()).isFalse();
  }

  @Test
  void aUnionOfThreeKnowsTheParentsOfAll() {
    Tournament t3 = db.insert(Tournament_.builder().name("Tourney 3"));
    pool("T3 Pool 1", t3);
    List<Pool> pools =
        Tournament_.pools(db, t1)
            .query()
            .union(Tournament_.pools(db, t2).query())
            .union(Tournament_.pools(db, t3).query())
            .list();
    assertThat(pools).hasSize(5);
    knowTheirTournaments(pools, t1, t2, t3);
  }

  @Test
  void aUnionWithRowsThatCameFromNobodyKnowsTheOthers() {
    List<Pool> pools =
        Pool_.objects(db).union(Tournament_.pools(db, t1).query()).orderBy(Pool_.pk().asc()).list();
    assertThat(pools).extracting(each -> each.tournament().isLoaded()).startsWith(true, true);
    assertThat(pools.get(2).tournament().isLoaded()).isFalse();
    assertThat(statements(1, () -> pools.get(2).tournament().get().name())).isEqualTo("Tourney 2");
  }

  /** DJ-KRO-06, DJ-O2O-27. */
  @Test
  void aOneToOneKnowsTheWayBackFromEitherSide() {
    Style style = Style_.get(db, 1);
    Pool pool = statements(1, () -> style.pool().get());
    assertThat(statements(0, () -> pool.style().get())).isSameAs(style);

    Pool other = Pool_.get(db, 3);
    Style its = statements(1, () -> other.style().get());
    assertThat(statements(0, () -> its.pool().get())).isSameAs(other);
  }

  /** DJ-KRO-06, DJ-O2O-12: the other one-to-one to the same entity is another relation. */
  @Test
  void theOtherOneToOneIsNotMistakenForIt() {
    Style style = Style_.get(db, 3);
    Pool another = style.anotherPool().get();
    assertThat(statements(0, () -> another.anotherStyle().get())).isSameAs(style);
    assertThat(statements(1, () -> another.style().get().name())).isEqualTo("T2 Pool 1 Style");
  }

  /** DJ-KRO-08; a prefetch of a to-one is a join here, 1 statement instead of 2. */
  @Test
  void fetchedOneToOnesKnowTheWayBack() {
    List<Style> styles = statements(1, () -> Style_.objects(db).fetch(Style_.pool()).list());
    assertThat(styles)
        .hasSize(3)
        .allSatisfy(
            style ->
                assertThat(statements(0, () -> style.pool().get().style().get())).isSameAs(style));

    List<Pool> pools = statements(1, () -> Pool_.objects(db).fetch(Pool_.style()).list());
    assertThat(pools).hasSize(4);
    for (Pool pool : pools) {
      statements(0, () -> pool.style().find())
          .ifPresent(style -> assertThat(style.pool().get()).isSameAs(pool));
    }
  }

  /** DJ-KRO-08, with a query of the related rows: that is a statement of its own. */
  @Test
  void oneToOnesOfAQueryKnowTheWayBack() {
    List<Style> styles =
        statements(
            2,
            () ->
                Style_.objects(db)
                    .fetch(Style_.pool(), rows -> rows.filter(Pool_.name().startsWith("T2")))
                    .list());
    assertThat(styles).filteredOn(style -> style.pool().isPresent()).hasSize(1);
    Style style = styles.stream().filter(each -> each.pool().isPresent()).findFirst().orElseThrow();
    assertThat(statements(0, () -> style.pool().get().style().get())).isSameAs(style);
  }
}
