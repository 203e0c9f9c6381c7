package dev.kindred.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.Name.Quoted;
import org.junit.jupiter.api.Test;

/** Names that every database takes. */
class NamesTest {

  private static final String LONG = "fk_" + "very_long_table_name_".repeat(4);

  @Test
  void aNameThatFitsIsKept() {
    String fits = "x".repeat(63);
    assertThat(Names.of(fits).last()).isEqualTo(fits);
  }

  @Test
  void aLongNameIsShortenedTheSameWayEachTime() {
    assertThat(Names.of(LONG).last())
        .hasSize(63)
        .startsWith("fk_very_long_table_name_very_long_table_name_very_long_")
        .isEqualTo(Names.of(LONG).last());
  }

  @Test
  void twoLongNamesStayTwo() {
    assertThat(Names.of(LONG + "a").last()).isNotEqualTo(Names.of(LONG + "b").last());
  }

  @Test
  void whatADatabaseWouldChangeIsQuoted() {
    assertThat(Names.of("ck_place").quoted()).isEqualTo(Quoted.UNQUOTED);
    assertThat(Names.of("Ck Place").quoted()).isEqualTo(Quoted.QUOTED);
  }
}
