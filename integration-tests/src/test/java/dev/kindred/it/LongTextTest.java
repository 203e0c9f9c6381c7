package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.DatabaseException;
import dev.kindred.error.InvalidValueException;
import dev.kindred.it.model.Label;
import dev.kindred.it.model.Label_;
import dev.kindred.it.model.Memo;
import dev.kindred.it.model.Memo_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text of a megabyte: written in every way, read back as it was sent, and found. */
class LongTextTest extends DatabaseTest {

  private List<String> find(Condition<Memo> condition) {
    return Memo_.objects(db).filter(condition).orderBy(Memo_.id().asc()).list().stream()
        .map(Memo::title)
        .toList();
  }

  /** As long as the column takes on every database, which count differently. */
  private static String megabyte() {
    String part = "It's 100% \\\"hostile\\\" /* _ */ -- ;\n\uD83D\uDE00 \u0627 e\u0301 ! ` # ";
    String text = part.repeat(Memo.LONG / part.length() + 1).substring(0, Memo.LONG - 2);
    return "\uD83D\uDE01" + text.substring(0, text.length() - 2) + "\u00E9z";
  }

  @Test
  void aMegabyteIsReadBackAsItWasSent() {
    String text = megabyte();
    Label to = db.insert(new Label("long", "of long ones"));
    Memo inserted = db.insert(new Memo(null, "insert", text, One.of(to)));
    Memo built = db.insert(Memo_.builder().title("builder").text(text).label(to));
    Memo created = Label_.memoSet(db, to).create(Memo_.builder().title("create").text(text));
    Memo shorter = db.insert(new Memo(null, "update", text.substring(1_000), One.of(to)));
    assertThat(Memo_.get(db, shorter.id()).text()).isEqualTo(shorter.text());
    db.update(Memo_.builder(shorter).text(text));
    Memo saved = db.save(new Memo(null, "save", "short", One.of(to)));
    db.save(new Memo(saved.id(), "save", text, One.of(to)));
    Memo merged = db.insert(new Memo(null, "upsert", "short", One.of(to)));
    Memo_.objects(db)
        .upsertAll(List.of(new Memo(merged.id(), "upsert", text, One.of(to))), Memo_.id());
    db.update(new Memo(built.id(), "named", text, One.of(to)), Memo_.text());
    db.insertAll(
        List.of(
            new Memo(null, "one", text, One.of(to)),
            new Memo(null, "two", "short", One.of(to)),
            new Memo(null, "three", text, One.of(to))));

    assertThat(Memo_.get(db, inserted.id()).text()).isEqualTo(text);
    assertThat(db.refresh(created).text()).isEqualTo(text);
    assertThat(Memo_.objects(db).list().stream().filter(each -> each.text().equals(text)))
        .hasSize(8);
  }

  @Test
  void aMegabyteIsFound() {
    String text = megabyte();
    Label to = db.insert(new Label("long", "of long ones"));
    String other = text.substring(0, text.length() - 1) + "y";
    db.insert(new Memo(null, "text", text, One.of(to)));
    db.insert(new Memo(null, "other", other, One.of(to)));

    assertThat(find(Memo_.text().eq(text))).containsExactly("text");
    assertThat(find(Memo_.text().ne(text))).containsExactly("other");
    assertThat(find(Memo_.text().in(text, "x"))).containsExactly("text");
    assertThat(find(Memo_.text().notIn(text, "x"))).containsExactly("other");
    assertThat(find(Memo_.text().gt(other))).containsExactly("text");
    assertThat(find(Memo_.text().le(other))).containsExactly("other");
    String end = text.substring(text.length() - 100);
    assertThat(find(Memo_.text().endsWith(end))).containsExactly("text");
    assertThat(find(Memo_.text().contains(end))).containsExactly("text");
    assertThat(find(Memo_.text().startsWith(text.substring(0, 100)))).hasSize(2);
    assertThat(find(Memo_.text().endsWithIgnoreCase(end.replace('z', 'Z'))))
        .containsExactly("text");
  }

  @Test
  void aMegabyteIsAPatternToo() {
    String text = megabyte();
    Label to = db.insert(new Label("long", "of long ones"));
    db.insert(new Memo(null, "text", text, One.of(to)));
    db.insert(new Memo(null, "other", text.substring(2), One.of(to)));
    if (kind == SQLITE) {
      // SQLite's LIKE takes no pattern of more than 50,000 bytes, and says so.
      assertThatThrownBy(() -> find(Memo_.text().contains(text)))
          .isInstanceOf(DatabaseException.class)
          .cause()
          .hasMessageContaining("LIKE or GLOB pattern too complex");
      assertThat(find(Memo_.text().contains(text.substring(0, 40_000)))).hasSize(1);
      return;
    }

    assertThat(find(Memo_.text().startsWith(text))).containsExactly("text");
    assertThat(find(Memo_.text().endsWith(text))).containsExactly("text");
    assertThat(find(Memo_.text().contains(text))).containsExactly("text");
    assertThat(find(Memo_.text().equalIgnoreCase(text))).containsExactly("text");
    assertThat(find(Memo_.text().containsIgnoreCase(text))).containsExactly("text");
  }

  @Test
  void whatIsTooLongIsRefusedBeforeAnySql() {
    Label to = db.insert(new Label("long", "of long ones"));
    List<String> ran =
        sql(
            () ->
                assertThatThrownBy(
                        () -> db.insert(new Memo(null, "", "x".repeat(Memo.LONG + 1), One.of(to))))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("Memo.text can't take a value with "));
    assertThat(ran).isEmpty();
  }
}
