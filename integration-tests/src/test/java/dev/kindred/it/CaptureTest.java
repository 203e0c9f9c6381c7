package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Statement;
import dev.kindred.Statement.Kind;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Place_;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code capture}: the statements that a piece of code ran. */
class CaptureTest extends DatabaseTest {

  private static final Place DEMON_DOGS = new Place(null, "Demon Dogs", "944 W. Fullerton");

  @Test
  void statementsHaveTheirTextTheirValuesAndTheirKind() {
    List<Statement> ran =
        db.capture(
            () -> {
              Place place = db.insert(DEMON_DOGS);
              db.update(Place_.builder(place).name("Demon Cats"));
              Place_.get(db, place.id());
              db.delete(place);
            });

    assertThat(ran.subList(0, 3))
        .extracting(Statement::sql)
        .containsExactly(
            "insert into place (name, address) values (?, ?)",
            here(
                usually("update place set name = ? where place.id = ?")
                    .but(H2, "update place set place.name = ? where place.id = ?")
                    .but(MARIADB, "update place set place.name = ? where place.id = ?")),
            "select place.id, place.name, place.address from place where place.id = ?");
    assertThat(ran.subList(0, 3))
        .extracting(Statement::values)
        .containsExactly(
            List.of("Demon Dogs", "944 W. Fullerton"), List.of("Demon Cats", 1L), List.of(1L));
    assertThat(ran.subList(0, 3))
        .extracting(Statement::kind)
        .containsExactly(Kind.INSERT, Kind.UPDATE, Kind.SELECT);
    assertThat(ran.get(ran.size() - 1).kind()).isEqualTo(Kind.DELETE);
    assertThat(ran).extracting(Statement::took).allMatch(each -> each.compareTo(Duration.ZERO) > 0);
  }

  @Test
  void ddlIsOfAnotherKind() {
    changesTables();
    assertThat(db.capture(() -> db.schema().only(Place.class).drop()))
        .extracting(Statement::kind)
        .isNotEmpty()
        .containsOnly(Kind.OTHER);
  }

  @Test
  void capturesNest() {
    List<Statement> inner = new ArrayList<>();

    List<Statement> outer =
        db.capture(
            () -> {
              db.insert(DEMON_DOGS);
              inner.addAll(db.capture(() -> Place_.objects(db).count()));
              Place_.objects(db).exists();
            });

    assertThat(inner).extracting(Statement::sql).containsExactly("select count(*) from place");
    assertThat(outer)
        .extracting(Statement::sql)
        .containsExactly(
            "insert into place (name, address) values (?, ?)",
            "select count(*) from place",
            here(
                usually("select 1 from place fetch next 1 rows only")
                    .but(SQLITE, "select 1 from place limit 1")));
  }

  @Test
  void otherThreadsAreNotHeard() throws InterruptedException {
    List<Statement> ran =
        db.capture(
            () -> {
              Thread other = new Thread(() -> Place_.objects(db).count());
              other.start();
              other.join();
            });

    assertThat(ran).isEmpty();
  }

  @Test
  void anExceptionPassesThroughAndEndsTheCapture() {
    assertThatThrownBy(
            () ->
                db.capture(
                    () -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");

    assertThat(db.capture(() -> Place_.objects(db).count())).hasSize(1);
  }

  @Test
  void nothingRunsBeforeAResultIsAskedFor() {
    assertThat(
            db.capture(
                () ->
                    Place_.objects(db)
                        .filter(Place_.name().startsWith("Demon"))
                        .exclude(Place_.address().isNull())
                        .orderBy(Place_.name().asc())
                        .limit(3)))
        .isEmpty();
  }
}
