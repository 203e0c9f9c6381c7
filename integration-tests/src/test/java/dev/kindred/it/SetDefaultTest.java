package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.it.extra.Clerk;
import dev.kindred.it.extra.Clerk_;
import dev.kindred.it.extra.Desk;
import dev.kindred.it.extra.Desk_;
import dev.kindred.model.One;
import dev.kindred.schema.Schema;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What SET_DEFAULT does, and what a delete past Kindred does. */
class SetDefaultTest extends DatabaseTest {

  private Schema schema;
  private Desk first;
  private Desk second;
  private Clerk ann;
  private Clerk bob;

  @BeforeEach
  void twoClerksAtTwoDesks() {
    schema = extra(Desk.class, Clerk.class);
    schema.create();
    first = db.insert(new Desk(null, "first"));
    second = db.insert(new Desk(null, "second"));
    ann = db.insert(new Clerk(null, "Ann", One.of(second)));
    bob = db.insert(new Clerk(null, "Bob", One.of(second)));
  }

  @Test
  void theDdlSaysSoWhereTheDatabaseKnowsIt() {
    assertThat(schema.ddl())
        .containsPattern("desk_id [^,]* default \\(?1\\)?")
        .containsPattern(
            "foreign key \\(desk_id\\) references desk \\(id\\)"
                + here(usually(" on delete set default").but(H2, "").but(MARIADB, ""))
                + "[,)]");
    assertThat(schema.validate()).isEmpty();
  }

  @Test
  void thoseWhoReferToWhatGoesReferToTheDefault() {
    assertThat(db.delete(second)).hasToString("1 = 1 Desk");

    assertThat(Clerk_.objects(db).filter(Clerk_.desk().eq(first)).list())
        .containsExactlyInAnyOrder(
            new Clerk(ann.id(), "Ann", One.of(first)), new Clerk(bob.id(), "Bob", One.of(first)));
    assertThat(Desk_.objects(db).list()).containsExactly(first);
  }

  @Test
  void theDefaultItselfCannotGoWhileItIsReferredTo() {
    db.delete(second);

    assertThatThrownBy(() -> db.delete(first)).isInstanceOf(ForeignKeyViolationException.class);

    assertThat(Desk_.objects(db).list()).containsExactly(first);
    assertThat(Clerk_.objects(db).count()).isEqualTo(2);
  }

  @Test
  void aDeletePastKindredIsRefusedOnH2AndMariadbOnly() {
    String delete = "delete from desk where id = 2";
    boolean refused = here(usually(false).but(H2, true).but(MARIADB, true));
    if (refused) {
      assertThatThrownBy(() -> db.dsl().execute(delete)).isInstanceOf(DataAccessException.class);
    } else {
      assertThat(db.dsl().execute(delete)).isEqualTo(1);
    }

    assertThat(Clerk_.objects(db).list())
        .extracting(clerk -> clerk.desk().get())
        .containsOnly(refused ? second : first);
  }
}
