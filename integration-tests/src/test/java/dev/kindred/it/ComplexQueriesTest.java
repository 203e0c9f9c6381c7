package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.press.Creator;
import dev.kindred.it.press.Creator_;
import dev.kindred.it.press.Piece;
import dev.kindred.it.press.Piece_;
import dev.kindred.it.press.Remark;
import dev.kindred.it.press.Remark_;
import dev.kindred.it.press.Report;
import dev.kindred.it.press.Report_;
import dev.kindred.it.press.Tag_;
import dev.kindred.lookup.Condition;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Django's cases of queries over relations. Rows are never repeated here. */
class ComplexQueriesTest extends PressFixture {

  private List<String> reports(Condition<Report> condition) {
    return Report_.objects(db)
        .filter(condition)
        .orderBy(Report_.name().asc())
        .select(Report_.name())
        .list();
  }

  private List<String> remarks(Condition<Remark> condition) {
    return Remark_.objects(db)
        .filter(condition)
        .orderBy(Remark_.name().asc())
        .select(Remark_.name())
        .list();
  }

  private static List<String> names(QuerySet<Piece> pieces) {
    return pieces.select(Piece_.name()).list();
  }

  /** DJ-Q1-01, 20, 40, 43. */
  @Test
  void whatHasNoRelatedRows() {
    assertThat(pieces(Piece_.tags().isNull())).containsExactly("three");
    assertThat(pieces(Piece_.tags().id().isNull())).containsExactly("three");
    assertThat(creators(Creator_.pieces().isNull())).containsExactly("a3");
    assertThat(tags(Tag_.pieces().isNull())).containsExactly("t5");
    assertThat(creators(Creator_.pieces().exists())).containsExactly("a1", "a2", "a4");
    assertThat(creators(Creator_.pieces().tags().exists())).containsExactly("a1", "a2", "a4");
    assertThat(creators(Creator_.pieces().tags().isNotNull())).containsExactly("a1", "a2", "a4");
    assertThat(creators(Creator_.pieces().tags().isNull().not()))
        .as("a2 has a piece without tags")
        .containsExactly("a1", "a4");
  }

  /** DJ-Q1-02, 03, 04, 09, 11. */
  @Test
  void oneFilterSpeaksOfOneRow() {
    QuerySet<Piece> all = Piece_.objects(db);

    assertThat(names(all.filter(Piece_.tags().eq(t1)).filter(Piece_.tags().eq(t2))))
        .containsExactly("one");
    assertThat(names(all.filter(Piece_.tags().eq(t1), Piece_.tags().eq(t2)))).isEmpty();
    assertThat(pieces(Piece_.tags().eq(t1).and(Piece_.tags().eq(t2)))).isEmpty();
    QuerySet<Creator> ofTwo = Creator_.objects(db).filter(Creator_.pieces().eq(two));
    QuerySet<Creator> ofThree = Creator_.objects(db).filter(Creator_.pieces().eq(three));
    assertThat(ofTwo.intersect(ofThree).select(Creator_.name()).list()).containsExactly("a2");
    assertThat(creators(Creator_.id().in(List.of()).or(Creator_.id().in(List.of())))).isEmpty();
    assertThat(names(all.intersect(all.filter(Piece_.id().eq(one.id()))))).containsExactly("one");
  }

  /** DJ-Q1-07, 25, 29. */
  @Test
  void eitherOfTwoPathsMayBeMet() {
    Condition<Creator> madeOne = Creator_.pieces().name().eq("one");
    Condition<Creator> isA3 = Creator_.name().eq("a3");

    assertThat(creators(madeOne.or(isA3))).containsExactly("a1", "a3");
    assertThat(creators(isA3.or(madeOne))).containsExactly("a1", "a3");
    assertThat(
            Creator_.objects(db)
                .filter(madeOne)
                .union(Creator_.objects(db).filter(isA3))
                .orderBy(Creator_.name().asc())
                .select(Creator_.name())
                .list())
        .containsExactly("a1", "a3");
    assertThat(
            pieces(
                Condition.any(
                    Piece_.creator().name().eq("a3").and(Piece_.name().eq("two")),
                    Piece_.creator().name().eq("a4").and(Piece_.name().eq("four")))))
        .containsExactly("four");
    assertThat(
            remarks(
                Condition.any(
                    Remark_.tag().eq(t5),
                    Remark_.tag().children().eq(t5),
                    Remark_.tag().children().children().eq(t5))))
        .containsExactly("r1");
  }

  /** DJ-Q1-13. */
  @Test
  void aRelationByNumberIsNoRelationByKey() {
    assertThat(reports(Report_.creator().num().eq(1001))).containsExactly("r1");
    assertThat(reports(Report_.creator().id().eq(a1.id()))).containsExactly("r1");
    assertThat(reports(Report_.creator().id().eq(1001))).isEmpty();
    assertThat(reports(Report_.creator().eq(a1))).containsExactly("r1");
    assertThat(sql(() -> reports(Report_.creator().num().eq(1001))).get(0)).doesNotContain("join");
  }

  /** DJ-Q1-14, 15, 16, 27, 32, 33. */
  @Test
  void whatIsExcludedIsTheComplement() {
    QuerySet<Piece> byName = Piece_.objects(db).orderBy(Piece_.name().asc());

    assertThat(names(byName.exclude(Piece_.tags().name().eq("t4"))))
        .containsExactly("one", "three", "two");
    assertThat(names(byName.exclude(Piece_.tags().name().eq("t4")).reverse()))
        .containsExactly("two", "three", "one");
    assertThat(creators(Creator_.pieces().name().eq("one").not()))
        .containsExactly("a2", "a3", "a4");
    assertThat(names(byName.exclude(Piece_.tags().name().eq("t1"))))
        .containsExactly("four", "three");
    assertThat(
            names(
                byName
                    .exclude(Piece_.tags().name().eq("t1"))
                    .exclude(Piece_.tags().name().eq("t4"))))
        .containsExactly("three");
    assertThat(
            Tag_.objects(db)
                .exclude(Tag_.parent().eq(t1), Tag_.name().eq("t3"))
                .orderBy(Tag_.name().asc())
                .select(Tag_.name())
                .list())
        .containsExactly("t1", "t2", "t4", "t5");
    assertThat(names(byName.exclude(Piece_.modified().eq(TIME))))
        .containsExactly("four", "three", "two");
    assertThat(tags(Tag_.parent().name().eq("t1").not())).containsExactly("t1", "t4", "t5");
  }

  /** DJ-Q1-21, 22. */
  @Test
  void ordersGoAlongPaths() {
    QuerySet<Piece> all = Piece_.objects(db);

    assertThat(names(all.orderBy(Piece_.note().text().asc(), Piece_.name().asc())))
        .containsExactly("two", "four", "one", "three");
    assertThat(sql(() -> names(all.orderBy(Piece_.name().asc()))).get(0)).doesNotContain("join");
    assertThat(
            Creator_.objects(db)
                .orderBy(Creator_.extra().info().asc(), Creator_.name().desc())
                .select(Creator_.name())
                .list())
        .containsExactly("a2", "a1", "a4", "a3");
    assertThat(names(all.orderBy(Piece_.creator().name().asc(), Piece_.name().asc())))
        .containsExactly("one", "three", "two", "four");
  }

  /** DJ-Q1-30, 31, EXPR-10. */
  @Test
  void aQueryInsideIsOneStatement() {
    Condition<Creator> inQuery =
        Creator_.self().in(Creator_.objects(db).filter(Creator_.num().lt(3000)));

    assertThat(creators(inQuery)).containsExactly("a1", "a2");
    assertThat(creators(inQuery.not())).containsExactly("a3", "a4");
    assertThat(sql(() -> creators(inQuery))).hasSize(1);
    assertThat(
            tags(Tag_.name().in(Tag_.objects(db).filter(Tag_.parent().eq(t1)).select(Tag_.name()))))
        .containsExactly("t2", "t3");
  }

  /** DJ-Q1-36, 38. */
  @Test
  void joinsAreThoseThatAreNeeded() {
    assertThat(tags(Tag_.parent().isNull())).containsExactly("t1");
    assertThat(tags(Tag_.parent().isNotNull())).containsExactly("t2", "t3", "t4", "t5");
    assertThat(tags(Tag_.parent().isNull().not())).containsExactly("t2", "t3", "t4", "t5");
    assertThat(sql(() -> tags(Tag_.parent().isNull())).get(0)).doesNotContain("join");
    assertThat(tags(Tag_.parent().parent().isNotNull())).containsExactly("t4", "t5");
    assertThat(tags(Tag_.parent().parent().eq(t1))).containsExactly("t4", "t5");
    assertThat(sql(() -> tags(Tag_.parent().parent().eq(t1))).get(0))
        .containsOnlyOnce("join")
        .doesNotContain("left");
  }

  /** DJ-Q2-01, 03. */
  @Test
  void aPathBehindAnEmptyRelationIsNull() {
    Condition<Report> nobodys = Report_.creator().isNull();
    Condition<Report> ofE1 = Report_.creator().extra().info().eq("e1");

    assertThat(reports(nobodys.or(ofE1))).containsExactly("r1", "r3");
    assertThat(reports(ofE1.or(nobodys))).containsExactly("r1", "r3");
    assertThat(
            Report_.objects(db)
                .orderBy(Report_.name().asc())
                .select(Report_.creator().extra().info())
                .list())
        .isEqualTo(Arrays.asList("e1", "e2", null));
  }

  /** DJ-Q2-09. */
  @Test
  void aReverseOneToOneIsNull() {
    assertThat(pieces(Piece_.cover().isNull())).containsExactly("one", "three");
    assertThat(pieces(Piece_.cover().isNotNull())).containsExactly("two", "four");
    assertThat(pieces(Piece_.cover().title().eq("first").not()))
        .containsExactly("one", "two", "three");
    assertThat(pieces(Piece_.cover().title().isNull().or(Piece_.cover().title().gt("n"))))
        .containsExactly("one", "two", "three");
  }

  /** DJ-Q2-18, 19. */
  @Test
  void excludeGoesThroughSelfRelations() {
    assertThat(tags(Tag_.children().isNull().not())).containsExactly("t1", "t3");
    assertThat(tags(Tag_.parent().remarks().name().eq("r1").not()))
        .containsExactly("t1", "t4", "t5");
    assertThat(remarks(Remark_.tag().children().name().eq("t2").not())).containsExactly("r2");
  }

  /** DJ-Q2-36, 40: what one of several may ask for is joined so that no row is lost. */
  @Test
  void oneOfSeveralDoesNotLoseRows() {
    assertThat(
            reports(
                Condition.any(
                    Report_.name().eq("r3"),
                    Report_.creator().name().eq("a1"),
                    Report_.creator().extra().note().text().eq("n2"))))
        .containsExactly("r1", "r2", "r3");
    QuerySet<Remark> both =
        Remark_.objects(db)
            .filter(Remark_.tag().name().eq("t1"))
            .filter(Remark_.tag().name().startsWith("t"));
    assertThat(both.count()).isEqualTo(1);
    assertThat(both.sql()).containsOnlyOnce("join");
  }
}
