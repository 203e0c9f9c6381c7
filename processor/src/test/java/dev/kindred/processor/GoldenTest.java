package dev.kindred.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each case compiles without a warning and generates exactly the expected files. */
class GoldenTest {

  static List<Path> cases() {
    return TestCases.all("cases");
  }

  private static List<Path> sources(Path testCase) {
    return new ArrayList<>(Javac.below(testCase.resolve("input"), ".java"));
  }

  private static Compilation compile(List<Path> sources) {
    return javac()
        .withProcessors(new KindredProcessor())
        .withOptions("-Xlint:all", "-Werror")
        .compile(sources.stream().map(GoldenTest::source).toList());
  }

  private static JavaFileObject source(Path path) {
    try {
      return JavaFileObjects.forResource(path.toUri().toURL());
    } catch (MalformedURLException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns the generated sources and resources by path. */
  private static Map<String, String> generated(Compilation compilation) {
    Map<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() != JavaFileObject.Kind.CLASS) {
        String[] folderAndPath = file.toUri().getRawPath().substring(1).split("/", 2);
        files.put(folderAndPath[1], text(file));
      }
    }
    return files;
  }

  private static String text(JavaFileObject file) {
    try (var content = file.openInputStream()) {
      return new String(content.readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesWhatIsExpected(Path testCase) throws IOException {
    Compilation compilation = compile(sources(testCase));
    assertThat(compilation).succeededWithoutWarnings();

    Map<String, String> generated = generated(compilation);
    if (TestCases.isRewriting()) {
      TestCases.rewrite(testCase.resolve("expected"), generated);
    }
    Map<String, String> expected = TestCases.files(testCase.resolve("expected"));
    assertThat(generated.keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, text) -> assertThat(generated.get(name)).as(name).isEqualTo(text));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheSameWhateverTheOrder(Path testCase) {
    List<Path> reversed = sources(testCase);
    Collections.reverse(reversed);

    assertThat(generated(compile(reversed)))
        .isEqualTo(TestCases.files(testCase.resolve("expected")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheSameTwice(Path testCase) {
    List<Path> sources = sources(testCase);

    assertThat(generated(compile(sources))).isEqualTo(generated(compile(sources)));
  }
}
