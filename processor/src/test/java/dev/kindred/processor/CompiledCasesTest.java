package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests that generated code compiles on all compilers, without a warning, whatever the entities
 * are: deprecated, with overloaded setters, with names that are hard to write in Java or Javadoc.
 */
class CompiledCasesTest {

  private static final Path CASES = TestCases.folder("compiled");

  @TempDir Path folder;

  private List<String> options(List<String> more) throws IOException {
    List<String> options = new ArrayList<>(List.of("-d", "", "-s", "", "-cp", ""));
    options.set(1, Files.createDirectories(folder.resolve("classes")).toString());
    options.set(3, Files.createDirectories(folder.resolve("generated")).toString());
    options.set(5, folder.resolve("classes") + ":" + System.getProperty("java.class.path"));
    options.addAll(more);
    return options;
  }

  private static void require(UserCompiler compiler) {
    compiler.absence().ifPresent(reason -> assumeTrue(false, reason));
  }

  private String compile(UserCompiler compiler) throws IOException {
    List<String> options =
        options(
            List.of(
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                KindredProcessor.class.getName()));
    if (compiler == UserCompiler.ECJ) {
      options.add("-nowarn:[" + CASES.toAbsolutePath() + "]");
    }
    return compiler.compile(Javac.below(CASES, ".java"), options);
  }

  /** Doclint of JDK 17 misses comments that a record's components can't have. */
  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "JAVAC_25"})
  void generatedCodeHasAllJavadoc(UserCompiler compiler) throws IOException {
    require(compiler);
    compile(UserCompiler.JAVAC);
    String access =
        compiler == UserCompiler.JAVAC && Runtime.version().feature() == 17 ? "/protected" : "";

    String output =
        compiler.compile(
            Javac.below(folder.resolve("generated"), ".java"),
            options(List.of("-proc:none", "-Xdoclint:all" + access)));

    assertThat(output).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(UserCompiler.class)
  void generatedCodeHasNoWarning(UserCompiler compiler) throws IOException {
    require(compiler);

    assertThat(compile(compiler)).isEmpty();
  }
}
