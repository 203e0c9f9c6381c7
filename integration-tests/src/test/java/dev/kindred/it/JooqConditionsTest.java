package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.it.press.Season;
import dev.kindred.it.press.SeasonTable;
import dev.kindred.it.press.Season_;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Expression;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions and expressions that are written with jOOQ, among those of Kindred. */
class JooqConditionsTest extends DatabaseTest {

  private static final SeasonTable SEASON = SeasonTable.SEASON;

  @BeforeEach
  void threeSeasons() {
    db.insert(new Season(null, 2009, Optional.of(111)));
    db.insert(new Season(null, 2010, Optional.empty()));
    db.insert(new Season(null, 2011, Optional.of(333)));
  }

  private List<Integer> years(Condition<Season> condition) {
    return Season_.objects(db)
        .filter(condition)
        .orderBy(Season_.year().asc())
        .select(Season_.year())
        .list();
  }

  private static Condition<Season> gtIsMoreThan(int value) {
    return Condition.of(SEASON.GT.gt(value));
  }

  @Test
  void eachValueHasItsOwnResult() {
    assertThat(years(gtIsMoreThan(0))).containsExactly(2009, 2011);
    assertThat(years(gtIsMoreThan(200))).containsExactly(2011);
    assertThat(years(gtIsMoreThan(400))).isEmpty();
    assertThat(years(gtIsMoreThan(0))).containsExactly(2009, 2011);
    assertThat(sql(() -> years(gtIsMoreThan(200))).get(0)).contains("?").doesNotContain("200");
  }

  @Test
  void notIsTheComplement() {
    assertThat(years(gtIsMoreThan(200).not())).containsExactly(2009, 2010);
    assertThat(years(gtIsMoreThan(200).not().not())).containsExactly(2011);
    assertThat(
            Season_.objects(db)
                .exclude(gtIsMoreThan(200), Season_.year().gt(0))
                .orderBy(Season_.year().asc())
                .select(Season_.year())
                .list())
        .containsExactly(2009, 2010);
  }

  @Test
  void itStandsAmongOthers() {
    assertThat(years(Season_.year().ge(2010).and(gtIsMoreThan(0)).and(Season_.year().lt(2020))))
        .containsExactly(2011);
    assertThat(years(gtIsMoreThan(200).or(Season_.gt().isNull()))).containsExactly(2010, 2011);
    assertThat(years(Condition.of(DSL.condition("1 = 0")))).isEmpty();
    assertThat(Season_.objects(db).orderBy(Season_.year().asc()).select(gtIsMoreThan(200)).list())
        .containsExactly(false, false, true);
  }

  @Test
  void anExpressionOfJooqsIsAnExpression() {
    Expression<Season, Integer> twice = Expression.of(SEASON.GT.times(2));

    assertThat(Season_.objects(db).orderBy(Season_.year().asc()).select(twice).list())
        .isEqualTo(Arrays.asList(222, null, 666));
    assertThat(years(twice.eq(666))).containsExactly(2011);
    assertThat(years(twice.ne(666))).containsExactly(2009, 2010);
    assertThat(years(twice.isNull())).containsExactly(2010);
    assertThat(years(twice.in(222, 666))).containsExactly(2009, 2011);
    assertThat(years(Season_.year().eq(Expression.of(SEASON.YEAR)))).hasSize(3);
    assertThat(Season_.objects(db).orderBy(twice.desc()).select(Season_.year()).list())
        .containsExactly(2010, 2011, 2009);
  }

  @Test
  void anExpressionsValuesAreItsOwn() {
    for (int add : List.of(1, 1000, 1)) {
      Field<Integer> field = SEASON.YEAR.plus(add);

      assertThat(
              Season_.objects(db).filter(Season_.gt().eq(111)).select(Expression.of(field)).get())
          .isEqualTo(2009 + add);
      assertThat(years(Expression.<Season, Integer>of(field).eq(2010 + add))).containsExactly(2010);
    }
  }

  @Test
  void aTypeThatNoColumnHasIsRefused() {
    assertThatThrownBy(() -> Expression.of(DSL.val(new java.sql.Date(0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A java.sql.Date can't be stored as it is: use one of [");
  }
}
