package dev.kindred.it.arrays;

import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.error.UnsupportedArrayException;
import dev.kindred.it.database.EntitiesWithoutArrays;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases without arrays, which are not opened with entities that have some. */
@ParameterizedClass(allowZeroInvocations = true)
@MethodSource("databases")
class UnsupportedArraysTest {

  @Parameter TestDatabase kind;

  static Stream<TestDatabase> databases() {
    return TestDatabase.wanted().stream().filter(kind -> kind != H2 && kind != POSTGRESQL);
  }

  @Test
  void openingIsRefused() {
    try (FreshDatabase fresh = kind.create()) {
      assertThatThrownBy(() -> EntitiesWithoutArrays.opened(() -> Database.of(fresh.dataSource())))
          .isInstanceOfSatisfying(
              UnsupportedArrayException.class,
              refusal -> assertThat(refusal.code()).isEqualTo("KR027"))
          .hasMessageStartingWith(kind.displayName() + " has no arrays, so it can't store ")
          .hasMessageContaining("Recipe.tags, Recipe.minutes, Recipe.notes")
          .hasMessageContaining("Spice.origin.stations")
          .hasMessageEndingWith(
              ". Open PostgreSQL or H2 with these entities, make the values an entity that refers"
                  + " to this one, or @Convert them to a text.");
      assertThatThrownBy(() -> EntitiesWithoutArrays.opened(() -> Database.open(fresh.jdbcUrl())))
          .isInstanceOf(UnsupportedArrayException.class);
    }
  }
}
