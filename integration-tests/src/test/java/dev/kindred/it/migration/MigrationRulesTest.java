package dev.kindred.it.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of migrations show SQL that is written, and have it in an expected file of a case. */
@Tag("once")
class MigrationRulesTest {

  private static final Path DOCUMENTS = Path.of("..", "docs");

  private static final Pattern GOOD =
      Pattern.compile("Good, \\[\\w+]\\(([^)]+\\.sql)\\):\\n\\n```sql\\n(.*?)```", Pattern.DOTALL);

  private final String page;

  MigrationRulesTest() throws IOException {
    this.page = Files.readString(DOCUMENTS.resolve("migration-rules.md"));
  }

  @Test
  void theGoodSqlIsThatOfACase() throws IOException {
    for (MatchResult good : GOOD.matcher(page).results().toList()) {
      String expected = Files.readString(DOCUMENTS.resolve(good.group(1)));

      assertThat(expected.replace("\n\n", "\n")).contains(good.group(2));
    }
  }

  @Test
  void eachRuleHasBadAndGoodSql() {
    String[] rules = page.split("\n## (?=\\d)");

    assertThat(rules).hasSizeGreaterThan(10);
    for (int i = 1; i < rules.length; i++) {
      assertThat(rules[i]).startsWith(i + ". ").contains("\nBad:\n\n```sql\n");
      assertThat(GOOD.matcher(rules[i]).find()).as(rules[i]).isTrue();
    }
  }
}
