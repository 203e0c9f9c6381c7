package dev.kindred.it.arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.extra.arrays.Cook;
import dev.kindred.it.extra.arrays.Cook_;
import dev.kindred.it.extra.arrays.Recipe_;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lookups of arrays: of single elements, of several, and of whole arrays. */
class ArrayLookupsTest extends ArrayTest {

  @Test
  void contains() {
    recipes();

    assertThat(titles(Recipe_.tags().contains("late"))).containsExactly("Ice", "Soup");
    assertThat(others(Recipe_.tags().contains("late"))).containsExactly("Water");
    assertThat(titles(Recipe_.tags().contains("lat"))).isEmpty();
    assertThat(titles(Recipe_.minutes().contains(5))).containsExactly("Soup");
    assertThat(others(Recipe_.minutes().contains(5))).containsExactly("Ice", "Water");
    assertThat(titles(Recipe_.notes().contains("b"))).containsExactly("Ice", "Soup");
    assertThat(others(Recipe_.notes().contains("a"))).containsExactly("Ice", "Water");
  }

  @Test
  void containsTheValueOfAnExpression() {
    recipes();
    db.update(Recipe_.builder(Recipe_.objects(db).get(Recipe_.title().eq("Ice"))).title("late"));

    assertThat(titles(Recipe_.tags().contains(Recipe_.title()))).containsExactly("late");
    assertThat(others(Recipe_.tags().contains(Recipe_.title()))).containsExactly("Soup", "Water");
    assertThat(titles(Recipe_.minutes().contains(Recipe_.minutes().size().plus(3))))
        .containsExactly("Soup");
    assertThat(others(Recipe_.notes().contains(Recipe_.title().nullIf("late")))).hasSize(3);
  }

  @Test
  void containsAll() {
    recipes();

    assertThat(titles(Recipe_.tags().containsAll("late", "hot"))).containsExactly("Soup");
    assertThat(others(Recipe_.tags().containsAll("late", "hot"))).containsExactly("Ice", "Water");
    assertThat(titles(Recipe_.tags().containsAll(List.of("late", "late"))))
        .containsExactly("Ice", "Soup");
    assertThat(titles(Recipe_.tags().containsAll(List.of())))
        .containsExactly("Ice", "Soup", "Water");
    assertThat(titles(Recipe_.minutes().containsAll(List.of()))).containsExactly("Ice", "Soup");
    assertThat(others(Recipe_.minutes().containsAll(List.of()))).containsExactly("Water");
    assertThat(titles(Recipe_.minutes().containsAll(5, 20))).containsExactly("Soup");
    assertThat(others(Recipe_.minutes().containsAll(5, 6))).containsExactly("Ice", "Soup", "Water");
  }

  @Test
  void overlaps() {
    recipes();

    assertThat(titles(Recipe_.tags().overlaps("hot", "cold"))).containsExactly("Soup");
    assertThat(others(Recipe_.tags().overlaps("hot", "cold"))).containsExactly("Ice", "Water");
    assertThat(titles(Recipe_.tags().overlaps(List.of("late")))).containsExactly("Ice", "Soup");
    assertThat(titles(Recipe_.tags().overlaps(List.of()))).isEmpty();
    assertThat(others(Recipe_.minutes().overlaps(List.of()))).hasSize(3);
    assertThat(titles(Recipe_.minutes().overlaps(5, 6))).containsExactly("Soup");
    assertThat(others(Recipe_.minutes().overlaps(5, 6))).containsExactly("Ice", "Water");
  }

  @Test
  void size() {
    recipes();

    assertThat(titles(Recipe_.tags().size().eq(0))).containsExactly("Water");
    assertThat(titles(Recipe_.minutes().size().ge(0))).containsExactly("Ice", "Soup");
    assertThat(others(Recipe_.minutes().size().ge(1))).containsExactly("Ice", "Water");
    assertThat(titles(Recipe_.tags().size().gt(Recipe_.minutes().size()))).containsExactly("Ice");
    assertThat(
            Recipe_.objects(db)
                .orderBy(Recipe_.minutes().size().desc().nullsLast())
                .select(Recipe_.minutes().size().optional())
                .list())
        .extracting(size -> size.orElse(-1))
        .containsExactly(2, 0, -1);
    assertThat(Recipe_.objects(db).aggregate(Recipe_.tags().size().sum())).isEqualTo(3);
  }

  @Test
  void wholeArrays() {
    recipes();

    assertThat(titles(Recipe_.tags().eq(List.of("hot", "late")))).containsExactly("Soup");
    assertThat(titles(Recipe_.tags().eq(List.of("late", "hot")))).isEmpty();
    assertThat(titles(Recipe_.tags().eq(List.of()))).containsExactly("Water");
    assertThat(titles(Recipe_.minutes().eq(List.of()))).containsExactly("Ice");
    assertThat(titles(Recipe_.minutes().ne(List.of()))).containsExactly("Soup", "Water");
    assertThat(titles(Recipe_.notes().eq(new String[] {"a", "b"}))).containsExactly("Soup");
    assertThat(titles(Recipe_.minutes().isNull())).containsExactly("Water");
    assertThat(titles(Recipe_.minutes().isNotNull())).containsExactly("Ice", "Soup");
    assertThat(titles(Recipe_.tags().in(List.of(List.of("late"), List.of()))))
        .containsExactly("Ice", "Water");
    assertThat(titles(Recipe_.minutes().notIn(List.of(List.of(20, 5), List.of(1)))))
        .containsExactly("Ice", "Water");
    assertThat(titles(Recipe_.tags().in(List.of(List.of("late"))))).containsExactly("Ice");
    assertThat(titles(Recipe_.tags().eq(Recipe_.tags()))).hasSize(3);
    assertThat(titles(Recipe_.minutes().orElse(List.of(7)).contains(7))).containsExactly("Water");
    assertThat(titles(Recipe_.minutes().orElse(List.of()).size().eq(0)))
        .containsExactly("Ice", "Water");
    assertThat(titles(Recipe_.tags().nullIf(List.of("late")).isNull())).containsExactly("Ice");
  }

  @Test
  void alongToOnePaths() {
    recipes();

    assertThat(titles(Recipe_.cook().languages().contains("fr"))).containsExactly("Ice", "Soup");
    assertThat(others(Recipe_.cook().languages().contains("fr"))).containsExactly("Water");
    assertThat(titles(Recipe_.cook().languages().size().eq(0))).containsExactly("Water");
    assertThat(titles(Recipe_.cook().languages().overlaps("en", "de")))
        .containsExactly("Ice", "Soup");
    assertThat(others(Recipe_.cook().languages().containsAll("en", "de"))).hasSize(3);
  }

  private List<String> cooks(Condition<Cook> condition) {
    return Cook_.objects(db).filter(condition).select(Cook_.name()).list();
  }

  @Test
  void alongToManyPaths() {
    recipes();

    assertThat(cooks(Cook_.recipeSet().tags().contains("late"))).containsExactly("Ann");
    assertThat(cooks(Cook_.recipeSet().tags().contains("late").not())).containsExactly("Bob");
    assertThat(
            cooks(
                Cook_.recipeSet().tags().contains("hot").and(Cook_.recipeSet().title().eq("Ice"))))
        .isEmpty();
    assertThat(cooks(Cook_.recipeSet().all(Recipe_.tags().overlaps("late", "x"))))
        .containsExactly("Ann");
    assertThat(cooks(Cook_.recipeSet().minutes().containsAll(5, 20))).containsExactly("Ann");
    assertThat(cooks(Cook_.recipeSet().tags().size().lt(1))).containsExactly("Bob");
  }

  @Test
  void statementsWithOtherElementsAndNumbersOfThemShareATemplate() {
    recipes();

    List<String> one = sql(() -> titles(Recipe_.tags().containsAll("a", "b")));
    List<String> other = sql(() -> titles(Recipe_.tags().containsAll("a", "b", "c", "d", "e")));
    List<String> numbers = sql(() -> titles(Recipe_.minutes().containsAll(1, 2)));

    assertThat(one).isEqualTo(other).hasSize(1).isNotEqualTo(numbers);
  }

  /** The type of a parameter without a column is part of the SQL, and of its key. */
  @Test
  void valuesOfCasesHaveTheirOwnTypes() {
    recipes();

    assertThat(
            Recipe_.objects(db)
                .orderBy(Recipe_.title().asc())
                .select(
                    Case.when(Recipe_.title().eq("Ice"), Recipe_.minutes().orElse(List.of(1)))
                        .otherwise(Recipe_.minutes().nullIf(List.of(20, 5)).orElse(List.of(3))))
                .list())
        .containsExactly(List.of(), List.of(3), List.of(3));
    assertThat(
            Recipe_.objects(db)
                .orderBy(Recipe_.title().asc())
                .select(
                    Case.when(Recipe_.title().eq("Ice"), Recipe_.tags().orElse(List.of("1")))
                        .otherwise(Recipe_.tags().nullIf(List.of()).orElse(List.of("3"))))
                .list())
        .containsExactly(List.of("late"), List.of("hot", "late"), List.of("3"));
  }

  @Test
  void postgresqlUsesItsOperatorsWhichIndexesServe() {
    recipes();
    List<String> sql =
        sql(
            () -> {
              titles(Recipe_.tags().contains("late"));
              titles(Recipe_.tags().containsAll("late", "hot"));
              titles(Recipe_.tags().overlaps("late", "hot"));
            });

    if (kind == TestDatabase.POSTGRESQL) {
      assertThat(sql)
          .satisfiesExactly(
              each -> assertThat(each).contains("where (recipe.tags @> ?) order"),
              each -> assertThat(each).contains("where (recipe.tags @> ?) order"),
              each -> assertThat(each).contains("where (recipe.tags && ?) order"));
    } else {
      assertThat(sql)
          .satisfiesExactly(
              each -> assertThat(each).contains("where array_contains(recipe.tags, ?) order"),
              each ->
                  assertThat(each)
                      .contains(
                          "where not exists (select 1 from unnest(?) as elements (element) where"
                              + " (array_contains(recipe.tags, elements.element) is not true))"),
              each ->
                  assertThat(each)
                      .contains(
                          "where exists (select 1 from unnest(?) as elements (element) where"
                              + " array_contains(recipe.tags, elements.element))"));
    }
  }

  @Test
  void nullIsNoElement() {
    assertThatThrownBy(() -> Recipe_.tags().contains((String) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Recipe.tags is asked for null, which no array has as an element.");
    assertThatThrownBy(() -> Recipe_.tags().overlaps(Arrays.asList("a", null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Recipe.tags is asked for null, which no array has as an element.");
    assertThatThrownBy(() -> titles(Recipe_.tags().eq(Arrays.asList("a", null))))
        .isInstanceOf(dev.kindred.error.InvalidValueException.class)
        .hasMessage("An array has null as an element, which no array can have. Nothing was sent.");
    assertThatThrownBy(() -> Recipe_.tags().eq((List<String>) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("isNull()");
  }
}
