package dev.kindred.processor;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Statement that a model page shows.
 *
 * @param entity the qualified name of the entity
 * @param call the call in Java
 * @param variables the variables of the call, each after its type
 */
record PageSample(String entity, String title, String call, List<String> variables, String sql) {

  private static final Pattern ENTITY = Pattern.compile("<code>([^<]*)</code>");
  private static final Pattern FIGURE =
      Pattern.compile(
          "<figcaption>(.*?)</figcaption><pre class=\"java\"><code>(.*?);"
              + "(?:<span class=\"comment\">  // (.*?)</span>)?</code></pre>"
              + "<pre class=\"sql\"><code>(.*?)</code></pre>",
          Pattern.DOTALL);

  /** Returns all samples of a page. */
  static List<PageSample> of(String page) {
    return Arrays.stream(page.split("<article ", -1))
        .skip(1)
        .flatMap(PageSample::ofArticle)
        .toList();
  }

  private static Stream<PageSample> ofArticle(String article) {
    String entity = ENTITY.matcher(article).results().findFirst().orElseThrow().group(1);
    return FIGURE
        .matcher(article)
        .results()
        .map(
            figure ->
                new PageSample(
                    entity,
                    figure.group(1),
                    text(figure.group(2)),
                    figure.group(3) == null
                        ? List.of()
                        : List.of(text(figure.group(3)).split(", ", -1)),
                    text(figure.group(4)).replace('\n', ' ')));
  }

  private static String text(String markup) {
    return markup
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** Returns the condition of a query, or an empty text for another call. */
  String condition() {
    int start = call.indexOf(".filter(");
    return start < 0
        ? ""
        : call.substring(start + ".filter(".length(), call.lastIndexOf(").list()"));
  }
}
