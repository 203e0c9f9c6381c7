package dev.kindred.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounsTest {

  @Test
  void theArticleFollowsTheSound() {
    assertThat(Nouns.one("Book")).isEqualTo("a Book");
    assertThat(Nouns.one("Author")).isEqualTo("an Author");
    assertThat(Nouns.one("User")).isEqualTo("a User");
    assertThat(Nouns.one("UniversityChair")).isEqualTo("a UniversityChair");
    assertThat(Nouns.one("Umbrella")).isEqualTo("an Umbrella");
    assertThat(Nouns.one("HourlyRate")).isEqualTo("an HourlyRate");
  }
}
