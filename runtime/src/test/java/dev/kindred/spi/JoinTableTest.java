package dev.kindred.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinTableTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"pairs,pairs", "\"group\",group", "\"a\"b\",a\"b"})
  void thePlainNameHasNoQuotesAroundIt(String name, String plain) {
    JoinTable table = new JoinTable("", name, List.of("a"), List.of("b"), null, false);

    assertThat(table.plainName()).isEqualTo(plain);
  }
}
