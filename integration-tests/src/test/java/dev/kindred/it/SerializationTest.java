package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.NotLoadedException;
import dev.kindred.it.league.Organiser;
import dev.kindred.it.league.Organiser_;
import dev.kindred.it.league.Pool;
import dev.kindred.it.league.Pool_;
import dev.kindred.it.league.Seat;
import dev.kindred.it.league.Seat_;
import dev.kindred.it.league.Style;
import dev.kindred.it.league.Style_;
import dev.kindred.it.league.Ticket;
import dev.kindred.it.league.Ticket_;
import dev.kindred.it.league.Tournament;
import dev.kindred.it.league.Tournament_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities and their handles go through Java serialization, without SQL. */
class SerializationTest extends DatabaseTest {

  @BeforeEach
  void twoPoolsOfOneTournament() {
    Tournament tournament = db.insert(Tournament_.builder().name("Cup"));
    Organiser organiser = db.insert(Organiser_.builder().name("Ann"));
    for (String name : new String[] {"North", "South"}) {
      db.insert(Pool_.builder().name(name).tournament(tournament).organiser(organiser));
    }
    db.insert(Style_.builder().name("Blue").pool(Pool_.get(db, 1)));
  }

  /** What arrives of it on the other side; sending it runs no SQL. */
  private <T> T sent(T value) {
    return statements(0, () -> copy(value));
  }

  @SuppressWarnings("unchecked") // the copy is of the same class
  private static <T> T copy(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (T) in.readObject();
      }
    } catch (IOException | ClassNotFoundException failure) {
      throw new AssertionError(failure);
    }
  }

  @Test
  void anUnloadedHandleArrivesAsItsKey() {
    Pool pool = Pool_.get(db, 1);
    Pool arrived = sent(pool);

    assertThat(arrived).isEqualTo(pool).hasSameHashCodeAs(pool).hasToString(pool.toString());
    assertThat(arrived.tournament().isLoaded()).isFalse();
    assertThat(arrived.tournament()).isEqualTo(Tournament_.ref(1));
    assertThat(arrived.organiser().key()).isEqualTo("Ann");
    assertThatThrownBy(arrived.tournament()::get)
        .isInstanceOf(NotLoadedException.class)
        .hasMessage(
            "One[Tournament 1] was made from a key and has no database to load from:"
                + " use Tournament_.get(db, 1).");
    assertThatThrownBy(arrived.organiser()::get)
        .hasMessage(
            "One[Organiser Ann] was made from a key and has no database to load from:"
                + " use Organiser_.objects(db).get(Organiser_.name().eq(Ann)).");
  }

  @Test
  void aLoadedHandleArrivesWithItsEntity() {
    Pool pool = Pool_.get(db, 1);
    pool.tournament().get();
    Pool arrived = sent(pool);

    assertThat(arrived.tournament().isLoaded()).isTrue();
    assertThat(arrived.tournament()).isEqualTo(pool.tournament());
    assertThat(arrived.tournament().get()).isEqualTo(Tournament_.get(db, 1));
  }

  @Test
  void theHandleOfAJoinedEntityIsAsThoseOfTheForeignKey() {
    Pool plain = Pool_.get(db, 1);
    var fetched = Pool_.objects(db).fetch(Pool_.tournament()).orderBy(Pool_.pk().asc()).list();
    One<Tournament> handle = fetched.get(0).tournament();
    assertThat(fetched.get(1).tournament().get()).isSameAs(handle.get());
    assertThat(handle)
        .isEqualTo(plain.tournament())
        .hasSameHashCodeAs(plain.tournament())
        .hasToString(plain.tournament().toString());
    assertThat(handle.key()).isEqualTo(plain.tournament().key()).isEqualTo(1L);
    assertThat(handle.isLoaded()).isTrue();
    assertThat(handle.find()).containsSame(handle.get());

    One<Tournament> arrived = sent(fetched.get(0)).tournament();
    assertThat(arrived).isEqualTo(handle);
    assertThat(statements(0, () -> arrived.get().name())).isEqualTo("Cup");
    Pool renamed = db.update(Pool_.builder(fetched.get(0)).name("West"));
    assertThat(renamed.tournament()).isEqualTo(handle);
    assertThat(Pool_.get(db, 1).tournament().get().name()).isEqualTo("Cup");
  }

  @Test
  void aLoadedManyArrivesWithItsEntitiesWhoLeadBackByKey() {
    Tournament tournament = Tournament_.get(db, 1);
    assertThat(tournament.pools().list().get(0).tournament().get()).isSameAs(tournament);
    Tournament arrived = sent(tournament);

    assertThat(arrived.pools().isLoaded()).isTrue();
    assertThat(arrived.pools()).isEqualTo(tournament.pools()).hasSize(2);
    assertThat(arrived.pools()).containsExactlyElementsOf(tournament.pools());
    One<Tournament> back = arrived.pools().list().get(0).tournament();
    assertThat(back.isLoaded()).isFalse();
    assertThat(back).isEqualTo(Tournament_.ref(1));
  }

  @Test
  void anUnloadedManyArrivesAsOneThatNamesTheAccessor() {
    Many<Pool> pools = Tournament_.get(db, 1).pools();
    Many<Pool> arrived = sent(pools);

    assertThat(arrived.equals(pools)).isTrue();
    assertThat(arrived.isLoaded()).isFalse();
    assertThat(arrived.toString()).isEqualTo("Many[Tournament.pools of 1]");
    String message =
        "Tournament.pools of 1 was serialized before it was loaded, and has no database to"
            + " load from: use Tournament_.pools(db, ..) with the Tournament.";
    assertThatThrownBy(arrived::list).isInstanceOf(NotLoadedException.class).hasMessage(message);
    assertThatThrownBy(arrived::size).isInstanceOf(NotLoadedException.class).hasMessage(message);
  }

  @Test
  void theReverseSideOfAOneToOneArrivesLoadedOrNot() {
    Pool unloaded = sent(Pool_.get(db, 1));
    assertThat(unloaded.style()).isEqualTo(Pool_.get(db, 1).style());
    assertThatThrownBy(unloaded.style()::isPresent)
        .isInstanceOf(NotLoadedException.class)
        .hasMessageEndingWith("use Pool_.style(db, ..) with the Pool.");

    Pool loaded = sent(Pool_.objects(db).fetch(Pool_.style()).get(Pool_.pk().eq(1)));
    assertThat(loaded.style().get().name()).isEqualTo("Blue");
    assertThat(loaded.style().get().pool()).isEqualTo(Pool_.ref(1));

    Pool without = sent(Pool_.objects(db).fetch(Pool_.style()).get(Pool_.pk().eq(2)));
    assertThat(without.style().isLoaded()).isTrue();
    assertThat(without.style().isPresent()).isFalse();
  }

  @Test
  void aOneToOneThatLeadsBackIsCutWhereverItBegins() {
    Style style = Style_.get(db, 1);
    Pool pool = style.pool().get();
    assertThat(pool.style().get()).isSameAs(style);

    assertThat(sent(style).pool().get().style().isLoaded()).isFalse();
    assertThat(sent(pool).style().isLoaded()).isFalse();
  }

  @Test
  void whatAnAccessorGaveArrivesWithItsOwner() {
    Tournament tournament = Tournament_.get(db, 1);
    Pool pool = sent(Tournament_.pools(db, tournament).query().first().orElseThrow());
    assertThat(pool.tournament().get().name()).isEqualTo("Cup");
  }

  @Test
  void aCompositeKeyArrivesInAClassInstanceToo() {
    Seat seat = db.insert(new Seat(3, 4, Many.none()));
    Ticket made = sent(new Ticket(seat));
    assertThat(made.seat()).isEqualTo(One.of(seat));
    assertThat(made.seat().get().number()).isEqualTo(4);

    db.insert(new Ticket(seat));
    Ticket read = sent(Ticket_.get(db, 1));
    assertThat(read.seat()).isEqualTo(Seat_.ref(3, 4)).isEqualTo(One.of(seat));
    Many<Ticket> tickets = sent(Seat_.get(db, 3, 4)).tickets();
    assertThat(tickets.equals(Seat_.get(db, 3, 4).tickets())).isTrue();
    assertThat(sent(Seat_.objects(db).fetch(Seat_.tickets()).get()).tickets()).hasSize(1);
  }

  @Test
  void handlesThatNeverHadADatabaseArrive() {
    assertThat(sent(One.<Pool>none())).isSameAs(One.none());
    assertThat(sent(Many.<Pool>none()).equals(Many.none())).isTrue();
    assertThat(sent(Pool_.ref(7))).isEqualTo(Pool_.ref(7)).hasToString("One[Pool 7]");
    assertThat(sent(One.of(Tournament_.get(db, 1))).get().name()).isEqualTo("Cup");
  }

  @Test
  void aHandleOnWhatIsGoneArrivesAsThat() {
    Pool pool = Pool_.get(db, 1);
    db.delete(Tournament_.get(db, 1));
    assertThat(pool.tournament().isPresent()).isFalse();

    One<Tournament> arrived = sent(pool).tournament();
    assertThat(arrived.isLoaded()).isTrue();
    assertThatThrownBy(arrived::get)
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage("Pool.tournament refers to Tournament 1, which is not there.");
  }

  @Test
  void whatArrivedIsWrittenAndLivesAgain() {
    Pool arrived = sent(Pool_.get(db, 1));
    Pool saved =
        db.update(
            new Pool(
                arrived.id(),
                "East",
                arrived.tournament(),
                arrived.organiser(),
                arrived.style(),
                arrived.anotherStyle()));

    assertThat(saved.tournament().get().name()).isEqualTo("Cup");
    assertThat(saved.style().get().name()).isEqualTo("Blue");
    assertThat(db.refresh(arrived).name()).isEqualTo("East");
  }
}
