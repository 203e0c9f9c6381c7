package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.extra.arrays.Cook;
import dev.kindred.it.extra.arrays.Recipe;
import dev.kindred.it.extra.arrays.Recipe_;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arrays, as in the guide to schemas. */
class ArrayExamplesTest extends Examples {

  @BeforeEach
  void recipes() {
    behind.schema().only(Cook.class, Recipe.class).create();
    behind.insert(new Recipe(null, "Soup", List.of("hot", "late"), List.of(20), null, One.none()));
    behind.insert(new Recipe(null, "Ice", List.of("late"), null, null, One.none()));
  }

  private static List<String> titlesOf(List<Recipe> recipes) {
    return recipes.stream().map(Recipe::title).toList();
  }

  @Test
  void contains() {
    // guide
    List<Recipe> late = Recipe_.objects(db).filter(Recipe_.tags().contains("late")).list();
    // end
    shows(titlesOf(late));
    assertThat(titlesOf(late)).containsExactlyInAnyOrder("Soup", "Ice");
  }

  @Test
  void several() {
    // guide
    long both = Recipe_.objects(db).filter(Recipe_.tags().containsAll("hot", "late")).count();
    long some = Recipe_.objects(db).filter(Recipe_.tags().overlaps("hot", "cold")).count();
    // end
    shows(both + ", " + some);
    assertThat(both).isOne();
    assertThat(some).isOne();
  }

  @Test
  void size() {
    // guide
    List<String> titles =
        Recipe_.objects(db)
            .filter(Recipe_.tags().size().ge(1))
            .orderBy(Recipe_.tags().size().desc())
            .select(Recipe_.title())
            .list();
    // end
    shows(titles);
    assertThat(titles).containsExactly("Soup", "Ice");
  }

  @Test
  void written() {
    // guide
    Recipe tea = db.insert(Recipe_.builder().title("Tea").tags(List.of()));
    db.update(Recipe_.builder(tea).tags(List.of("hot")).minutes(List.of(3, 5)));
    Recipe_.objects(db)
        .filter(Recipe_.tags().eq(List.of("late")))
        .update(Recipe_.tags().set(List.of("cold")), Recipe_.minutes().setNull());
    // end
    assertThat(Recipe_.get(behind, tea.id()).minutes()).containsExactly(3, 5);
  }
}
