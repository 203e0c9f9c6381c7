package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.press.Creator;
import dev.kindred.it.press.Game;
import dev.kindred.it.press.Game_;
import dev.kindred.it.press.Info;
import dev.kindred.it.press.Info_;
import dev.kindred.it.press.Report;
import dev.kindred.it.press.Report_;
import dev.kindred.it.press.Season;
import dev.kindred.it.press.Season_;
import dev.kindred.it.press.Tag;
import dev.kindred.it.press.Tag_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.One;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Django's cases of nulls, joins and exclusion along relations; DJ-Q2 is the case's number. */
class RelationCasesTest extends PressFixture {

  /** DJ-NULL-07: what lies behind an optional relation is joined so that no row is lost. */
  @Test
  void aRowWhosePathBreaksOffIsFetchedToo() {
    QuerySet<Report> reports =
        Report_.objects(db).fetch(Report_.creator().extra().note()).orderBy(Report_.name().asc());

    List<Report> list = statements(1, reports::list);
    assertThat(list).extracting(Report::name).containsExactly("r1", "r2", "r3");
    assertThat(
            statements(
                0,
                () -> list.stream().map(each -> each.creator().find().map(Creator::name)).toList()))
        .containsExactly(Optional.of("a1"), Optional.of("a3"), Optional.empty());
    assertThat(statements(0, () -> list.get(1).creator().get().extra().get().note().get()))
        .isEqualTo(n2);
    assertThat(sql(reports::list).get(0).split("left outer join")).hasSize(4);
  }

  /** DJ-Q2-06. */
  @Test
  void anUnsavedRowIsNotReferredTo() {
    Tag unsaved = new Tag(null, "t6", One.none());

    assertThat(
            sql(
                () ->
                    assertThatThrownBy(() -> Tag_.objects(db).update(Tag_.parent().set(unsaved)))
                        .isInstanceOf(UnsavedEntityException.class)
                        .hasMessageContaining("Tag")))
        .isEmpty();
  }

  /** DJ-Q2-11: an order over three relations, the first of which may lead nowhere; DJ-Q2-15. */
  @Test
  void anOrderAlongRelationsLosesNoRow() {
    assertThat(reports(Report_.objects(db).orderBy(Report_.creator().extra().note().text().desc())))
        .containsExactly("r3", "r2", "r1");
    assertThat(reports(Report_.objects(db).orderBy(Report_.creator().extra().info().asc())))
        .containsExactly("r1", "r2", "r3");
    assertThat(reports(Report_.objects(db).orderBy(Report_.name().asc())))
        .containsExactly("r1", "r2", "r3");
  }

  private static List<String> reports(QuerySet<Report> reports) {
    return reports.select(Report_.name()).list();
  }

  /** DJ-Q2-12: the second report is by the third creator. */
  @Test
  void rowsAreUpdatedByWhatTheyAreRelatedTo() {
    assertThat(
            Report_.objects(db)
                .filter(Report_.creator().name().eq("a3"))
                .update(Report_.name().set("changed")))
        .isEqualTo(1);
    assertThat(reports(Report_.objects(db).orderBy(Report_.id().asc())))
        .containsExactly("r1", "changed", "r3");
  }

  /** DJ-Q2-14. */
  @Test
  void anUnsavedRowIsNotLookedFor() {
    Tag unsaved = new Tag(null, "t6", One.none());

    assertThat(
            sql(
                () -> {
                  assertThatThrownBy(() -> tags(Tag_.parent().eq(unsaved)))
                      .isInstanceOf(UnsavedEntityException.class);
                  assertThatThrownBy(() -> tags(Tag_.parent().in(t1, unsaved)))
                      .isInstanceOf(UnsavedEntityException.class);
                }))
        .isEmpty();
  }

  /** DJ-Q2-31: the seasons are Django's orders, the games its items, who is at home the status. */
  @Test
  void oneOfManyRelatedRowsExcludes() {
    season(1, "1", "1", "1");
    season(2, "1", "2", "3");
    season(3, "2", "3", "4");
    Condition<Season> first = Season_.games().home().eq("1");

    assertThat(years(Season_.objects(db).exclude(first))).containsExactly(3);
    assertThat(years(Season_.objects(db).filter(first.not()))).containsExactly(3);
    assertThat(years(Season_.objects(db).exclude(first).distinct())).containsExactly(3);
    assertThat(years(Season_.objects(db).exclude(first.or(Season_.year().eq(3))))).isEmpty();
  }

  private void season(int year, String... homes) {
    Season season = db.insert(new Season(null, year, Optional.empty()));
    for (String home : homes) {
      db.insert(new Game(null, One.of(season), home, "away"));
    }
  }

  private static List<Integer> years(QuerySet<Season> seasons) {
    return seasons.orderBy(Season_.year().asc()).select(Season_.year()).list();
  }

  /** DJ-Q2-44: three relations away, the last through a join table. */
  @Test
  void rowsFarAwayExclude() {
    db.insert(new Info(null, "e3", One.none(), Optional.empty()));

    assertThat(without(Info_.creators().pieces().tags().name().eq("t1")))
        .containsExactly("e2", "e3");
    assertThat(without(Info_.creators().pieces().tags().name().eq("t4")))
        .containsExactly("e1", "e3");
    assertThat(without(Info_.creators().pieces().tags().name().eq("t5")))
        .containsExactly("e1", "e2", "e3");
  }

  private List<String> without(Condition<Info> condition) {
    return Info_.objects(db)
        .exclude(condition)
        .orderBy(Info_.info().asc())
        .select(Info_.info())
        .list();
  }

  /** DJ-Q2-51: an outer join where a row could be lost, and only there. */
  @Test
  void whatIsSelectedIsJoinedSoThatNoRowIsLost() {
    QuerySet<Tag> ordered = Tag_.objects(db).orderBy(Tag_.name().asc());
    QuerySet<Tag> grandchildren = ordered.filter(Tag_.parent().parent().isNotNull());

    assertThat(ordered.select(Tag_.parent().parent().id()).list())
        .isEqualTo(Arrays.asList(null, null, null, t1.id(), t1.id()));
    assertThat(grandchildren.select(Tag_.parent().parent().id()).list())
        .containsExactly(t1.id(), t1.id());
    assertThat(ordered.select(Tag_.parent().parent().id()).sql())
        .containsOnlyOnce("join")
        .contains("left outer join");
    assertThat(grandchildren.select(Tag_.parent().parent().id()).sql())
        .containsOnlyOnce("join")
        .doesNotContain("left");
    assertThat(Game_.objects(db).select(Game_.season().year()).sql())
        .containsOnlyOnce("join")
        .doesNotContain("left");
  }

  /** DJ-UPD-01. */
  @Test
  void relatedRowsAreUpdated() {
    season(1, "1", "2", "3");
    season(2);
    Season full = Season_.objects(db).get(Season_.year().eq(1));
    Season empty = Season_.objects(db).get(Season_.year().eq(2));

    assertThat(Season_.games(db, full).query().update(Game_.away().set("x"))).isEqualTo(3);
    assertThat(Season_.games(db, empty).query().update(Game_.away().set("y"))).isZero();
    assertThat(Game_.objects(db).filter(Game_.away().eq("x")).count()).isEqualTo(3);
  }
}
