package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindred.it.extra.owntypes.Host;
import dev.kindred.it.extra.owntypes.Host_;
import dev.kindred.it.extra.owntypes.Mood;
import dev.kindred.it.extra.owntypes.Patient;
import dev.kindred.it.extra.owntypes.Patient_;
import dev.kindred.it.extra.owntypes.Visit;
import dev.kindred.it.extra.owntypes.Visit_;
import dev.kindred.it.extra.owntypes.Ward;
import dev.kindred.it.extra.owntypes.Ward_;
import dev.kindred.lookup.Condition;
import dev.kindred.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of types of the database: PostgreSQL's enums, and its types for texts and numbers. */
class OwnTypesTest extends DatabaseTest {

  private Schema patients() {
    Schema schema = extra(Patient.class, Ward.class, Visit.class);
    schema.create();
    db.insertAll(
        List.of(
            new Patient(null, Mood.SAD, Mood.OK, Mood.OK),
            new Patient(null, Mood.HAPPY, null, Mood.HAPPY)));
    db.insertAll(List.of(new Ward(Mood.SAD, "north"), new Ward(Mood.HAPPY, "south")));
    return schema;
  }

  @Test
  void anEnumIsATypeOnPostgresqlAndATextElsewhere() {
    Schema schema = patients();
    String ddl = schema.ddl();

    assertThat(ddl.contains("create type mood as enum ('SAD', 'OK', 'HAPPY')"))
        .isEqualTo(kind == POSTGRESQL);
    assertThat(ddl.contains("mood in ('SAD', 'OK', 'HAPPY')")).isEqualTo(kind != POSTGRESQL);
    assertThat(schema.validate()).isEmpty();
  }

  @Test
  void enumsAreAskedForAndWritten() {
    patients();

    assertThat(moods(Patient_.mood().eq(Mood.SAD))).containsExactly(Mood.SAD);
    assertThat(moods(Patient_.mood().ne(Mood.SAD))).containsExactly(Mood.HAPPY);
    assertThat(moods(Patient_.mood().in(List.of(Mood.SAD, Mood.OK)))).containsExactly(Mood.SAD);
    assertThat(moods(Patient_.mood().notIn(List.of(Mood.SAD, Mood.OK))))
        .containsExactly(Mood.HAPPY);
    assertThat(moods(Patient_.mood().eq(Patient_.usual()))).containsExactly(Mood.HAPPY);
    assertThat(moods(Patient_.before().isNull())).containsExactly(Mood.HAPPY);
    assertThat(moods(Patient_.before().orElse(Mood.SAD).eq(Mood.SAD))).containsExactly(Mood.HAPPY);
    Patient third = db.insert(Patient_.builder().mood(Mood.OK));
    assertThat(third.usual()).isEqualTo(Mood.OK);
    db.update(Patient_.builder(third).mood(Mood.SAD));
    assertThat(Patient_.objects(db).filter(Patient_.mood().eq(Mood.SAD)).count()).isEqualTo(2);
    assertThat(Patient_.objects(db).update(Patient_.before().set(Mood.HAPPY))).isEqualTo(3);
    assertThat(Patient_.objects(db).update(Patient_.before().set(Patient_.mood()))).isEqualTo(3);
    assertThat(Patient_.objects(db).update(Patient_.before().setNull())).isEqualTo(3);
  }

  private List<Mood> moods(Condition<Patient> condition) {
    return Patient_.objects(db).filter(condition).select(Patient_.mood()).list();
  }

  @Test
  void enumsAreKeys() {
    patients();
    Ward north = Ward_.get(db, Mood.SAD);
    Ward south = Ward_.get(db, Mood.HAPPY);
    db.insertAll(List.of(visit(north), visit(south), visit(south)));
    Ward_.objects(db)
        .upsertAll(
            List.of(new Ward(Mood.OK, "east"), new Ward(Mood.SAD, "north-west")), Ward_.mood());

    assertThat(Ward_.get(db, Mood.SAD).name()).isEqualTo("north-west");
    assertThat(Visit_.objects(db).filter(Visit_.ward().eq(south)).count()).isEqualTo(2);
    assertThat(Visit_.objects(db).filter(Visit_.ward().mood().eq(Mood.SAD)).get().ward().get())
        .isEqualTo(new Ward(Mood.SAD, "north-west"));
    assertThat(Ward_.objects(db).inBulk(Ward_.mood(), List.of(Mood.SAD, Mood.HAPPY))).hasSize(2);
    assertThat(Visit_.objects(db).fetch(Visit_.ward()).list())
        .extracting(visit -> visit.ward().get().mood())
        .containsExactlyInAnyOrder(Mood.SAD, Mood.HAPPY, Mood.HAPPY);
    assertThat(Ward_.visitSet(db, south).count()).isEqualTo(2);
    db.saveAll(List.of(new Ward(Mood.SAD, "a"), new Ward(Mood.HAPPY, "b")));
    assertThat(db.delete(south).total()).isEqualTo(3);
  }

  private static Visit visit(Ward ward) {
    return Visit_.builder().ward(ward).build();
  }

  @Test
  void enumsHaveTheOrderOfTheirTypeOrText() {
    patients();
    db.insert(Patient_.builder().mood(Mood.OK));

    assertThat(Patient_.objects(db).orderBy(Patient_.mood().asc()).select(Patient_.mood()).list())
        .isEqualTo(
            here(
                usually(List.of(Mood.HAPPY, Mood.OK, Mood.SAD))
                    .but(POSTGRESQL, List.of(Mood.SAD, Mood.OK, Mood.HAPPY))));
  }

  private Host host(String last, String name) {
    return new Host("10.0.0." + last, name, "A1   ", "{\"a\": 1}", 7, null, Duration.ofSeconds(30));
  }

  @Test
  void postgresqlHasMoreTypes() throws SQLException {
    assumeTrue(kind == POSTGRESQL, "These types are PostgreSQL's.");
    try (Connection connection = fresh().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists citext");
      statement.execute("drop domain if exists posint");
      statement.execute("create domain posint as integer check (value > 0)");
    }
    Schema schema = extra(Host.class);
    schema.create();
    assertThat(schema.validate()).isEmpty();
    db.insertAll(List.of(host("9", "Alpha"), host("10", "beta")));
    db.insert(
        Host_.builder(host("11", "Gamma")).ticket("6f1d2b52-6d5e-4f8e-9d1f-8f6a6e7a0b11").build());

    assertThat(addresses(Host_.address().eq("10.0.0.9"))).containsExactly("10.0.0.9");
    assertThat(addresses(Host_.address().gt("10.0.0.9"))).containsExactly("10.0.0.10", "10.0.0.11");
    assertThat(addresses(Host_.address().in(List.of("10.0.0.9", "10.0.0.11", "1.1.1.1"))))
        .containsExactly("10.0.0.9", "10.0.0.11");
    assertThat(addresses(Host_.address().between("10.0.0.9", "10.0.0.10")))
        .containsExactly("10.0.0.9", "10.0.0.10");
    assertThat(addresses(Host_.address().startsWith("10.0.0.1")))
        .containsExactly("10.0.0.10", "10.0.0.11");
    assertThat(addresses(Host_.name().eq("ALPHA"))).containsExactly("10.0.0.9");
    assertThat(addresses(Host_.name().startsWith("BE"))).containsExactly("10.0.0.10");
    assertThat(addresses(Host_.code().eq("A1"))).hasSize(3);
    assertThat(addresses(Host_.code().startsWith("A"))).hasSize(3);
    assertThat(addresses(Host_.settings().eq("{\"a\":1}"))).hasSize(3);
    assertThat(addresses(Host_.settings().contains("\"a\": 1"))).hasSize(3);
    assertThat(addresses(Host_.weight().in(7, 8))).hasSize(3);
    assertThat(addresses(Host_.ticket().isNotNull())).containsExactly("10.0.0.11");
    assertThat(Host_.get(db, "10.0.0.9")).isEqualTo(host("9", "Alpha"));
    assertIntervals();
    assertThat(Host_.objects(db).update(Host_.weight().set(Host_.weight().plus(1)))).isEqualTo(3);
    Host_.objects(db).upsertAll(List.of(host("9", "Delta"), host("12", "Eps")), Host_.address());
    db.update(Host_.builder(Host_.get(db, "10.0.0.12")).settings("{}").weight(3));
    assertThat(addresses(Host_.settings().eq("{}"))).containsExactly("10.0.0.12");
    db.saveAll(List.of(host("9", "x"), host("10", "y")));
    assertThat(Host_.objects(db).inBulk(Host_.address(), List.of("10.0.0.9", "10.0.0.10")))
        .hasSize(2);
    db.deleteAll(List.of(host("9", "x"), host("10", "y")));
    assertThat(Host_.objects(db).count()).isEqualTo(2);
  }

  private void assertIntervals() {
    assertThat(addresses(Host_.timeout().eq(Duration.ofSeconds(30)))).hasSize(3);
    assertThat(addresses(Host_.timeout().gt(Duration.ofMillis(29_999)))).hasSize(3);
    assertThat(addresses(Host_.timeout().in(Duration.ZERO, Duration.ofDays(1)))).isEmpty();
    for (Duration duration :
        List.of(
            Duration.ZERO,
            Duration.ofDays(400).plusNanos(1_000),
            Duration.ofHours(-30).minusMillis(5),
            Duration.ofDays(-2).plusHours(3))) {
      Host_.objects(db)
          .filter(Host_.address().eq("10.0.0.11"))
          .update(Host_.timeout().set(duration));
      assertThat(Host_.get(db, "10.0.0.11").timeout()).isEqualTo(duration);
    }
  }

  private List<String> addresses(Condition<Host> condition) {
    return Host_.objects(db)
        .filter(condition)
        .orderBy(Host_.address().asc())
        .select(Host_.address())
        .list();
  }
}
