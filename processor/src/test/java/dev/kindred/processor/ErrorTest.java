package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.processor.diagnostic.BuildProblem;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that each invalid declaration produces exactly the expected errors in their order, and that
 * its repair compiles.
 *
 * <p>Django's checks: DJ-CHK-01 are NotAnEntity and NotInstantiable, 02 RelatedNameIsAttribute, 04
 * RelatedNameTaken, 09 SetNullWithoutOptional and SetDefaultWithoutDefault, 12 NotUniqueReference,
 * 14 DuplicateColumn (two keys are one key of two parts). 08, hidden names that are equal, compiles
 * in the integration tests' clubs. 03 and 16 can't occur: accessors and paths have the same name,
 * and there is no default order.
 */
class ErrorTest {

  /** Problems that have no place in a source. */
  private static final Set<Problem> WITHOUT_PLACE =
      Set.of(
          BuildProblem.INVALID_SUFFIX,
          BuildProblem.UNKNOWN_DIALECT,
          BuildProblem.UNKNOWN_NAMING,
          BuildProblem.INVALID_SWITCH,
          BuildProblem.INTERNAL_ERROR);

  @TempDir Path output;

  static List<ErrorCase> cases() {
    return ErrorCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsWhatIsExpected(ErrorCase error) throws IOException {
    Javac.Result result = error.compile(output);

    String found = stable(String.join("\n", result.diagnostics())) + "\n";
    if (TestCases.isRewriting()) {
      Files.writeString(error.expected(), found);
    }
    assertThat(result.isSuccess()).isEqualTo(ProblemPrinter.isNote(error.problem()));
    assertThat(found).isEqualTo(Javac.text(error.expected()));
  }

  /** Returns a text without what differs between runs: the output's folder, and stack traces. */
  private String stable(String text) {
    return text.replace(output.toString(), "..")
        .replaceAll("( at dev\\.kindred\\.\\S+)+", " at ..");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsItsOwnProblemOnly(ErrorCase error) {
    String own = "\\[" + error.code() + "] .+";
    String place = WITHOUT_PLACE.contains(error.problem()) ? "" : "\\S+\\.java:\\d+:\\d+: ";

    assertThat(error.messages()).isNotEmpty().allMatch(line -> line.matches(place + own), own);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void adviceIsNotRefused(ErrorCase error) throws IOException {
    assertThat(error.compileFixed(output).diagnostics()).isEmpty();
  }

  @Test
  void everyProblemHasACase() {
    assertThat(cases())
        .extracting(ErrorCase::problem)
        .containsExactlyInAnyOrderElementsOf(ErrorCase.problems());
  }

  @Test
  void everyProblemHasItsOwnCode() {
    assertThat(ErrorCase.problems())
        .extracting(each -> each.message().code())
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(code).matches("KD\\d{3}"));
  }
}
