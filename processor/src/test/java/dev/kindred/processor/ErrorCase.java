package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.processor.diagnostic.BuildProblem;
import dev.kindred.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Folder with everything about one problem:
 *
 * <ul>
 *   <li>{@code input}: wrong sources
 *   <li>{@code options}: wrong options of the compiler, if these are the mistake
 *   <li>{@code library}: a module that is compiled before, without the processor, if that is the
 *       mistake
 *   <li>{@code expected.txt}: the errors, in their order
 *   <li>{@code fixed}: the sources that replace or complete those of the input, as the messages
 *       advise; an empty one takes the place of one that is deleted
 *   <li>{@code meaning.md}: what the problem means
 * </ul>
 */
record ErrorCase(Path folder) {

  /** What the compiler fails with, for problems that are no mistakes. */
  private static final Map<Problem, Exception> FAILURES =
      Map.of(
          BuildProblem.UNWRITABLE, new IOException("disk full"),
          BuildProblem.INTERNAL_ERROR, new IllegalStateException("oops"));

  static List<ErrorCase> all() {
    return TestCases.all("errors").stream()
        .map(ErrorCase::new)
        .sorted(Comparator.comparing(it -> it.code()))
        .toList();
  }

  /** Returns the problem that the folder is named after: MISSING_KEY for MissingKey. */
  Problem problem() {
    String name = words("_").toUpperCase(Locale.ROOT);
    return problems().stream()
        .filter(each -> ((Enum<?>) each).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No problem is called " + name + "."));
  }

  /** Returns the problems of all kinds of subjects. */
  static List<Problem> problems() {
    return Stream.of(Problem.class.getPermittedSubclasses())
        .flatMap(kind -> Stream.of((Problem[]) kind.getEnumConstants()))
        .toList();
  }

  /** Returns the problem's code. */
  String code() {
    return problem().message().code();
  }

  /** Returns the problem's name in small letters, as a title. */
  String title() {
    return words(" ").toLowerCase(Locale.ROOT);
  }

  private String words(String separator) {
    return folder.getFileName().toString().replaceAll("(?<=.)(?=[A-Z])", separator);
  }

  Path expected() {
    return folder.resolve("expected.txt");
  }

  /** Returns the lines of the errors that are expected. */
  List<String> messages() {
    return Javac.text(expected()).lines().toList();
  }

  String meaning() {
    return Javac.text(folder.resolve("meaning.md"));
  }

  /** Returns the wrong sources by their paths. */
  Map<String, String> input() {
    return TestCases.files(folder.resolve("input"));
  }

  /** Returns the sources that replace or complete the input's. */
  Map<String, String> fixed() {
    return TestCases.files(folder.resolve("fixed"));
  }

  /** Compiles the input with its mistakes. */
  Javac.Result compile(Path output) throws IOException {
    Javac javac = Javac.to(output.resolve("main"));
    addLibrary(javac, Javac.to(output.resolve("library")).option("-proc:none"));
    Path options = folder.resolve("options");
    if (Files.exists(options)) {
      Files.readAllLines(options).forEach(javac::option);
    }
    Exception failure = FAILURES.get(problem());
    if (failure != null) {
      javac.processing(() -> new FailingProcessor(failure));
    }
    return javac.compile(folder.resolve("input"));
  }

  /** Compiles the input as the messages advise to repair it. */
  Javac.Result compileFixed(Path output) throws IOException {
    Path sources = output.resolve("sources");
    copy(folder.resolve("input"), sources);
    copy(folder.resolve("fixed"), sources);
    Javac javac = Javac.to(output.resolve("main"));
    addLibrary(javac, Javac.to(output.resolve("library")));
    return javac.compile(sources);
  }

  private void addLibrary(Javac javac, Javac first) {
    Path library = folder.resolve("library");
    if (Files.exists(library)) {
      assertThat(first.compile(library).diagnostics()).isEmpty();
      javac.with(first.classes());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : Javac.below(from, "")) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
