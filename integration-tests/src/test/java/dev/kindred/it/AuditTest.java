package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kindred.AuditEntry;
import dev.kindred.Database;
import dev.kindred.Statement;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.extra.vault.Change;
import dev.kindred.it.extra.vault.Change_;
import dev.kindred.it.extra.vault.Deed;
import dev.kindred.it.extra.vault.Deed_;
import dev.kindred.it.extra.vault.Lock;
import dev.kindred.it.extra.vault.Room;
import dev.kindred.it.extra.vault.Room_;
import dev.kindred.it.extra.vault.Safe;
import dev.kindred.it.extra.vault.Safe_;
import dev.kindred.model.One;
import dev.kindred.model.WriteKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records of the writes of audited entities. */
class AuditTest extends DatabaseTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Database audited;
  private Room room;

  @BeforeEach
  void vault() {
    extra(Room.class, Safe.class, Deed.class, Change.class).create();
    audited =
        Database.builder(fresh().dataSource())
            .clock(Clock.fixed(NOON, ZoneOffset.UTC))
            .audit(AuditTest::change)
            .open();
    room = db.insert(Room_.builder().name("cellar"));
  }

  private static Change_.Builder change(AuditEntry entry) {
    return Change_.builder()
        .entity(entry.entity().getSimpleName())
        .row(entry.key())
        .kind(entry.kind())
        .at(entry.at())
        .author("Ann")
        .before(entry.before())
        .after(entry.after());
  }

  /** What was recorded, with the keys of safes as their place in the order of keys. */
  private void records(String... expected) {
    List<Change> changes = Change_.objects(db).orderBy(Change_.id().asc()).list();
    assertThat(changes)
        .allMatch(each -> each.at().equals(NOON) && each.author().equals("Ann"))
        .extracting(
            each -> each.entity() + " " + each.kind() + " " + each.before() + " " + each.after())
        .containsExactly(expected);
    Change_.objects(db).delete();
  }

  private Safe safe(String label, int amount) {
    return new Safe(
        null, label, BigDecimal.valueOf(amount), "Eve", new Lock("Yale", "1234"), One.of(room), 0);
  }

  private String whole(Safe safe, String amount) {
    return "{\"id\":%d,\"label\":\"%s\",\"amount\":%s,\"lock.maker\":\"Yale\",\"room\":%d,\"version\":%d}"
        .formatted(safe.id(), safe.label(), amount, room.id(), safe.version());
  }

  @Test
  void eachKindOfWriteOfEntitiesIsRecorded() {
    Safe a = audited.insert(safe("a", 1));
    assertThat(Change_.objects(db).get().row()).isEqualTo(a.id().toString());
    records("Safe INSERT null " + whole(a, "1.00"));

    List<Safe> two = audited.insertAll(List.of(safe("b", 2), safe("c\"\n", 3)));
    records(
        "Safe INSERT null " + whole(two.get(0), "2.00"),
        "Safe INSERT null " + whole(two.get(1), "3.00").replace("c\"\n", "c\\\"\\u000a"));

    a = audited.update(Safe_.builder(a).amount(new BigDecimal("9.5")));
    records("Safe UPDATE {\"amount\":1.00,\"version\":1} {\"amount\":9.50,\"version\":2}");
    a = audited.update(Safe_.builder(a).owner("Bob").build(), Safe_.owner());
    records("Safe UPDATE {\"version\":2} {\"version\":3}");
    a = audited.save(Safe_.builder(a).label("A").build());
    records("Safe UPDATE {\"label\":\"a\",\"version\":3} {\"label\":\"A\",\"version\":4}");
    List<Safe> saved = audited.saveAll(List.of(Safe_.builder(a).label("a").build(), safe("d", 4)));
    records(
        "Safe UPDATE {\"label\":\"A\",\"version\":4} {\"label\":\"a\",\"version\":5}",
        "Safe INSERT null " + whole(saved.get(1), "4.00"));
    Safe_.objects(audited).upsertAll(List.of(safe("a", 7), safe("e", 5)), Safe_.label());
    Safe e = Safe_.objects(db).filter(Safe_.label().eq("e")).get();
    records(
        "Safe UPDATE {\"amount\":9.50,\"version\":5} {\"amount\":7.00,\"version\":6}",
        "Safe INSERT null " + whole(e, "5.00"));
    audited.updateAll(List.of(Safe_.get(db, e.id())));
    records("Safe UPDATE {\"version\":1} {\"version\":2}");
    audited.delete(Safe_.get(db, e.id()));
    records("Safe DELETE " + whole(e, "5.00").replace("\"version\":1", "\"version\":2") + " null");
  }

  @Test
  void whatRowsThatMeetAConditionAreAndWillBeIsRecorded() {
    List<Safe> all = db(safe("a", 1), safe("b", 2), safe("c", 3));

    assertThat(
            Safe_.objects(audited)
                .filter(Safe_.amount().gt(1))
                .update(
                    Safe_.amount().set(Safe_.amount().times(new BigDecimal("1.115"))),
                    Safe_.label().set(Safe_.label().concat("!")),
                    Safe_.lock().code().set("new")))
        .isEqualTo(2);
    records(
        "Safe UPDATE {\"label\":\"b\",\"amount\":2.00,\"version\":1}"
            + " {\"label\":\"b!\",\"amount\":2.23,\"version\":2}",
        "Safe UPDATE {\"label\":\"c\",\"amount\":3.00,\"version\":1}"
            + " {\"label\":\"c!\",\"amount\":3.35,\"version\":2}");
    assertThat(
            Safe_.objects(db)
                .filter(Safe_.label().endsWith("!"))
                .orderBy(Safe_.label().asc())
                .select(Safe_.amount())
                .list())
        .containsExactly(new BigDecimal("2.23"), new BigDecimal("3.35"));

    Safe_.objects(audited).filter(Safe_.room().name().eq("attic")).update(Safe_.label().set("x"));
    records();
    Safe_.objects(audited).filter(Safe_.label().eq("a")).delete();
    records("Safe DELETE " + whole(all.get(0), "1.00") + " null");
    Room attic = db.insert(Room_.builder().name("attic"));
    Room_.safes(audited, attic).add(Safe_.objects(db).filter(Safe_.label().eq("b!")).list());
    records(
        "Safe UPDATE {\"room\":%d,\"version\":2} {\"room\":%d,\"version\":3}"
            .formatted(room.id(), attic.id()));
    audited.delete(room);
    records(
        "Safe DELETE "
            + whole(Safe_.builder(all.get(2)).label("c!").build(), "3.35")
                .replace("\"version\":1", "\"version\":2")
            + " null");
  }

  private List<Safe> db(Safe... safes) {
    List<Safe> inserted = audited.insertAll(List.of(safes));
    Change_.objects(db).delete();
    return inserted;
  }

  @Test
  void softDeletesAndCompositeKeys() {
    Deed deed = audited.insert(new Deed("Rome", 7, "house", false));
    assertThat(Change_.objects(db).get().row()).isEqualTo("[\"Rome\",7]");
    records(
        "Deed INSERT null"
            + " {\"place\":\"Rome\",\"number\":7,\"text\":\"house\",\"gone\":false}");
    audited.delete(deed);
    records("Deed SOFT_DELETE {\"gone\":false} {\"gone\":true}");
    audited.restore(deed);
    records("Deed RESTORE {\"gone\":true} {\"gone\":false}");
    audited.save(deed);
    records();
    Deed_.objects(audited).purge();
    records("Deed DELETE {\"place\":\"Rome\",\"number\":7,\"text\":\"house\",\"gone\":false} null");
  }

  @Test
  void recordsAreUndoneWithTheWrite() {
    db(safe("a", 1));

    assertThatThrownBy(() -> audited.insertAll(List.of(safe("b", 1), safe("a", 1))))
        .isInstanceOf(UniqueViolationException.class);
    audited.transaction(
        () -> {
          audited.insert(safe("c", 1));
          assertThatThrownBy(
                  () ->
                      audited.transaction(
                          () -> {
                            Safe_.objects(audited).delete();
                            throw new IllegalStateException();
                          }))
              .isInstanceOf(IllegalStateException.class);
        });

    assertThat(Change_.objects(db).select(Change_.kind()).list()).containsExactly(WriteKind.INSERT);
    assertThat(Safe_.objects(db).count()).isEqualTo(2);
  }

  /** On SQLite and MariaDB nobody else can insert a row that is about to be deleted. */
  @Test
  void aDeleteOfARowThatWasNotRecordedIsRepeated() {
    assumeThat(kind).isNotIn(SQLITE, MARIADB);
    db(safe("a", 1));
    List<String> recorded = new ArrayList<>();
    Database interrupted =
        Database.builder(fresh().dataSource())
            .audit(
                entry -> {
                  if (recorded.isEmpty()) {
                    db(safe("b", 1));
                  }
                  recorded.add(entry.key());
                  return change(entry);
                })
            .open();

    assertThat(Safe_.objects(interrupted).delete().total()).isEqualTo(2);

    assertThat(recorded).hasSize(3);
    assertThat(Change_.objects(db).count()).isEqualTo(2);
  }

  @Test
  void manyRowsAreRecordedInFewStatements() {
    List<Safe> safes = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      safes.add(safe("s" + i, i));
    }
    audited.insertAll(safes);
    assertThat(Change_.objects(db).count()).isEqualTo(2_500);
    Change_.objects(db).delete();

    List<Statement> ran =
        audited.capture(() -> Safe_.objects(audited).update(Safe_.amount().set(BigDecimal.ONE)));
    assertThat(ran).hasSizeLessThan(60);
    assertThat(ran).filteredOn(each -> each.sql().startsWith("update")).hasSize(1);
    assertThat(Change_.objects(db).count()).isEqualTo(2_500);
  }

  @Test
  void upsertsAreRecordedInFewStatements() {
    audited.insert(safe("s0", 0));
    Change_.objects(db).delete();
    List<Safe> safes = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      safes.add(safe("s" + i, i));
    }

    assertThat(audited.capture(() -> Safe_.objects(audited).upsertAll(safes, Safe_.label())))
        .hasSizeLessThan(12);

    assertThat(Change_.objects(db).filter(Change_.kind().eq(WriteKind.INSERT)).count())
        .isEqualTo(99);
    assertThat(Safe_.objects(db).count()).isEqualTo(100);
  }

  /** With a condition for each key the statement would be too long for SQLite, and slow before. */
  @Test
  void rowsOfManyCompositeKeysAreFound() {
    int many = kind == SQLITE ? 20_000 : 2_000;
    List<Long> found = new ArrayList<>();
    Database hooked =
        Database.builder(fresh().dataSource())
            .audit(AuditTest::change)
            .afterWrite(Deed_.self(), write -> found.add(write.rows().count()))
            .open();
    List<Deed> deeds = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      deeds.add(new Deed("Rome", i, "house", false));
    }

    hooked.insertAll(deeds);

    assertThat(found).containsExactly((long) many);
  }

  @Test
  void fewStatementsRecordOneRow() {
    Safe a = audited.insert(safe("a", 1));

    assertThat(kinds(() -> audited.insert(safe("b", 1)))).containsExactly("insert", "insert");
    assertThat(kinds(() -> audited.update(a))).containsExactly("select", "update", "insert");
    assertThat(
            kinds(
                () ->
                    Safe_.objects(audited)
                        .filter(Safe_.label().eq("a"))
                        .update(Safe_.label().set("x"))))
        .containsExactly("select", "select", "insert", "update");
  }

  private List<String> kinds(Runnable work) {
    return audited.capture(work::run).stream()
        .map(each -> each.sql().substring(0, each.sql().indexOf(' ')))
        .toList();
  }

  @Test
  void aDatabaseThatRecordsNothingRefusesToWrite() {
    String message =
        "Safe is @Audited, and the database was opened without audit(..), which says how its"
            + " writes are recorded. Nothing was written.";

    assertThatThrownBy(() -> db.insert(safe("a", 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> Safe_.objects(db).update(Safe_.label().set("x"))).hasMessage(message);
    assertThatThrownBy(() -> Safe_.objects(db).delete()).hasMessage(message);
    Change_.objects(db).delete();
  }

  @Test
  void whatRecordsIsNotAudited() {
    Database recording =
        Database.builder(fresh().dataSource())
            .audit(entry -> Deed_.builder().place("x").number(1).text(entry.key()))
            .open();

    assertThatThrownBy(() -> recording.insert(safe("a", 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Deed is to store what is done to @Audited entities, and is one itself: leave its"
                + " @Audited out.");
    assertThat(Safe_.objects(db).exists()).isFalse();
  }
}
