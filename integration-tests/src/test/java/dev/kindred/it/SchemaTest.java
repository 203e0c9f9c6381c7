package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Statement;
import dev.kindred.error.DatabaseException;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Place_;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Restaurant_;
import dev.kindred.example.places.Waiter;
import dev.kindred.it.model.Booking;
import dev.kindred.it.model.Category;
import dev.kindred.it.model.Member;
import dev.kindred.it.model.Parcel;
import dev.kindred.it.model.Pizza;
import dev.kindred.it.model.Seat;
import dev.kindred.it.model.Topping;
import dev.kindred.model.One;
import dev.kindred.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** DDL: its text, and that the database takes it. */
@Tag("slow")
class SchemaTest extends DatabaseTest {

  /**
   * The DDL as in the resource {@code ddl/<database>.sql}, where each column and each constraint
   * has a line of its own. With the system property {@code kindred.ddl.write} it is written there.
   */
  @Test
  void theDdlIsTheOneThatIsKnown() throws IOException {
    Path file = Path.of("src/test/resources/ddl", kind.name().toLowerCase(Locale.ROOT) + ".sql");
    String ddl =
        db.schema()
            .only(
                Waiter.class,
                Restaurant.class,
                Place.class,
                Member.class,
                Booking.class,
                Seat.class,
                Pizza.class,
                Topping.class,
                Category.class,
                Parcel.class)
            .ddl()
            .lines()
            .map(SchemaTest::onSeveralLines)
            .collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("kindred.ddl.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, ddl);
    }

    assertThat(ddl).isEqualTo(Files.readString(file));
  }

  private static String onSeveralLines(String statement) {
    if (!statement.startsWith("create table ")) {
      return statement + "\n";
    }
    int open = statement.indexOf('(');
    int close = statement.lastIndexOf(')');
    StringBuilder lines = new StringBuilder(statement.substring(0, open)).append("(\n  ");
    int depth = 0;
    for (int i = open + 1; i < close; i++) {
      char c = statement.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      lines.append(c);
      if (c == ',' && depth == 0) {
        lines.append("\n ");
      }
    }
    return lines.append('\n').append(statement.substring(close)).append('\n').toString();
  }

  @Test
  void droppingOneTableLeavesTheRowsOfThoseThatReferToIt() {
    changesTables();
    Place place = db.insert(new Place(null, "Demon Dogs", "944 W. Fullerton"));
    db.insert(new Restaurant(One.of(place), true, false));

    db.schema().only(Place.class).drop();

    assertThat(Restaurant_.objects(db).count()).isEqualTo(1);
  }

  @Test
  void ddlIsWhatCreateRuns() {
    changesTables();
    Schema schema = db.schema().only(Place.class, Restaurant.class, Pizza.class, Topping.class);
    schema().drop();

    List<Statement> ran = db.capture(schema::create);

    String text = String.join("", ran.stream().map(each -> each.sql() + ";\n").toList());
    assertThat(text).isEqualTo(schema.ddl());
  }

  @Test
  void whatIsThereIsNotCreatedAgainAndWhatIsNotThereIsDroppedInSilence() {
    changesTables();
    assertThatThrownBy(() -> db.schema().only(Place.class).create())
        .isInstanceOf(DatabaseException.class)
        .cause()
        .hasMessageContaining(
            here(
                usually("Table 'place' already exists")
                    .but(H2, "Table \"PLACE\" already exists")
                    .but(POSTGRESQL, "relation \"place\" already exists")
                    .but(SQLITE, "table place already exists")));

    schema().drop();
    schema().drop();
    assertThatThrownBy(() -> Place_.objects(db).count())
        .isInstanceOf(DatabaseException.class)
        .cause()
        .hasMessageContaining(
            here(
                usually(".place' doesn't exist")
                    .but(H2, "Table \"PLACE\" not found")
                    .but(POSTGRESQL, "relation \"place\" does not exist")
                    .but(SQLITE, "no such table: place")));

    db.schema().only(Place.class).create();
    assertThat(Place_.objects(db).count()).isZero();
  }
}
