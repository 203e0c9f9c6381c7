package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.press.Measure;
import dev.kindred.it.press.Measure_;
import dev.kindred.it.press.Season;
import dev.kindred.it.press.Season_;
import dev.kindred.it.press.Tag;
import dev.kindred.it.press.Tag_;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.TextExpression;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Choices, and conditions as values: selected, ordered by, compared, assigned. */
class CaseTest extends DatabaseTest {

  @BeforeEach
  void threeSeasonsAndThreeTags() {
    db.insert(new Season(null, 1942, Optional.of(1)));
    db.insert(new Season(null, 1842, Optional.empty()));
    db.insert(new Season(null, 2042, Optional.of(3)));
    Tag top = db.insert(new Tag(null, "top", One.none()));
    Tag middle = db.insert(new Tag(null, "middle", One.of(top)));
    db.insert(new Tag(null, "leaf", One.of(middle)));
  }

  private <T> List<T> values(Expression<Season, T> expression) {
    return Season_.objects(db).orderBy(Season_.id().asc()).select(expression).list();
  }

  private static List<Integer> years(QuerySet<Season> seasons) {
    return seasons.select(Season_.year()).list();
  }

  @Test
  void theFirstConditionThatIsMetChooses() {
    TextExpression<Season> century =
        Case.when(Season_.year().lt(1900), "19th")
            .orWhen(Season_.year().lt(2000), "20th")
            .orWhen(Season_.year().lt(1950), "never")
            .otherwise("21st");

    assertThat(values(century)).containsExactly("20th", "19th", "21st");
    assertThat(values(century.upper().concat("!"))).containsExactly("20TH!", "19TH!", "21ST!");
    assertThat(years(Season_.objects(db).filter(century.eq("21st")))).containsExactly(2042);
    assertThat(years(Season_.objects(db).filter(century.startsWith("2")).orderBy(century.desc())))
        .containsExactly(2042, 1942);
    assertThat(years(Season_.objects(db).orderBy(century.asc()))).containsExactly(1842, 1942, 2042);
  }

  @Test
  void withoutAnotherValueItIsNull() {
    Expression<Season, Integer> gt =
        Case.when(Season_.gt().isNotNull(), Season_.gt()).otherwiseNull();
    TextExpression<Season> early = Case.when(Season_.year().lt(1900), "early").otherwiseNull();

    assertThat(values(gt)).isEqualTo(Arrays.asList(1, null, 3));
    assertThat(values(early)).isEqualTo(Arrays.asList(null, "early", null));
    assertThat(years(Season_.objects(db).filter(early.isNull()).orderBy(Season_.year().asc())))
        .containsExactly(1942, 2042);
    assertThat(years(Season_.objects(db).filter(early.ne("early")).orderBy(Season_.year().asc())))
        .containsExactly(1942, 2042);
    assertThat(values(early.orElse("late"))).containsExactly("late", "early", "late");
    assertThat(years(Season_.objects(db).orderBy(early.asc(), Season_.year().asc())))
        .containsExactly(1842, 1942, 2042);
  }

  /** A condition on NULL is not met. */
  @Test
  void whatIsNullMeetsNoCondition() {
    assertThat(values(Case.when(Season_.gt().gt(1), "more").otherwise("not more")))
        .containsExactly("not more", "not more", "more");
    assertThat(values(Case.when(Season_.gt().gt(1).not(), "not more").otherwise("more")))
        .containsExactly("not more", "not more", "more");
  }

  @Test
  void aConditionThatIsNeverMetGivesNull() {
    Condition<Season> never = Season_.year().in(List.of());
    List<?> nulls = Arrays.asList(null, null, null);

    assertThat(values(Case.when(never, 1).otherwiseNull())).isEqualTo(nulls);
    assertThat(values(Case.when(never, 1L).otherwiseNull())).isEqualTo(nulls);
    assertThat(values(Case.when(never, 0.5).otherwiseNull())).isEqualTo(nulls);
    assertThat(values(Case.when(never, BigDecimal.ONE).otherwiseNull())).isEqualTo(nulls);
    assertThat(values(Case.when(never, true).otherwiseNull())).isEqualTo(nulls);
    assertThat(values(Case.when(never, "never").otherwiseNull())).isEqualTo(nulls);
    IntExpression<Season> gt = Case.when(never, 1).orWhen(never, 2).otherwiseNull();
    assertThat(Season_.objects(db).aggregate(gt.sum())).isNull();
    assertThat(Season_.objects(db).aggregate(gt.plus(1).sum())).isNull();
    assertThat(Season_.objects(db).aggregate(gt.avg())).isNull();
    assertThat(Season_.objects(db).aggregate(gt.max())).isNull();
    assertThat(Season_.objects(db).aggregate(gt.count())).isEqualTo(0);
    IntExpression<Season> noNull = Case.when(never.isNull(), 1).otherwiseNull();
    assertThat(Season_.objects(db).aggregate(noNull.sum())).isNull();
  }

  @Test
  void valuesAreOfAllTypes() {
    Condition<Season> early = Season_.year().lt(1900);

    assertThat(values(Case.when(early, 1).otherwise(2))).containsExactly(2, 1, 2);
    assertThat(values(Case.when(early, 1L).otherwise(2L).plus(1))).containsExactly(3L, 2L, 3L);
    assertThat(values(Case.when(early, 0.5).otherwise(2.0))).containsExactly(2.0, 0.5, 2.0);
    assertThat(values(Case.when(early, new BigDecimal("1.5")).otherwise(new BigDecimal("2.25"))))
        .containsExactly(new BigDecimal("2.25"), new BigDecimal("1.50"), new BigDecimal("2.25"));
    assertThat(values(Case.when(early, true).otherwise(false))).containsExactly(false, true, false);
    assertThat(values(Case.when(early, Season_.year()).otherwise(0))).containsExactly(0, 1842, 0);
    assertThat(values(Case.when(early, Season_.year()).otherwise(Season_.gt())))
        .containsExactly(1, 1842, 3);
    assertThat(values(Case.when(early, 7).orWhen(Season_.gt().eq(3), Season_.year()).otherwise(0)))
        .containsExactly(0, 7, 2042);
    assertThat(
            Season_.objects(db)
                .filter(Case.when(early, true).otherwise(false).isTrue())
                .select(Season_.year())
                .get())
        .isEqualTo(1842);
  }

  @Test
  void aDecimalChoiceHasTheLargestScale() {
    db.insert(
        new Measure(null, 1, 1, 1, new BigDecimal("2.5"), Optional.empty(), Optional.empty()));

    assertThat(
            Measure_.objects(db)
                .select(
                    Case.when(Measure_.whole().eq(1), Measure_.amount()).otherwise(Measure_.rate()))
                .get())
        .isEqualTo(new BigDecimal("2.5000"));
    assertThat(
            Measure_.objects(db)
                .exists(
                    Case.when(Measure_.whole().eq(1), new BigDecimal("2.50"))
                        .otherwise(Measure_.rate())
                        .eq(Measure_.amount())))
        .isTrue();
  }

  @Test
  void choicesGoAlongPaths() {
    assertThat(
            Tag_.objects(db)
                .orderBy(Tag_.id().asc())
                .select(Case.when(Tag_.parent().isNull(), "root").otherwise(Tag_.parent().name()))
                .list())
        .containsExactly("root", "top", "middle");
    assertThat(
            Tag_.objects(db)
                .orderBy(Tag_.id().asc())
                .select(
                    Case.when(Tag_.children().name().eq("leaf"), "has the leaf")
                        .orWhen(Tag_.children().isEmpty(), "has none")
                        .otherwise("has others"))
                .list())
        .containsExactly("has others", "has the leaf", "has none");
  }

  @Test
  void aConditionIsAValueThatIsNeverNull() {
    assertThat(values(Season_.gt().gt(1))).containsExactly(false, false, true);
    assertThat(values(Season_.gt().gt(1).not())).containsExactly(true, true, false);
    assertThat(values(Season_.gt().isNull())).containsExactly(false, true, false);
    assertThat(values(Condition.all())).containsExactly(true, true, true);
    assertThat(values(Condition.any())).containsExactly(false, false, false);
    assertThat(
            Tag_.objects(db)
                .orderBy(Tag_.id().asc())
                .select(Tag_.parent().parent().name().startsWith("t"))
                .list())
        .containsExactly(false, false, true);
    assertThat(Tag_.objects(db).orderBy(Tag_.id().asc()).select(Tag_.children().exists()).list())
        .containsExactly(true, true, false);
    assertThat(Season_.objects(db).filter(Season_.gt().gt(1).isTrue()).count()).isEqualTo(1);
    assertThat(Season_.objects(db).filter(Season_.gt().gt(1).isFalse()).count()).isEqualTo(2);
    assertThat(Season_.objects(db).filter(Season_.gt().gt(1).eq(Season_.year().gt(2000))).count())
        .isEqualTo(3);
    assertThat(Season_.objects(db).filter(Season_.gt().gt(1).isNull()).count()).isZero();
  }

  /** DJ-LOOK-32. */
  @Test
  void conditionsAreOrderedBy() {
    QuerySet<Season> seasons = Season_.objects(db);

    assertThat(years(seasons.orderBy(Season_.year().lt(1910).asc(), Season_.year().asc())))
        .containsExactly(1942, 2042, 1842);
    assertThat(years(seasons.orderBy(Season_.year().lt(1910).desc(), Season_.year().desc())))
        .containsExactly(1842, 2042, 1942);
    assertThat(years(seasons.orderBy(Season_.gt().gt(1).desc(), Season_.year().asc())))
        .containsExactly(2042, 1842, 1942);
    assertThat(
            Tag_.objects(db)
                .orderBy(Tag_.children().exists().asc(), Tag_.name().asc())
                .select(Tag_.name())
                .list())
        .containsExactly("leaf", "middle", "top");
  }

  @Test
  void xorIsMetByOneOfTheTwo() {
    Condition<Season> early = Season_.year().lt(1943);
    Condition<Season> withGt = Season_.gt().ge(1);

    assertThat(years(Season_.objects(db).filter(early.xor(withGt)).orderBy(Season_.year().asc())))
        .containsExactly(1842, 2042);
    assertThat(years(Season_.objects(db).exclude(early.xor(withGt)))).containsExactly(1942);
    assertThat(Season_.objects(db).filter(early.xor(early)).count()).isZero();
  }
}
