package dev.kindred.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments are in sqlcommenter's format, and nothing that is in a tag ends one. */
class StatementCommentTest {

  private static final Class<?> ENTITY = Map.Entry.class;

  @Test
  void tagsAreSortedAndQuoted() {
    StatementComment comment =
        StatementComment.of(Map.of("route", "/shops/{id}", "application", "book shop"));
    assertThat(comment.after("select 1 from a where b = ?", ENTITY))
        .isEqualTo(
            "select 1 from a where b = ?"
                + " /*application='book%20shop',entity='Entry',kind='select',"
                + "route='%2Fshops%2F%7Bid%7D'*/");
    assertThat(comment.after("  (select 1) union (select 2)", null))
        .endsWith(" /*application='book%20shop',kind='select',route='%2Fshops%2F%7Bid%7D'*/");
    assertThat(StatementComment.of(Map.of()).after("MERGE into a", ENTITY))
        .isEqualTo("MERGE into a /*entity='Entry',kind='insert'*/");
  }

  @Test
  void whatIsNoQueryOrHasACommentIsLeftAlone() {
    StatementComment comment = StatementComment.of(Map.of("a", "b"));
    for (String sql :
        new String[] {
          "create table a (b int)",
          "explain select 1",
          "/* x */ select 1",
          "select 1 /* mine */",
          ""
        }) {
      assertThat(comment.after(sql, ENTITY)).isEqualTo(sql);
    }
    assertThat(StatementComment.NONE.after("select 1", ENTITY)).isEqualTo("select 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/ drop table a; /*",
        "'",
        "\\'",
        "''; --",
        "?",
        "\"",
        "`",
        "\n--\r",
        "!50000 x",
        "+ hint",
        "M!x",
        "\u0000",
        "\u2028",
        "ｏ'",
        "😀",
        "\ud800",
        "{d '1'}",
        ":name",
        "$1",
        "%2A/",
        "a=b,c='d'",
        "#",
        ";",
        "ʼ",
        "$$x$$"
      })
  void hostileTagsAreHarmless(String hostile) {
    Map<String, String> tags = new HashMap<>();
    tags.put(hostile, hostile);
    String sql = StatementComment.of(tags).after("select 1", null);

    assertThat(sql).startsWith("select 1 /*").endsWith("*/");
    assertThat(sql.substring("select 1 /*".length(), sql.length() - 2))
        .matches("([A-Za-z0-9._%-]+='[A-Za-z0-9._%-]*',?)+");
    assertThat(sql).doesNotContain("?").doesNotContain("/*!").doesNotContain("/*+");
  }

  @Test
  void kindredsTagsAreItsOwn() {
    for (String name : new String[] {"entity", "kind", ""}) {
      assertThatThrownBy(() -> StatementComment.of(Map.of(name, "x")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\"entity\" and \"kind\" are Kindred's own");
    }
  }
}
