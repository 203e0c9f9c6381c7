package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an editor offers after the dot: lookups, and nothing of the inside. */
@Tag("once")
class CompletionTest {

  private static JShell shell;

  @BeforeAll
  static void startShell() {
    shell = JShell.builder().executionEngine("local").build();
    shell.addToClasspath(System.getProperty("java.class.path"));
    shell.eval("import dev.kindred.example.places.*;");
  }

  @AfterAll
  static void closeShell() {
    shell.close();
  }

  /** What completes the code, but for what every object has. */
  private static Set<String> completions(String code) {
    Set<String> found =
        shell.sourceCodeAnalysis().completionSuggestions(code, code.length(), new int[1]).stream()
            .map(Suggestion::continuation)
            .collect(Collectors.toCollection(TreeSet::new));
    Arrays.stream(Object.class.getMethods())
        .forEach(
            method -> found.removeAll(Set.of(method.getName() + "(", method.getName() + "()")));
    return found;
  }

  @Test
  void afterAReferenceComeTheAttributesOfItsTargetAndLookupsOfTheRelation() {
    assertThat(completions("Restaurant_.place()."))
        .containsExactly(
            "address()",
            "eq(",
            "id()",
            "in(",
            "isNotNull()",
            "isNull()",
            "name()",
            "ne(",
            "notIn(",
            "optional()",
            "pk()",
            "restaurant()",
            "set(",
            "setNull()");
  }

  @Test
  void afterATextComeTheLookupsOfTexts() {
    assertThat(completions("Restaurant_.place().name()."))
        .containsExactly(
            "asc()",
            "between(",
            "concat(",
            "contains(",
            "containsIgnoreCase(",
            "count()",
            "countDistinct()",
            "desc()",
            "endsWith(",
            "endsWithIgnoreCase(",
            "eq(",
            "equalIgnoreCase(",
            "field()",
            "ge(",
            "gt(",
            "in(",
            "isNotNull()",
            "isNull()",
            "le(",
            "length()",
            "like(",
            "likeIgnoreCase(",
            "likeRegex(",
            "likeRegexIgnoreCase(",
            "lower()",
            "lt(",
            "max()",
            "min()",
            "ne(",
            "notIn(",
            "nullIf(",
            "optional()",
            "orElse(",
            "startsWith(",
            "startsWithIgnoreCase(",
            "substring(",
            "trim()",
            "upper()");
  }

  @Test
  void afterABooleanComeTheLookupsOfBooleans() {
    assertThat(completions("Restaurant_.servesPizza()."))
        .containsExactly(
            "asc()",
            "count()",
            "countDistinct()",
            "desc()",
            "eq(",
            "field()",
            "in(",
            "isFalse()",
            "isNotNull()",
            "isNull()",
            "isTrue()",
            "ne(",
            "notIn(",
            "nullIf(",
            "optional()",
            "orElse(",
            "set(",
            "setNull()");
  }

  @Test
  void afterAToManyPathComesWhetherThereIsOne() {
    assertThat(completions("Restaurant_.waiterSet()."))
        .containsExactly(
            "all(",
            "any(",
            "count()",
            "eq(",
            "exists()",
            "id()",
            "in(",
            "isEmpty()",
            "isNotNull()",
            "isNull()",
            "name()",
            "ne(",
            "none(",
            "notIn(",
            "optional()",
            "pk()",
            "restaurant()",
            "select(",
            "where(");
  }

  @Test
  void afterTheGeneratedClassComesWhatAPersonWantsToSee() {
    assertThat(completions("Restaurant_."))
        .containsExactly(
            "Builder",
            "Many",
            "Path",
            "Reference",
            "builder(",
            "class",
            "find(",
            "get(",
            "objects(",
            "ofPlace(",
            "pk()",
            "place()",
            "ref(",
            "self()",
            "servesHotDogs()",
            "servesPizza()",
            "waiterSet(",
            "waiterSetOf(");
  }

  @Test
  void afterABuilderComeItsAttributes() {
    assertThat(completions("Restaurant_.builder()."))
        .containsExactly("build()", "place(", "servesHotDogs(", "servesPizza(");
  }
}
