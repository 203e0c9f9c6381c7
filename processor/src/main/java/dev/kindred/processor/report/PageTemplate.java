package dev.kindred.processor.report;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Template of the page.
 *
 * @param values what replaces {@code {{name}}}
 */
record PageTemplate(Map<String, String> values) {

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  String fill(String template) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)))));
  }
}
