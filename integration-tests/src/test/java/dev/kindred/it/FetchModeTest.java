package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.NotLoadedException;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Place_;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Restaurant_;
import dev.kindred.it.league.Organiser_;
import dev.kindred.it.league.Pool;
import dev.kindred.it.league.Pool_;
import dev.kindred.it.league.Tournament;
import dev.kindred.it.league.Tournament_;
import dev.kindred.model.FetchMode;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Django's fetch modes (DJ-FETCH). The default there is what is SINGLE here, and here it is PEERS.
 * DJ-FETCH-07 and -09 are about columns that are left out, which entities here never are.
 */
class FetchModeTest extends DatabaseTest {

  @BeforeEach
  void twoRestaurants() {
    for (String name : List.of("Demon Dogs", "Ace Hardware")) {
      Place place = db.insert(new Place(null, name, "here"));
      db.insert(new Restaurant(One.of(place), true, false));
    }
  }

  private List<Restaurant> restaurants(FetchMode mode) {
    return Restaurant_.objects(db).orderBy(Restaurant_.pk().asc()).fetchMode(mode).list();
  }

  private void tournaments() {
    var organiser = db.insert(Organiser_.builder().name("Ann"));
    for (String name : List.of("Cup", "League")) {
      Tournament tournament = db.insert(Tournament_.builder().name(name));
      db.insert(Pool_.builder().name(name).tournament(tournament).organiser(organiser));
    }
  }

  /** DJ-FETCH-01. */
  @Test
  void peersLoadForAll() {
    List<Restaurant> found = restaurants(FetchMode.PEERS);
    assertThat(statements(1, () -> found.get(0).place().get().name())).isEqualTo("Demon Dogs");
    assertThat(statements(0, () -> found.get(1).place().get().name())).isEqualTo("Ace Hardware");
  }

  @Test
  void singleLoadsForOne() {
    List<Restaurant> found = restaurants(FetchMode.SINGLE);
    assertThat(statements(1, () -> found.get(0).place().get().name())).isEqualTo("Demon Dogs");
    assertThat(statements(1, () -> found.get(1).place().get().name())).isEqualTo("Ace Hardware");
  }

  /** DJ-FETCH-03. */
  @Test
  void raiseLoadsNothing() {
    One<Place> place = restaurants(FetchMode.RAISE).get(0).place();
    assertThatThrownBy(() -> statements(0, place::get))
        .isInstanceOf(NotLoadedException.class)
        .hasMessage("Restaurant.place is not loaded: add fetch(Restaurant_.place()) to the query.");
    assertThat(place.key()).isEqualTo(1L);
    assertThat(place).isEqualTo(Place_.ref(1)).hasToString("One[Place 1]");
  }

  /** DJ-FETCH-05. */
  @Test
  void whatAHandleLoadsHasTheSameMode() {
    tournaments();
    List<Pool> single =
        Pool_.objects(db).fetchMode(FetchMode.SINGLE).orderBy(Pool_.pk().asc()).list();
    Tournament cup = statements(1, () -> single.get(0).tournament().get());
    List<Pool> pools = statements(1, () -> cup.pools().list());
    assertThat(statements(1, () -> pools.get(0).organiser().get().name())).isEqualTo("Ann");

    List<Tournament> fetched =
        Tournament_.objects(db).fetchMode(FetchMode.RAISE).fetch(Tournament_.pools()).list();
    Pool pool = fetched.get(0).pools().list().get(0);
    assertThat(pool.tournament().get()).isSameAs(fetched.get(0));
    assertThatThrownBy(pool.organiser()::get)
        .isInstanceOf(NotLoadedException.class)
        .hasMessage(
            "Tournament.pools.organiser is not loaded: add"
                + " fetch(Tournament_.pools().organiser()) to the query.");
  }

  /** DJ-FETCH-12: in Django to-many sets have no mode; here handles are the same both ways. */
  @Test
  void theModeIsThatOfToManyHandlesToo() {
    tournaments();
    var all = Tournament_.objects(db).orderBy(Tournament_.pk().asc());

    List<Tournament> peers = all.list();
    assertThat(statements(1, () -> peers.get(0).pools().list())).hasSize(1);
    assertThat(statements(0, () -> peers.get(1).pools().list())).hasSize(1);

    List<Tournament> single = all.fetchMode(FetchMode.SINGLE).list();
    assertThat(statements(1, () -> single.get(0).pools().list())).hasSize(1);
    assertThat(statements(1, () -> single.get(1).pools().list())).hasSize(1);

    Tournament raise = all.fetchMode(FetchMode.RAISE).list().get(0);
    assertThatThrownBy(raise.pools()::list)
        .hasMessage("Tournament.pools is not loaded: add fetch(Tournament_.pools()) to the query.");
    assertThatThrownBy(raise.pools()::size).isInstanceOf(NotLoadedException.class);
    assertThat(statements(1, () -> Tournament_.pools(db, raise).list())).hasSize(1);
  }

  /** DJ-FETCH-12: the reverse side of a one-to-one. */
  @Test
  void theModeIsThatOfReverseOneToOnes() {
    tournaments();
    Pool pool =
        Pool_.objects(db).fetchMode(FetchMode.RAISE).orderBy(Pool_.pk().asc()).list().get(0);
    assertThatThrownBy(pool.style()::isPresent)
        .hasMessage("Pool.style is not loaded: add fetch(Pool_.style()) to the query.");
    assertThat(Pool_.objects(db).fetchMode(FetchMode.RAISE).fetch(Pool_.style()).list())
        .allSatisfy(each -> assertThat(each.style().isPresent()).isFalse());
  }

  @Test
  void aDatabaseHasAModeAndAQueryOverridesIt() {
    Place_.objects(db);
    var strict = db.fetchMode(FetchMode.RAISE);
    One<Place> place = Restaurant_.get(strict, 1).place();
    assertThatThrownBy(place::get).isInstanceOf(NotLoadedException.class);
    Restaurant restaurant =
        Restaurant_.objects(strict).fetchMode(FetchMode.PEERS).get(Restaurant_.pk().eq(1));
    assertThat(statements(1, () -> restaurant.place().get().name())).isEqualTo("Demon Dogs");
  }
}
