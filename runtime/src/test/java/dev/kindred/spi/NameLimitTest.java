package dev.kindred.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL counts bytes. */
class NameLimitTest {

  @Test
  void aNameOf63BytesFits() {
    assertThat(NameLimit.fitting("x".repeat(63))).isEqualTo("x".repeat(63));
    assertThat(NameLimit.fitting("\u00fc".repeat(31) + "x")).isEqualTo("\u00fc".repeat(31) + "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\u00fc", "\u0928", "\ud83d\ude00"})
  void aLongerOneIsCutBetweenItsCharacters(String character) {
    String fitting = NameLimit.fitting("y" + character.repeat(64));

    assertThat(fitting).matches("y(" + character + ")+_[0-9a-f]{8}");
    assertThat(fitting.getBytes(UTF_8)).hasSizeBetween(60, 63);
  }
}
