package dev.kindred.it.arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.kindred.it.extra.arrays.Cook;
import dev.kindred.it.extra.arrays.Cook_;
import dev.kindred.it.extra.arrays.Recipe;
import dev.kindred.it.extra.arrays.RecipeTable;
import dev.kindred.it.extra.arrays.Recipe_;
import dev.kindred.lookup.Selection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** Arrays in all parts of queries, in updates, and in queries of jOOQ. */
class ArrayQueriesTest extends ArrayTest {

  @Test
  void arraysAreSelected() {
    recipes();

    assertThat(
            Recipe_.objects(db)
                .orderBy(Recipe_.title().asc())
                .select(
                    Selection.of(
                        Map::entry,
                        Recipe_.tags(),
                        Selection.of(
                            minutes -> minutes.map(List::size).orElse(-1),
                            Recipe_.minutes().optional())))
                .list())
        .containsExactly(
            Map.entry(List.of("late"), 0),
            Map.entry(List.of("hot", "late"), 2),
            Map.entry(List.of(), -1));
    assertThat(
            Cook_.objects(db)
                .orderBy(Cook_.name().asc())
                .select(Cook_.recipeSet().select(Recipe_.tags()))
                .list())
        .containsExactly(List.of(List.of("hot", "late"), List.of("late")), List.of(List.of()));
    assertThat(
            Recipe_.objects(db)
                .orderBy(Recipe_.title().asc())
                .select(Recipe_.cook().languages())
                .list())
        .containsExactly(List.of("fr", "en"), List.of("fr", "en"), List.of());
    assertThat(Recipe_.objects(db).filter(Recipe_.title().eq("Ice")).values())
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("tags", List.of("late")));
  }

  @Test
  void arraysAreOrderedGroupedAndCounted() {
    recipes();
    db.insert(recipe("More ice", List.of("late"), List.of(20, 5), dev.kindred.model.One.none()));

    assertThat(
            Recipe_.objects(db)
                .orderBy(Recipe_.tags().asc(), Recipe_.title().asc())
                .select(Recipe_.title())
                .list())
        .containsExactly("Water", "Soup", "Ice", "More ice");
    assertThat(
            Recipe_.objects(db)
                .orderBy(Recipe_.minutes().desc().nullsLast(), Recipe_.title().asc())
                .select(Recipe_.title())
                .list())
        .containsExactly("More ice", "Soup", "Ice", "Water");
    assertThat(
            Recipe_.objects(db)
                .groupBy(Recipe_.tags())
                .orderBy(Recipe_.tags().asc())
                .select(Selection.of(Map::entry, Recipe_.tags(), Recipe_.id().count()))
                .list())
        .containsExactly(
            Map.entry(List.of(), 1L),
            Map.entry(List.of("hot", "late"), 1L),
            Map.entry(List.of("late"), 2L));
    assertThat(Recipe_.objects(db).select(Recipe_.tags()).distinct().list())
        .containsExactlyInAnyOrder(List.of("late"), List.of(), List.of("hot", "late"));
    assertThat(Recipe_.objects(db).aggregate(Recipe_.tags().countDistinct())).isEqualTo(3);
    assertThat(Recipe_.objects(db).aggregate(Recipe_.minutes().count())).isEqualTo(3);
    assertThat(
            Cook_.objects(db)
                .orderBy(Cook_.name().asc())
                .select(Cook_.recipeSet().tags().size().max())
                .list())
        .containsExactly(2, 0);
  }

  @Test
  void entitiesWithArraysAreFetchedStreamedAndCombined() {
    List<Recipe> recipes = recipes();

    List<Recipe> fetched =
        Recipe_.objects(db).fetch(Recipe_.cook()).orderBy(Recipe_.pk().asc()).list();
    assertThat(db.capture(() -> fetched.forEach(each -> each.cook().get()))).isEmpty();
    assertThat(fetched.get(0).cook().get().languages()).containsExactly("fr", "en");
    try (Stream<Recipe> stream = Recipe_.objects(db).orderBy(Recipe_.pk().asc()).stream()) {
      assertThat(stream.map(Recipe::tags).toList())
          .containsExactly(List.of("hot", "late"), List.of(), List.of("late"));
    }
    assertThat(
            Recipe_.objects(db)
                .filter(Recipe_.tags().contains("hot"))
                .union(Recipe_.objects(db).filter(Recipe_.tags().size().eq(0)))
                .list())
        .extracting(Recipe::title)
        .containsExactlyInAnyOrder("Soup", "Water");
    assertThat(Recipe_.objects(db).filter(Recipe_.tags().contains("hot")).distinct().list())
        .extracting(Recipe::id)
        .containsExactly(recipes.get(0).id());
    Cook ann = Cook_.objects(db).get(Cook_.name().eq("Ann"));
    assertThat(Cook_.recipeSet(db, ann).query().filter(Recipe_.notes().contains("a")).count())
        .isOne();
  }

  @Test
  void pagesAreOrderedBySizesButNotByArrays() {
    recipes();

    assertThatThrownBy(() -> Recipe_.objects(db).orderBy(Recipe_.tags().asc()).page(2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "page() has no cursor for an order by the array Recipe.tags: order by something else,"
                + " such as its size().");
    var first = Recipe_.objects(db).orderBy(Recipe_.tags().size().asc()).page(2);
    assertThat(first.items()).extracting(Recipe::title).containsExactly("Water", "Ice");
    assertThat(
            Recipe_.objects(db)
                .orderBy(Recipe_.tags().size().asc())
                .page(2, first.next().orElseThrow())
                .items())
        .extracting(Recipe::title)
        .containsExactly("Soup");
  }

  @Test
  void arraysAreUpdated() {
    recipes();

    assertThat(
            Recipe_.objects(db)
                .filter(Recipe_.tags().contains("late"))
                .update(Recipe_.tags().set(List.of("new", "x")), Recipe_.minutes().setNull()))
        .isEqualTo(2);
    assertThat(titles(Recipe_.tags().eq(List.of("new", "x")))).containsExactly("Ice", "Soup");
    Recipe_.objects(db).update(Recipe_.minutes().set(Recipe_.minutes().orElse(List.of(1))));
    assertThat(titles(Recipe_.minutes().eq(List.of(1)))).containsExactly("Ice", "Soup", "Water");
    assertThat(
            Recipe_.objects(db)
                .filter(Recipe_.title().eq("Ice"))
                .update(Recipe_.tags().set(Recipe_.cook().languages())))
        .isOne();
    assertThat(titles(Recipe_.tags().contains("fr"))).containsExactly("Ice");
  }

  @Test
  void rowsAreMadeIfThereAreNone() {
    recipes();

    assertThat(
            Recipe_.objects(db)
                .getOrCreate(Recipe_.builder().tags(List.of("hot", "late")))
                .entity()
                .title())
        .isEqualTo("Soup");
    assertThat(
            Recipe_.objects(db)
                .getOrCreate(Recipe_.builder().tags(List.of("new")), Recipe_.builder().title("New"))
                .created())
        .isTrue();
  }

  @Test
  void jooqHasArrays() {
    recipes();
    RecipeTable recipe = RecipeTable.RECIPE;

    assertThat(
            db.dsl()
                .select(recipe.TITLE, recipe.TAGS, recipe.MINUTES)
                .from(recipe)
                .orderBy(recipe.TITLE)
                .fetch(row -> tuple(row.value1(), List.of(row.value2()), row.value3())))
        .containsExactly(
            tuple("Ice", List.of("late"), new Integer[] {}),
            tuple("Soup", List.of("hot", "late"), new Integer[] {20, 5}),
            tuple("Water", List.of(), null));
    assertThat(
            db.dsl()
                .select(recipe.TITLE)
                .from(recipe)
                .where(recipe.TAGS.eq(new String[] {"late"}))
                .fetch(recipe.TITLE))
        .containsExactly("Ice");
    assertThat(
            db.dsl()
                .select(Recipe_.tags().size().field())
                .from(recipe)
                .where(DSL.condition(Recipe_.tags().contains("hot").field()))
                .fetch(row -> row.value1()))
        .containsExactly(2);
    assertThat(
            db.dsl()
                .select(recipe.TITLE)
                .from(recipe)
                .where(Recipe_.minutes().orElse(List.of(4)).size().field().eq(1))
                .fetch(recipe.TITLE))
        .containsExactly("Water");
    assertThat(db.fetch(Recipe_.self(), db.dsl().selectFrom(recipe).where(recipe.TITLE.eq("Soup"))))
        .extracting(Recipe::tags)
        .containsExactly(List.of("hot", "late"));
  }
}
