package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.press.Creator;
import dev.kindred.it.press.Creator_;
import dev.kindred.it.press.Info;
import dev.kindred.it.press.Info_;
import dev.kindred.it.press.Piece;
import dev.kindred.it.press.Tag_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Along a to-many path {@code isNotNull()} asks for one related row that is not NULL. */
class ToManyNotNullTest extends PressFixture {

  private static final Condition<Creator> MODIFIED = Creator_.pieces().modified().isNotNull();

  /** Those of a2 and a4 were never modified, and a3 has none. */
  @BeforeEach
  void aPieceOfCreator1ThatWasNeverModified() {
    db.insert(new Piece(null, "five", TIME, Optional.empty(), Many.none(), One.of(a1), One.of(n1)));
  }

  private List<String> infos(Condition<Info> condition) {
    return Info_.objects(db)
        .filter(condition)
        .orderBy(Info_.info().asc())
        .select(Info_.info())
        .list();
  }

  private static List<String> names(QuerySet<Creator> creators) {
    return creators.orderBy(Creator_.name().asc()).select(Creator_.name()).list();
  }

  @Test
  void oneRelatedRowIsEnough() {
    assertThat(creators(MODIFIED)).containsExactly("a1");
    assertThat(creators(MODIFIED.or(Creator_.name().eq("a3")))).containsExactly("a1", "a3");
    assertThat(creators(Creator_.pieces().created().isNotNull())).containsExactly("a1", "a2", "a4");
    assertThat(creators(Creator_.pieces().modified().nullIf(TIME).isNotNull())).isEmpty();
  }

  @Test
  void itsComplementsAreExact() {
    assertThat(creators(MODIFIED.not())).containsExactly("a2", "a3", "a4");
    assertThat(names(Creator_.objects(db).exclude(MODIFIED))).containsExactly("a2", "a3", "a4");
    assertThat(creators(MODIFIED.not().not())).containsExactly("a1");
  }

  @Test
  void isNullIsAQuestionOfItsOwn() {
    Condition<Creator> unmodified = Creator_.pieces().modified().isNull();

    assertThat(creators(unmodified)).containsExactly("a1", "a2", "a3", "a4");
    assertThat(creators(unmodified.not())).as("all related rows, and there is one").isEmpty();
    assertThat(creators(unmodified.xor(MODIFIED))).containsExactly("a2", "a3", "a4");
  }

  @Test
  void inOneFilterItSpeaksOfTheSameRowAsTheOthers() {
    QuerySet<Creator> all = Creator_.objects(db);
    Condition<Creator> five = Creator_.pieces().name().eq("five");

    assertThat(names(all.filter(MODIFIED, five))).isEmpty();
    assertThat(names(all.filter(MODIFIED, Creator_.pieces().name().eq("one"))))
        .containsExactly("a1");
    assertThat(names(all.filter(MODIFIED).filter(five))).containsExactly("a1");
    assertThat(names(all.exclude(MODIFIED, five))).containsExactly("a1", "a2", "a3", "a4");
    assertThat(creators(MODIFIED.and(five.not()))).isEmpty();
    assertThat(creators(MODIFIED.and(Creator_.pieces().note().eq(n3)))).containsExactly("a1");
    assertThat(creators(MODIFIED.and(Creator_.pieces().note().eq(n1)))).isEmpty();
  }

  @Test
  void itReachesOverSeveralToManyRelations() {
    assertThat(infos(Info_.creators().pieces().modified().isNotNull())).containsExactly("e1");
    assertThat(infos(Info_.creators().pieces().modified().isNotNull().not())).containsExactly("e2");
    assertThat(infos(Info_.creators().pieces().tags().parent().isNotNull()))
        .containsExactly("e1", "e2");
    assertThat(infos(Info_.creators().pieces().tags().parent().parent().isNotNull()))
        .containsExactly("e2");
    assertThat(
            infos(
                Info_.creators()
                    .pieces()
                    .modified()
                    .isNotNull()
                    .and(Info_.creators().name().eq("a2"))))
        .isEmpty();
  }

  @Test
  void itAsksForTheEntityAtTheEndOfAPath() {
    assertThat(creators(Creator_.pieces().isNotNull())).containsExactly("a1", "a2", "a4");
    assertThat(creators(Creator_.pieces().cover().isNotNull())).containsExactly("a2", "a4");
    assertThat(creators(Creator_.pieces().cover().isNotNull().not())).containsExactly("a1", "a3");
    assertThat(tags(Tag_.children().children().isNotNull())).containsExactly("t1");
    assertThat(tags(Tag_.children().children().isNull().not())).isEmpty();
  }

  @Test
  void itIsAskedInsideAnyAllAndWhere() {
    assertThat(infos(Info_.creators().any(MODIFIED))).containsExactly("e1");
    assertThat(infos(Info_.creators().none(c -> c.pieces().modified().isNotNull())))
        .containsExactly("e2");
    assertThat(infos(Info_.creators().all(c -> c.pieces().isNotNull()))).containsExactly("e1");
    assertThat(infos(Info_.creators().where(MODIFIED).count().eq(1L))).containsExactly("e1");
    assertThat(infos(Info_.creators().where(MODIFIED).isNotNull())).containsExactly("e1");
    assertThat(infos(Info_.creators().where(MODIFIED.not()).name().isNotNull()))
        .containsExactly("e1", "e2");
  }

  @Test
  void itIsAValue() {
    assertThat(Creator_.objects(db).orderBy(Creator_.name().asc()).select(MODIFIED).list())
        .containsExactly(true, false, false, false);
  }
}
