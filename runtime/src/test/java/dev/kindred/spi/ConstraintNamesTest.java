package dev.kindred.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.Name.Quoted;
import org.junit.jupiter.api.Test;

/** Names that every database takes. */
class ConstraintNamesTest {

  private static final String LONG = "fk_" + "very_long_table_name_".repeat(4);

  @Test
  void aNameThatFitsIsKept() {
    String fits = "x".repeat(63);
    assertThat(ConstraintNames.of(fits).last()).isEqualTo(fits);
  }

  @Test
  void aLongNameIsShortenedTheSameWayEachTime() {
    assertThat(ConstraintNames.of(LONG).last())
        .hasSize(63)
        .startsWith("fk_very_long_table_name_very_long_table_name_very_long_")
        .isEqualTo(ConstraintNames.of(LONG).last());
  }

  @Test
  void twoLongNamesStayTwo() {
    assertThat(ConstraintNames.of(LONG + "a").last())
        .isNotEqualTo(ConstraintNames.of(LONG + "b").last());
  }

  @Test
  void whatADatabaseWouldChangeIsQuoted() {
    assertThat(ConstraintNames.of("ck_place").quoted()).isEqualTo(Quoted.UNQUOTED);
    assertThat(ConstraintNames.of("Ck Place").quoted()).isEqualTo(Quoted.QUOTED);
  }
}
