package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.extra.badges.Badge;
import dev.kindred.it.extra.badges.Badge_;
import dev.kindred.it.extra.badges.Bearer;
import dev.kindred.it.extra.badges.Bearer_;
import dev.kindred.model.One;
import dev.kindred.schema.Schema;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unique constraints, which hold among the rows that are not marked as deleted. */
class UniqueUnmarkedTest extends DatabaseTest {

  private Schema schema;
  private Bearer ann;
  private Bearer ben;
  private Badge first;

  @BeforeEach
  void badges() {
    schema = extra(Bearer.class, Badge.class);
    schema.create();
    ann = db.insert(Bearer_.builder().name("Ann"));
    ben = db.insert(Bearer_.builder().name("Ben"));
    first = badge("A1", ann);
  }

  private Badge badge(String code, Bearer bearer) {
    return db.insert(new Badge(null, code, 0, One.of(bearer), false));
  }

  private static void refused(String constraint, ThrowingCallable write) {
    assertThatThrownBy(write)
        .isInstanceOfSatisfying(
            UniqueViolationException.class,
            violation -> assertThat(violation.constraint()).isEqualTo(constraint));
  }

  private Map<Long, Boolean> marks() {
    return Badge_.objects(db).withDeleted().list().stream().collect(toMap(Badge::id, Badge::lost));
  }

  @Test
  void valuesOfMarkedRowsCanBeUsedAgain() {
    db.delete(first);
    Badge second = badge("A1", ann);

    refused("uq_staff_badge_code", () -> badge("A1", ben));
    refused("uq_staff_badge_bearer_id", () -> badge("A2", ann));
    db.delete(second);
    db.delete(badge("A1", ann));
    assertThat(marks()).hasSize(3).doesNotContainValue(false);
    assertThat(schema.validate()).isEmpty();
  }

  @Test
  void aRowIsNotRestoredWhereItsValueHasBeenTaken() {
    db.delete(first);
    Badge second = badge("A1", ben);

    refused("uq_staff_badge_code", () -> db.restore(first));
    assertThat(marks()).containsOnly(Map.entry(first.id(), true), Map.entry(second.id(), false));
    db.delete(second);
    assertThat(db.restore(first).lost()).isFalse();
  }

  @Test
  void upsertsLeaveMarkedRowsAlone() {
    db.delete(first);
    Badge second = upsert(ann, 1);
    Badge third = upsert(ben, 2);

    assertThat(second.id()).isNotEqualTo(first.id()).isEqualTo(third.id());
    assertThat(Badge_.get(db, second.id()).uses()).isEqualTo(2);
    assertThat(marks()).containsOnly(Map.entry(first.id(), true), Map.entry(second.id(), false));
    assertThat(Badge_.objects(db).withDeleted().get(Badge_.pk().eq(first.id())).uses()).isZero();
  }

  private Badge upsert(Bearer bearer, int uses) {
    return Badge_.objects(db)
        .upsertAll(List.of(new Badge(null, "A1", uses, One.of(bearer), false)), Badge_.code())
        .get(0);
  }

  @Test
  void getOrCreateFindsNoMarkedRow() {
    db.delete(first);
    Badge created =
        Badge_.objects(db)
            .getOrCreate(Badge_.builder().code("A1"), Badge_.builder().uses(3).bearer(ben))
            .entity();
    Badge found =
        Badge_.objects(db)
            .getOrCreate(Badge_.builder().code("A1"), Badge_.builder().uses(4).bearer(ann))
            .entity();

    assertThat(created.id()).isNotEqualTo(first.id()).isEqualTo(found.id());
    assertThat(found.uses()).isEqualTo(3);
  }

  @Test
  void theOneOfATargetIsNotMarked() {
    db.delete(first);
    Badge second = badge("B", ann);

    assertThat(Bearer_.get(db, ann.id()).badge().get()).isEqualTo(second);
    assertThat(
            Bearer_.objects(db).orderBy(Bearer_.name().asc()).select(Bearer_.badge().code()).list())
        .containsExactly("B", null);
    assertThat(
            Bearer_.objects(db)
                .withDeleted()
                .orderBy(Bearer_.name().asc())
                .select(Bearer_.badge().code())
                .list())
        .containsExactly("B", null);
    assertThat(
            Bearer_.objects(db)
                .withDeleted()
                .fetch(Bearer_.badge())
                .get(Bearer_.name().eq("Ann"))
                .badge()
                .get())
        .isEqualTo(second);
    assertThat(Badge_.objects(db).withDeleted().count()).isEqualTo(2);
    assertThat(db.purge(ann).count(Badge.class)).isEqualTo(2);
  }

  @Test
  void aMissingConstraintIsTold() {
    String creation = drop();

    assertThat(schema.validate())
        .containsExactly(
            "The columns [code] of staff_badge are not unique among the rows that lost does not"
                + " mark, which Badge.code has: "
                + creation
                + "; or declare none for Badge.code.");
    for (String statement : creation.split("; ")) {
      if (!statement.contains("add column")) {
        execute(statement);
      }
    }
    assertThat(schema.validate()).isEmpty();
  }

  /** Drops the constraint of the code and returns how it is created again. */
  private String drop() {
    execute(
        here(
            usually("alter table staff_badge drop constraint uq_staff_badge_code")
                .but(MARIADB, "drop index uq_staff_badge_code on staff_badge")
                .but(POSTGRESQL, "drop index uq_staff_badge_code")
                .but(SQLITE, "drop index uq_staff_badge_code")));
    String partial = "create unique index uq_staff_badge_code on staff_badge(code) where not lost";
    String constraint =
        "alter table staff_badge add constraint uq_staff_badge_code unique (code, lost_unique)";
    return here(
        usually(
                "alter table staff_badge add column lost_unique int generated always as (case when"
                    + " not lost then 1 end); "
                    + constraint)
            .but(
                MARIADB,
                "alter table staff_badge add column lost_unique int generated always as (case when"
                    + " not lost then 1 end) virtual; "
                    + constraint)
            .but(POSTGRESQL, partial)
            .but(SQLITE, partial));
  }

  @Test
  void aConstraintOfAllRowsIsTold() {
    String creation = drop();
    execute("create unique index all_codes on staff_badge (code)");

    assertThat(schema.validate())
        .containsExactly(
            "The columns [code] of staff_badge are unique among all rows, so that values of rows"
                + " that lost marks can't be used again, though Badge.code may be: drop their"
                + " unique constraint; "
                + creation
                + "; or declare the mark as a part of @UniqueTogether.");
  }

  private void execute(String sql) {
    db.dsl().execute(sql);
  }
}
