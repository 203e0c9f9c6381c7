package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that each invalid declaration produces exactly the expected errors in their order. A case
 * may have options for the compiler, and a library that is compiled before, without the processor.
 *
 * <p>Django's checks: DJ-CHK-01 are NotAnEntity and NotInstantiable, 02 RelatedNameIsAttribute, 04
 * RelatedNameTaken, 09 SetNullWithoutOptional and SetDefaultWithoutDefault, 12 NotUniqueReference,
 * 14 DuplicateColumn (two keys are one key of two parts). 08, hidden names that are equal, compiles
 * in the integration tests' clubs. 03 and 16 can't occur: accessors and paths have the same name,
 * and there is no default order.
 */
class ErrorTest {

  /** Problems that need a failing compiler; {@link FailureTest} has one. */
  private static final Set<Problem> WITHOUT_CASE =
      EnumSet.of(Problem.INTERNAL_ERROR, Problem.UNWRITABLE);

  @TempDir Path folder;

  static List<Path> cases() {
    return TestCases.all("errors");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsWhatIsExpected(Path testCase) throws IOException {
    Javac javac = Javac.to(folder.resolve("main"));
    Path library = testCase.resolve("library");
    if (Files.exists(library)) {
      Javac first = Javac.to(folder.resolve("library")).option("-proc:none");
      assertThat(first.compile(library).diagnostics()).isEmpty();
      javac.with(first.classes());
    }
    Path options = testCase.resolve("options");
    if (Files.exists(options)) {
      Files.readAllLines(options).forEach(javac::option);
    }

    Javac.Result result = javac.compile(testCase.resolve("input"));

    String found = String.join("\n", result.diagnostics()) + "\n";
    Path expected = testCase.resolve("expected.txt");
    if (TestCases.isRewriting()) {
      Files.writeString(expected, found);
    }
    assertThat(result.isSuccess()).isFalse();
    assertThat(found).isEqualTo(Javac.text(expected));
  }

  @Test
  void everyProblemHasACase() {
    Set<Problem> withCase = cases().stream().map(ErrorTest::problem).collect(Collectors.toSet());

    assertThat(Problem.values())
        .allMatch(it -> withCase.contains(it) || WITHOUT_CASE.contains(it), "has a case");
  }

  @Test
  void everyProblemHasItsOwnCode() {
    assertThat(Problem.values())
        .extracting(Problem::code)
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(code).matches("KD\\d{3}"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsItsOwnProblemOnly(Path testCase) {
    String own = "[" + problem(testCase).code() + "] ";

    assertThat(Javac.text(testCase.resolve("expected.txt")).lines())
        .isNotEmpty()
        .allMatch(line -> line.contains(own), "is " + own);
  }

  /** Returns the problem that a case is about: MISSING_KEY for the folder MissingKey. */
  private static Problem problem(Path testCase) {
    String words = testCase.getFileName().toString().replaceAll("(?<=.)(?=[A-Z])", "_");
    return Problem.valueOf(words.toUpperCase(Locale.ROOT));
  }
}
