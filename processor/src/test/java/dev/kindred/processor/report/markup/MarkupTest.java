package dev.kindred.processor.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that texts stay texts. */
class MarkupTest {

  @Test
  void textsAreEscaped() {
    assertThat(Markup.element("p", "<script>\"a\" & 'b'</script>").source())
        .isEqualTo("<p>&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;</p>");
  }

  @Test
  void attributesAreEscaped() {
    assertThat(Markup.element("p", "x").with("title", "\" onclick=\"a()>").source())
        .isEqualTo("<p title=\"&quot; onclick=&quot;a()&gt;\">x</p>");
  }

  @Test
  void attributesBelongToTheOuterElement() {
    Markup inner = Markup.element("b", "x").with("title", ">");

    assertThat(Markup.element("p.one.two", inner).with("id", 1).source())
        .isEqualTo("<p class=\"one two\" id=\"1\"><b title=\"&gt;\">x</b></p>");
  }

  @Test
  void separatorsAreEscaped() {
    assertThat(Markup.join("<", List.of(Markup.text("a"), Markup.text("b"))).source())
        .isEqualTo("a&lt;b");
  }

  @Test
  void charactersThatNoPageMayHaveAreReplaced() {
    assertThat(Markup.text("a\u0000b\u001bc\n").source()).isEqualTo("a\uFFFDb\uFFFDc\n");
  }
}
