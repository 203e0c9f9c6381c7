package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.MARIADB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.TypedQuery;
import dev.kindred.it.press.Creator;
import dev.kindred.it.press.Creator_;
import dev.kindred.it.press.Piece_;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Subquery;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions about related rows are values, which are compared with the results of a query. */
class ComparedConditionsTest extends PressFixture {

  /** Returns whether each piece is called two; NULL for those that are called one. */
  private Subquery<Boolean> answers(String... names) {
    return Piece_.objects(db)
        .filter(Piece_.name().in(List.of(names)))
        .select(
            Case.when(Piece_.name().eq("two"), true)
                .orWhen(Piece_.name().ne("one"), false)
                .otherwiseNull());
  }

  private List<String> creators(Subquery<Boolean> answers, boolean in) {
    Condition<Creator> asked = Creator_.pieces().tags().exists().in(answers);
    TypedQuery<String> query =
        Creator_.objects(db)
            .filter(in ? asked : asked.not())
            .orderBy(Creator_.name().asc())
            .select(Creator_.name());
    // or else a server of MariaDB can end
    assertThat(query.sql().contains(" having ")).isEqualTo(!in && kind == MARIADB);
    return query.list();
  }

  @Test
  void aConditionIsOneOfTheResults() {
    assertThat(creators(answers("two"), true)).containsExactly("a1", "a2", "a4");
    assertThat(creators(answers("three"), true)).containsExactly("a3");
    assertThat(creators(answers("none"), true)).isEmpty();
  }

  @Test
  void aConditionIsNoneOfTheResultsOfWhichSomeCanBeNull() {
    assertThat(creators(answers("two"), false)).containsExactly("a3");
    assertThat(creators(answers("three"), false)).containsExactly("a1", "a2", "a4");
    assertThat(creators(answers("none"), false)).containsExactly("a1", "a2", "a3", "a4");
    assertThat(creators(answers("one"), false)).containsExactly("a1", "a2", "a3", "a4");
  }
}
