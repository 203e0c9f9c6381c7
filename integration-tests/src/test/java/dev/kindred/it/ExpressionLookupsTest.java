package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Restaurant_;
import dev.kindred.it.press.Creator_;
import dev.kindred.it.press.Info;
import dev.kindred.it.press.Info_;
import dev.kindred.it.press.Note;
import dev.kindred.it.press.Note_;
import dev.kindred.it.press.Piece_;
import dev.kindred.it.press.Report;
import dev.kindred.it.press.Report_;
import dev.kindred.it.press.Tag;
import dev.kindred.it.press.Tag_;
import dev.kindred.it.press.Writer_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.One;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that are compared with other expressions, and looked for in the results of queries. */
class ExpressionLookupsTest extends PressFixture {

  private static final List<String> TAGS = List.of("t1", "t2", "t3", "t4", "t5");

  @BeforeEach
  void anInfoOfNothing() {
    db.insert(new Info(null, "e0", One.none(), Optional.empty()));
  }

  private void assertTags(Condition<Tag> condition, String... expected) {
    assertThat(tags(condition)).containsExactly(expected);
    assertThat(tags(condition.not()))
        .isEqualTo(TAGS.stream().filter(each -> !List.of(expected).contains(each)).toList());
    assertThat(Tag_.objects(db).exclude(condition).count()).isEqualTo(5 - expected.length);
  }

  private List<String> infos(Condition<Info> condition) {
    return Info_.objects(db)
        .filter(condition)
        .orderBy(Info_.info().asc())
        .select(Info_.info())
        .list();
  }

  private List<String> reports(Condition<Report> condition) {
    return Report_.objects(db)
        .filter(condition)
        .orderBy(Report_.name().asc())
        .select(Report_.name())
        .list();
  }

  @Test
  void expressionsAreComparedAcrossPaths() {
    assertTags(Tag_.name().gt(Tag_.parent().name()), "t2", "t3", "t4", "t5");
    assertTags(Tag_.name().ge(Tag_.parent().parent().name()), "t4", "t5");
    assertTags(Tag_.name().lt(Tag_.parent().name()));
    assertTags(Tag_.parent().name().eq(Tag_.parent().parent().name()));
    assertTags(Tag_.name().between(Tag_.parent().parent().name(), Tag_.name()), "t4", "t5");
    assertTags(Tag_.parent().name().ne(Tag_.name()), "t1", "t2", "t3", "t4", "t5");
    assertTags(Tag_.parent().eq(Tag_.parent().parent()));
    assertTags(Tag_.parent().ne(Tag_.self()), "t1", "t2", "t3", "t4", "t5");
    assertThat(infos(Info_.value().gt(Info_.note().id().times(20)))).containsExactly("e1", "e2");
    assertThat(infos(Info_.value().le(Info_.note().id().times(20)))).isEmpty();
    assertThat(infos(Info_.value().le(Info_.note().id().times(20)).not()))
        .containsExactly("e0", "e1", "e2");
  }

  @Test
  void aValueIsOneOfThoseOfAProjection() {
    assertTags(Tag_.id().in(Tag_.objects(db).select(Tag_.parent().id())), "t1", "t3");
    assertTags(
        Tag_.name().in(Tag_.objects(db).filter(Tag_.parent().eq(t1)).select(Tag_.name())),
        "t2",
        "t3");
    assertTags(Tag_.name().in(Note_.objects(db).select(Note_.text())));
    assertTags(
        Tag_.name().in(Tag_.objects(db).orderBy(Tag_.name().desc()).select(Tag_.name()).limit(2)),
        "t4",
        "t5");
    assertTags(
        Tag_.name().in(Tag_.objects(db).orderBy(Tag_.name().asc()).offset(3).select(Tag_.name())),
        "t4",
        "t5");
    assertTags(Tag_.parent().name().in(Tag_.objects(db).none().select(Tag_.name())));
    assertTags(
        Tag_.parent().name().in(Tag_.objects(db).select(Tag_.parent().name())),
        "t2",
        "t3",
        "t4",
        "t5");
    assertTags(
        Tag_.name().substring(2).in(Note_.objects(db).select(Note_.text().substring(2))),
        "t1",
        "t2",
        "t3");
    assertTags(
        Tag_.name().in(Tag_.objects(db).select(Tag_.name()).distinct()),
        "t1",
        "t2",
        "t3",
        "t4",
        "t5");
    assertTags(
        Tag_.children()
            .name()
            .in(Tag_.objects(db).filter(Tag_.parent().eq(t3)).select(Tag_.name())),
        "t3");
  }

  /** NULL on the left, among the results, and on both sides. */
  @Test
  void notInIsTheExactComplementWhateverIsNull() {
    assertThat(infos(Info_.value().in(41, 99))).containsExactly("e2");
    assertThat(infos(Info_.value().notIn(41, 99))).containsExactly("e0", "e1");
    assertThat(infos(Info_.value().in(List.of()))).isEmpty();
    assertThat(infos(Info_.value().notIn(List.of()))).containsExactly("e0", "e1", "e2");
    assertThat(infos(Info_.value().in(Info_.objects(db).select(Info_.value()))))
        .containsExactly("e1", "e2");
    assertThat(infos(Info_.value().notIn(Info_.objects(db).select(Info_.value()))))
        .containsExactly("e0");
    assertThat(infos(Info_.id().toLong().notIn(Info_.objects(db).select(Info_.value().toLong()))))
        .containsExactly("e0", "e1", "e2");
    assertThat(infos(Info_.value().notIn(Info_.objects(db).none().select(Info_.value()))))
        .containsExactly("e0", "e1", "e2");
    assertThat(
            infos(
                Info_.value()
                    .notIn(
                        Info_.objects(db)
                            .orderBy(Info_.value().asc())
                            .select(Info_.value())
                            .limit(1))))
        .containsExactly("e0", "e1");
  }

  @Test
  void aPathLeadsToOneOfTheEntitiesOfAQuery() {
    assertTags(Tag_.parent().in(Tag_.objects(db).filter(Tag_.name().eq("t1"))), "t2", "t3");
    assertTags(Tag_.parent().in(Tag_.objects(db)), "t2", "t3", "t4", "t5");
    assertTags(Tag_.parent().in(Tag_.objects(db).none()));
    assertTags(Tag_.parent().in(Tag_.objects(db).orderBy(Tag_.name().desc()).limit(3)), "t4", "t5");
    assertTags(Tag_.parent().parent().in(Tag_.objects(db)), "t4", "t5");
    assertTags(Tag_.children().in(Tag_.objects(db).filter(Tag_.name().gt("t3"))), "t3");
    assertTags(
        Tag_.pieces().in(Piece_.objects(db).filter(Piece_.creator().name().eq("a2"))), "t1", "t3");
    assertTags(Tag_.self().in(Tag_.objects(db).filter(Tag_.children().exists())), "t1", "t3");
    assertTags(Tag_.parent().in(t1, t2), "t2", "t3");
    assertTags(Tag_.parent().in(List.of(t1, One.of(t3))), "t2", "t3", "t4", "t5");
    assertTags(Tag_.parent().notIn(t1), "t1", "t4", "t5");
    assertThatThrownBy(() -> Tag_.parent().in(List.of(n1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tag.parent leads to a Tag, not to a Note.");
  }

  /** A relation that refers to a column other than the key. */
  @Test
  void aReferenceByNumberIsFoundInAQuery() {
    assertThat(reports(Report_.creator().in(Creator_.objects(db).filter(Creator_.num().lt(3000)))))
        .containsExactly("r1");
    assertThat(
            reports(Report_.creator().notIn(Creator_.objects(db).filter(Creator_.num().lt(3000)))))
        .containsExactly("r2", "r3");
    assertThat(creators(Creator_.num().in(Report_.objects(db).select(Report_.creator().num()))))
        .containsExactly("a1", "a3");
    assertThat(creators(Creator_.num().notIn(Report_.objects(db).select(Report_.creator().num()))))
        .containsExactly("a2", "a4");
  }

  @Test
  void aQueryInsideAnotherIsPartOfItsStatement() {
    List<String> ran =
        sql(() -> tags(Tag_.parent().in(Tag_.objects(db).filter(Tag_.name().eq("t1")))));

    assertThat(ran).hasSize(1);
    assertThat(ran.get(0)).contains(" in (select").doesNotContain("join");
  }

  @Test
  void nullIsNoValue() {
    String message = "Note.text is compared with null; use isNull().";

    assertThatThrownBy(() -> Note_.text().eq((String) null)).hasMessage(message);
    assertThatThrownBy(() -> Note_.text().ne((String) null)).hasMessage(message);
    assertThatThrownBy(() -> Note_.text().gt((String) null)).hasMessage(message);
    assertThatThrownBy(() -> Note_.text().startsWith((String) null)).hasMessage(message);
    assertThatThrownBy(() -> Note_.text().like(null)).hasMessage(message);
    assertThatThrownBy(() -> Note_.text().in("a", null)).hasMessage(message);
    assertThatThrownBy(() -> Info_.value().eq((Integer) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Info.value is compared with null; use isNull().");
    assertThatThrownBy(() -> Writer_.name().orElse((String) null))
        .isInstanceOf(NullPointerException.class);
  }

  /** A value that is missing is found as NULL, whatever its path. */
  @Test
  void missingValuesAreReplacedInLookups() {
    assertThat(infos(Info_.value().orElse(0).lt(42))).containsExactly("e0", "e2");
    assertThat(infos(Info_.note().text().orElse(Info_.info()).eq("e0"))).containsExactly("e0");
    assertThat(infos(Info_.value().nullIf(41).isNull())).containsExactly("e0", "e2");
    assertThat(infos(Info_.note().text().orElse("n2").eq("n2"))).containsExactly("e0", "e2");
    assertThat(infos(Info_.note().text().orElse("n2").ne("n2"))).containsExactly("e1");
  }

  @Test
  void anExpressionIsAssigned() {
    Note note = db.insert(new Note(null, "n4", "x"));

    assertThat(
            Note_.objects(db)
                .filter(Note_.id().eq(note.id()))
                .update(Note_.text().set(Note_.misc().concat("y").upper())))
        .isEqualTo(1);
    assertThat(Note_.get(db, note.id()).text()).isEqualTo("XY");
    assertThat(Info_.objects(db).update(Info_.value().set(Info_.value().plus(1)))).isEqualTo(3);
    assertThat(infos(Info_.value().in(42, 43))).containsExactly("e1", "e2");
    assertThat(infos(Info_.value().isNull())).containsExactly("e0");
  }

  @Test
  void aConditionIsAssigned() {
    Place demon = db.insert(new Place(null, "Demon Dogs", "944 W. Fullerton"));
    Place ace = db.insert(new Place(null, "Ace Hardware", "1013 N. Ashland"));
    db.insert(new Restaurant(One.of(demon), false, false));
    db.insert(new Restaurant(One.of(ace), true, true));
    QuerySet<Restaurant> all = Restaurant_.objects(db);

    all.update(
        Restaurant_.servesPizza().set(Restaurant_.place().name().startsWith("Demon")),
        Restaurant_.servesHotDogs().set(Restaurant_.servesHotDogs().isTrue().not()));
    assertThat(all.get(Restaurant_.servesPizza().isTrue()).place().key()).isEqualTo(demon.id());
    assertThat(all.get(Restaurant_.servesHotDogs().isFalse()).place().key()).isEqualTo(ace.id());
    all.update(Restaurant_.servesPizza().set(Restaurant_.waiterSet().exists()));
    assertThat(all.filter(Restaurant_.servesPizza().isTrue()).count()).isZero();
  }

  @Test
  void aPathLeadsToOneOfTheEntitiesThatAProjectionGives() {
    assertTags(Tag_.self().in(Tag_.objects(db).select(Tag_.parent())), "t1", "t3");
    assertTags(
        Tag_.parent().in(Tag_.objects(db).filter(Tag_.name().eq("t4")).select(Tag_.parent())),
        "t4",
        "t5");
  }
}
