package dev.kindred.tool.internal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defaults as the databases tell them. */
class DefaultTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      delimiter = '|',
      value = {
        "INT | 5 | 5",
        "INT | ((-5)) | -5",
        "INT | '-1'::integer | -1",
        "LONG | 7::bigint | 7",
        "DECIMAL | 4.990 | 4.990",
        "DECIMAL | (0)::numeric(8,2) | 0",
        "DOUBLE | 1.5E0 | 1.5",
        "DOUBLE | CAST(1.5 AS REAL) | 1.5",
        "DECIMAL | (cast(12.34 as numeric(8, 2))) | 12.34",
        "TEXT | CAST('a as b' AS CHARACTER VARYING) | a as b",
        "BOOLEAN | TRUE | true",
        "BOOLEAN | 1 | true",
        "BOOLEAN | false | false",
        "TEXT | 'it''s'::character varying | it's",
        "TEXT | 'a::b' | a::b",
        "DATE | DATE '2000-01-01' | 2000-01-01",
        "DATE | '2000-01-01'::date | 2000-01-01",
        "TIME | '10:11:12' | 10:11:12",
        "DATE_TIME | TIMESTAMP '2020-01-02 03:04:05' | 2020-01-02T03:04:05",
        "INSTANT | '2020-01-02 03:04:05+02'::timestamp with time zone | 2020-01-02T01:04:05Z",
        "UUID | '00000000-0000-7000-8000-000000000001'::uuid |"
            + " 00000000-0000-7000-8000-000000000001",
        "YEAR | 2024 | 2024",
      })
  void valuesAreDeclaredAsKindredWritesThem(ValueType type, String sql, String declared) {
    assertThat(new DefaultText(sql).literal(type)).contains(declared);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      delimiter = '|',
      value = {
        "INSTANT | now()",
        "DATE | CURRENT_DATE",
        "TEXT | upper('new'::text)",
        "TEXT | ('a' || 'b')",
        "INT | 1 + 1",
        "INT | cast(1 + 1 as integer)",
        "DOUBLE | 1E400 + 1",
        "INT | '300000000000'",
        "DATE | 'today'::date",
        "BYTES | '\\x01'::bytea",
      })
  void expressionsAreNoValues(ValueType type, String sql) {
    assertThat(new DefaultText(sql).literal(type)).isEmpty();
  }

  @Test
  void sequencesAndNullAreKnown() {
    assertThat(new DefaultText("nextval('a_id_seq'::regclass)").isSequence()).isTrue();
    assertThat(new DefaultText("NEXT VALUE FOR \"PUBLIC\".\"S\"").isSequence()).isTrue();
    assertThat(new DefaultText("now()").isSequence()).isFalse();
    assertThat(new DefaultText("NULL::character varying").isNull()).isTrue();
    assertThat(new DefaultText("NULL").literal(ValueType.TEXT)).isEqualTo(Optional.empty());
  }
}
