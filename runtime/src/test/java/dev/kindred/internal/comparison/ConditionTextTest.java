package dev.kindred.internal.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogRowSecurity;
import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.internal.catalog.CatalogType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of the conditions of checks, as databases write them. */
class ConditionTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "coat in ('SHORT', 'it''s')",
        "\"COAT\" IN('SHORT', 'it''s')",
        "`coat` in (_utf8mb4'SHORT',_utf8mb4'it''s')",
        "((coat)::text = ANY ((ARRAY['SHORT'::character varying, 'it''s'::character"
            + " varying])::text[]))",
        "(((coat)::text = 'SHORT'::text) OR ((coat)::text = 'it''s'::text))",
        "[coat] = 'SHORT' or [coat] in ('it''s') or [coat] is null"
      })
  void valuesOfAColumnAreKnown(String sql) {
    assertThat(new ConditionText(sql).values("coat")).hasValue(List.of("SHORT", "it's"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "coat not in ('SHORT')",
        "coat <> 'SHORT'",
        "coat in ('SHORT') and age > 1",
        "upper(coat) in ('SHORT')",
        "coat || 'S' = 'SHORT'",
        "overcoat in ('SHORT')",
        "coat like 'SHORT'",
        "coat > 'SHORT'",
        "age > 1"
      })
  void otherConditionsSayNothingOfValues(String sql) {
    assertThat(new ConditionText(sql).values("coat")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "length(name) <= 20",
        "char_length(`name`) <= 20",
        "CHARACTER_LENGTH(\"NAME\") <= 20",
        "(length((name)::text) <= 20)"
      })
  void theGreatestLengthIsKnown(String sql) {
    assertThat(new ConditionText(sql).length()).hasValue(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"length(name) < 20", "length(name) <= 20 or age > 1", "name <= 20"})
  void otherConditionsSayNothingOfALength(String sql) {
    assertThat(new ConditionText(sql).length()).isEmpty();
  }

  @Test
  void columnsAreThoseOutsideOfTexts() {
    CatalogTable table = table("age", "Full Name", "coat");

    assertThat(new ConditionText("AGE > 1 and 'coat' <> \"Full Name\"").columns(table))
        .containsExactlyInAnyOrder("age", "full name");
    assertThat(new ConditionText("`coat` is null or coated = 1 or [age] < 1").columns(table))
        .containsExactlyInAnyOrder("coat", "age");
  }

  private static CatalogTable table(String... columns) {
    CatalogType type =
        new CatalogType(
            "int", false, "int", 0, 0, 0, Optional.empty(), Optional.empty(), List.of());
    return new CatalogTable(
        "main",
        "dog",
        CatalogTable.Kind.TABLE,
        Optional.empty(),
        Optional.empty(),
        false,
        Stream.of(columns)
            .map(
                name ->
                    new CatalogColumn(
                        name,
                        type,
                        true,
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
            .toList(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        CatalogRowSecurity.NONE);
  }
}
