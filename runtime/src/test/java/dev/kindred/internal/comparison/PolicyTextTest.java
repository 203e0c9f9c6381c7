package dev.kindred.internal.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of policies as they are written, and as PostgreSQL tells them. */
class PolicyTextTest {

  private static final String WRITTEN =
      "current_setting('kindred.all_tenants', true) = 'on' or %s ="
          + " nullif(current_setting('kindred.tenant', true), '')::%s";

  private static final String TOLD =
      "((current_setting('kindred.all_tenants'::text, true) = 'on'::text) OR (%s =" + " %s))";

  private static final String SETTING =
      "NULLIF(current_setting('kindred.tenant'::text, true), ''::text)";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "tenant; bigint; tenant; (%s)::bigint",
        "tenant; int; tenant; (%s)::integer",
        "tenant; smallint; tenant; (%s)::smallint",
        "tenant; uuid; tenant; (%s)::uuid",
        "tenant; text; (tenant)::text; %s",
        "tenant; citext; tenant; (%s)::public.citext",
        "\"Order\"; bigint; \"Order\"; (%s)::bigint",
        "\"order\"; bigint; \"order\"; (%s)::bigint",
        "\"user\"; bigint; user; (%s)::bigint"
      })
  void oneIsWhatIsWritten(String column, String type, String told, String value) {
    assertThat(
            PolicyText.areSame(
                WRITTEN.formatted(column, type), TOLD.formatted(told, value.formatted(SETTING))))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "((current_setting('kindred.all_tenants'::text, true) = 'on'::text))",
        "((current_setting('kindred.all_tenants'::text, true) = 'on'::text) OR (\"Tenant\" ="
            + " (NULLIF(current_setting('kindred.tenant'::text, true), ''::text))::bigint))",
        "((current_setting('kindred.all_tenants'::text, true) = 'on'::text) OR (tenant ="
            + " (NULLIF(current_setting('kindred.tenant'::text, true), ''::text))::boolean))",
        "((current_setting('kindred.all_tenants'::text, true) <> 'on'::text) OR (tenant ="
            + " (NULLIF(current_setting('kindred.tenant'::text, true), ''::text))::bigint))",
        "((current_setting('kindred.all_tenants'::text, true) = 'ON'::text) OR (tenant ="
            + " (NULLIF(current_setting('kindred.tenant'::text, true), ''::text))::bigint))"
      })
  void anotherOneIsNot(String told) {
    assertThat(PolicyText.areSame(WRITTEN.formatted("tenant", "bigint"), told)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "task, task, true",
    "firm.task, task, true",
    "firm.task, firm.task, true",
    "task, firm.task, false",
    "firm.task, other.task, false",
    "task, tasks, false"
  })
  void rowsThroughAReferenceAreOfOneTable(String written, String told, boolean areSame) {
    assertThat(
            PolicyText.areSame(
                "exists (select 1 from "
                    + written
                    + " as row_of_tenant where row_of_tenant.id = firm.pairs.task_id)",
                "(EXISTS ( SELECT 1\n   FROM "
                    + told
                    + " row_of_tenant\n  WHERE (row_of_tenant.id = pairs.task_id)))"))
        .isEqualTo(areSame);
  }

  @Test
  void aQueryInsideOfAnotherIsNotOneBesideIt() {
    String one = "exists (select 1 from a as r where r.id = p.a_id)";
    String other = "exists (select 1 from b as r where r.id = p.b_id)";
    String inside = one.substring(0, one.length() - 1) + " and " + other + ")";

    assertThat(PolicyText.areSame(one + " and " + other, "(" + one + " AND " + other + ")"))
        .isTrue();
    assertThat(PolicyText.areSame(one + " and " + other, inside)).isFalse();
  }
}
