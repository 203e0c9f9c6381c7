package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.it.extra.Player;
import dev.kindred.it.extra.Player_;
import dev.kindred.it.extra.Team;
import dev.kindred.it.extra.Team_;
import dev.kindred.model.One;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two entities that refer to each other. */
class CyclicReferencesTest extends DatabaseTest {

  private Team team;
  private Player ann;
  private Player joe;

  @BeforeEach
  void aTeamWithItsCaptain() {
    extra(Team.class, Player.class).create();
    Team alone = db.insert(new Team(null, "Reds", One.none()));
    ann = db.insert(new Player(null, "Ann", One.of(alone)));
    joe = db.insert(new Player(null, "Joe", One.of(alone)));
    team = db.update(Team_.builder(alone).captain(ann));
  }

  @Test
  void bothDirectionsOfBothRelationsAreThere() {
    assertThat(Team_.get(db, team.id()).captain().get().name()).isEqualTo("Ann");
    assertThat(Team_.players(db, team).count()).isEqualTo(2);
    assertThat(Player_.leads(db, ann).get()).isEqualTo(team);
    assertThat(Player_.leads(db, joe).isPresent()).isFalse();
    assertThat(Player_.objects(db).filter(Player_.team().captain().eq(ann)).count()).isEqualTo(2);
  }

  /** DJ-Q2-27: no entity has an order of its own, which could go round for ever. */
  @Test
  void anOrderGoesRoundAsOftenAsItSays() {
    assertThat(
            Player_.objects(db)
                .orderBy(
                    Player_.team().captain().team().captain().id().asc(), Player_.name().desc())
                .list())
        .extracting(Player::name)
        .containsExactly("Joe", "Ann");
  }

  @Test
  void bothForeignKeysAreEnforced() {
    assertThatThrownBy(() -> db.insert(new Player(null, "Kim", Team_.ref(9))))
        .isInstanceOf(ForeignKeyViolationException.class);
    assertThatThrownBy(() -> db.insert(new Team(null, "Blues", Player_.ref(9))))
        .isInstanceOf(ForeignKeyViolationException.class);
  }

  @Test
  void deletingEitherDoesAsDeclared() {
    assertThat(db.delete(ann)).hasToString("1 = 1 Player");
    assertThat(Team_.get(db, team.id()).captain().isPresent()).isFalse();
    db.update(Team_.builder(team).captain(joe));

    assertThat(db.delete(team)).hasToString("2 = 1 Player + 1 Team");
  }

  @Test
  void theTablesAreDroppedAndMadeAgain() {
    db.schema().only(Team.class, Player.class).drop();
    db.schema().only(Team.class, Player.class).create();

    assertThat(db.schema().only(Team.class, Player.class).validate()).isEmpty();
    assertThat(Team_.objects(db).count()).isZero();
  }
}
