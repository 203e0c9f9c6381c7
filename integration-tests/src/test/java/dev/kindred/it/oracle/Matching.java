package dev.kindred.it.oracle;

import dev.kindred.lookup.Condition;
import dev.kindred.lookup.TextExpression;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** How a text matches another one. */
enum Matching {
  STARTS_WITH(String::startsWith, TextExpression::startsWith),
  ENDS_WITH(String::endsWith, TextExpression::endsWith),
  CONTAINS(String::contains, TextExpression::contains),
  EQUAL_IGNORE_CASE(ignoringCase(String::equals), TextExpression::equalIgnoreCase),
  STARTS_WITH_IGNORE_CASE(ignoringCase(String::startsWith), TextExpression::startsWithIgnoreCase),
  ENDS_WITH_IGNORE_CASE(ignoringCase(String::endsWith), TextExpression::endsWithIgnoreCase),
  CONTAINS_IGNORE_CASE(ignoringCase(String::contains), TextExpression::containsIgnoreCase);

  private final BiPredicate<String, String> matches;
  private final BiFunction<TextExpression<Object>, String, Condition<Object>> lookup;

  Matching(
      BiPredicate<String, String> matches,
      BiFunction<TextExpression<Object>, String, Condition<Object>> lookup) {
    this.matches = matches;
    this.lookup = lookup;
  }

  private static BiPredicate<String, String> ignoringCase(BiPredicate<String, String> matches) {
    return (text, part) -> matches.test(lower(text), lower(part));
  }

  private static String lower(String text) {
    StringBuilder lower = new StringBuilder();
    text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }

  boolean holds(String text, String part) {
    return matches.test(text, part);
  }

  @SuppressWarnings("unchecked") // only asked of texts
  Condition<Object> condition(Term.Computed text, String part, Variables variables) {
    return lookup.apply(
        (TextExpression<Object>)
            (dev.kindred.lookup.Selection<Object, ?>) text.expression(variables),
        part);
  }
}
