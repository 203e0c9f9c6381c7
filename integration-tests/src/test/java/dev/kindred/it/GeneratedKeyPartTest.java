package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindred.error.ModelException;
import dev.kindred.it.extra.Stay;
import dev.kindred.it.extra.Stay_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A part of a composite key that the database generates, where it can. */
class GeneratedKeyPartTest extends DatabaseTest {

  @BeforeEach
  void table() {
    if (kind != SQLITE) {
      extra(Stay.class).create();
    }
  }

  @Test
  void onePartIsGeneratedAndTheOtherGiven() {
    assumeTrue(kind != SQLITE, "SQLite generates whole keys only");

    Stay first = statements(1, () -> db.insert(new Stay(7, null, "Ann")));
    List<Stay> others =
        statements(
            1, () -> db.insertAll(List.of(new Stay(7, 0L, "Bob"), new Stay(8, null, "Cid"))));
    Stay built = db.insert(Stay_.builder().hotel(8).guest("Dan"));

    List<Stay> all = List.of(first, others.get(0), others.get(1), built);
    assertThat(all).extracting(Stay::number).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(all).extracting(Stay::number).isSorted();
    assertThat(Stay_.objects(db).orderBy(Stay_.guest().asc()).list()).isEqualTo(all);
    assertThat(Stay_.get(db, 8, built.number())).isEqualTo(built);
    assertThat(Stay_.find(db, 7, built.number())).isEmpty();
  }

  @Test
  void savesTellNewRowsFromStoredOnes() {
    assumeTrue(kind != SQLITE, "SQLite generates whole keys only");
    Stay ann = db.save(new Stay(7, null, "Ann"));

    List<Stay> saved =
        db.saveAll(List.of(new Stay(7, ann.number(), "Anna"), new Stay(7, null, "Bob")));
    Stay given = db.insert(new Stay(7, 500L, "Eve"));
    Stay next = db.insert(new Stay(9, null, "Flo"));

    assertThat(Stay_.objects(db).orderBy(Stay_.guest().asc()).list())
        .containsExactly(saved.get(0), saved.get(1), given, next);
    assertThat(saved.get(0)).isEqualTo(new Stay(7, ann.number(), "Anna"));
    assertThat(db.schema().only(Stay.class).validate()).isEmpty();
    db.schema().only(Stay.class).resetSequences();
    assertThat(db.insert(new Stay(9, null, "Gus")).number()).isGreaterThan(500);
    db.delete(given);
    assertThat(Stay_.find(db, 7, 500)).isEmpty();
  }

  @Test
  void sqliteRefusesIt() {
    assumeTrue(kind == SQLITE);
    String reason =
        "SQLite can't generate Stay.number: it generates a number only where that is the whole"
            + " key. Leave out @Id(generated = true) and give it a value, or make it the only @Id.";

    assertThatThrownBy(() -> db.schema().only(Stay.class).ddl())
        .isInstanceOf(ModelException.class)
        .hasMessage(reason);
    List<String> ran =
        sql(
            () ->
                assertThatThrownBy(() -> db.insert(new Stay(7, null, "Ann")))
                    .isInstanceOf(ModelException.class)
                    .hasMessage(reason));
    assertThat(ran).isEmpty();
  }
}
