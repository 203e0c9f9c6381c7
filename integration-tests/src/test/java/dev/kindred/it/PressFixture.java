package dev.kindred.it;

import dev.kindred.it.press.Cover;
import dev.kindred.it.press.Creator;
import dev.kindred.it.press.Creator_;
import dev.kindred.it.press.Info;
import dev.kindred.it.press.Note;
import dev.kindred.it.press.Piece;
import dev.kindred.it.press.Piece_;
import dev.kindred.it.press.Remark;
import dev.kindred.it.press.Remark_;
import dev.kindred.it.press.Report;
import dev.kindred.it.press.Tag;
import dev.kindred.it.press.Tag_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** Tests on tags, pieces and creators, which are related in many ways. */
abstract class PressFixture extends DatabaseTest {

  static final LocalDateTime TIME = LocalDateTime.of(2007, 12, 19, 22, 25);

  /** Above t2 and t3; t3 is above t4 and t5. */
  Tag t1;

  Tag t2;
  Tag t3;
  Tag t4;
  Tag t5;

  Note n1;
  Note n2;
  Note n3;

  Info e1;
  Info e2;

  Creator a1;
  Creator a2;
  Creator a3;
  Creator a4;

  /** By a1, has t1 and t2. */
  Piece one;

  /** By a2, has t1 and t3. */
  Piece two;

  /** By a2, has no tags. */
  Piece three;

  /** By a4, has t4. */
  Piece four;

  @BeforeEach
  final void tagsAndNotes() {
    t1 = db.insert(new Tag(null, "t1", One.none()));
    t2 = db.insert(new Tag(null, "t2", One.of(t1)));
    t3 = db.insert(new Tag(null, "t3", One.of(t1)));
    t4 = db.insert(new Tag(null, "t4", One.of(t3)));
    t5 = db.insert(new Tag(null, "t5", One.of(t3)));
    n1 = db.insert(new Note(null, "n1", "foo"));
    n2 = db.insert(new Note(null, "n2", "bar"));
    n3 = db.insert(new Note(null, "n3", "foo"));
    remark("r1", t1, n1);
    remark("r2", t4, n2, n3);
    creators();
    pieces();
  }

  private void remark(String name, Tag tag, Note... notes) {
    Remark remark = db.insert(new Remark(null, name, One.of(tag), Many.none()));
    Remark_.notes(db, remark).add(notes);
  }

  private void creators() {
    e2 = db.insert(new Info(null, "e2", One.of(n2), Optional.of(41)));
    e1 = db.insert(new Info(null, "e1", One.of(n1), Optional.of(42)));
    a1 = db.insert(new Creator(null, "a1", 1001, One.of(e1)));
    a2 = db.insert(new Creator(null, "a2", 2002, One.of(e1)));
    a3 = db.insert(new Creator(null, "a3", 3003, One.of(e2)));
    a4 = db.insert(new Creator(null, "a4", 4004, One.of(e2)));
    db.insert(new Report(null, "r1", One.of(a1)));
    db.insert(new Report(null, "r2", One.of(a3)));
    db.insert(new Report(null, "r3", One.none()));
  }

  private void pieces() {
    one = piece("one", TIME, Optional.of(TIME), a1, n3, t1, t2);
    two = piece("two", TIME.withHour(21).withMinute(0), Optional.empty(), a2, n2, t1, t3);
    three = piece("three", TIME.plusDays(1), Optional.empty(), a2, n3);
    four = piece("four", TIME.plusDays(1).withHour(21).withMinute(0), Optional.empty(), a4, n3, t4);
    db.insert(new Cover(null, "first", One.of(four)));
    db.insert(new Cover(null, "second", One.of(two)));
  }

  private Piece piece(
      String name,
      LocalDateTime created,
      Optional<LocalDateTime> modified,
      Creator creator,
      Note note,
      Tag... tags) {
    Piece piece =
        db.insert(
            new Piece(null, name, created, modified, Many.none(), One.of(creator), One.of(note)));
    Piece_.tags(db, piece).add(tags);
    return piece;
  }

  /** The names of the tags that meet a condition. */
  final List<String> tags(Condition<Tag> condition) {
    return Tag_.objects(db).filter(condition).orderBy(Tag_.name().asc()).select(Tag_.name()).list();
  }

  /** The names of the pieces that meet a condition, in their order of insertion. */
  final List<String> pieces(Condition<Piece> condition) {
    return Piece_.objects(db)
        .filter(condition)
        .orderBy(Piece_.id().asc())
        .select(Piece_.name())
        .list();
  }

  /** The names of the creators that meet a condition. */
  final List<String> creators(Condition<Creator> condition) {
    return Creator_.objects(db)
        .filter(condition)
        .orderBy(Creator_.name().asc())
        .select(Creator_.name())
        .list();
  }
}
