package dev.kindred.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * Compilers that users' builds run, with their options for all warnings. Javac gives one that can't
 * be suppressed: that another file uses a class beside the one that its file is named after.
 */
enum UserCompiler {
  /** The compiler of the JDK that runs the tests. */
  JAVAC("-Xlint:all,-auxiliaryclass", "-Werror", "-Xmaxwarns", "1000"),
  /** The compiler of JDK 25, where there is one. */
  JAVAC_25("-Xlint:all,-auxiliaryclass", "-Werror", "-Xmaxwarns", "1000"),
  /**
   * Eclipse's compiler, with all warnings about mistakes, and none about style. One style is on
   * purpose: type arguments that need not be given, so that javac infers none.
   */
  ECJ(
      "-proceedOnError",
      "-enableJavadoc",
      "-warn:all,-nls,boxing,unqualifiedField,super,javadoc,invalidJavadoc,allJavadoc,unusedTypeArgs");

  private static final Path JDK_25 = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64/bin/javac");

  private final List<String> warnings;

  UserCompiler(String... warnings) {
    this.warnings = List.of(warnings);
  }

  /** Returns why it can't run here, or empty if it can. */
  Optional<String> absence() {
    return this == JAVAC_25 && !Files.exists(JDK_25)
        ? Optional.of("there is no " + JDK_25)
        : Optional.empty();
  }

  /** Compiles files with all warnings, and returns what the compiler says. */
  String compile(List<Path> files, List<String> options) {
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
    arguments.addAll(warnings);
    arguments.addAll(options);
    files.forEach(file -> arguments.add(file.toString()));
    return switch (this) {
      case JAVAC -> runJavac(arguments);
      case JAVAC_25 -> run(JDK_25, arguments);
      case ECJ -> runEcj(arguments);
    };
  }

  private static String runJavac(List<String> arguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, output, output, arguments.toArray(String[]::new));
    return output.toString(UTF_8) + (result == 0 ? "" : "exit code " + result);
  }

  private static String runEcj(List<String> arguments) {
    StringWriter output = new StringWriter();
    PrintWriter printer = new PrintWriter(output);
    boolean isSuccess =
        BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null);
    return output + (isSuccess ? "" : "failed");
  }

  private static String run(Path compiler, List<String> arguments) {
    try {
      List<String> command =
          Stream.concat(Stream.of(compiler.toString()), arguments.stream()).toList();
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      int result = process.waitFor();
      return output + (result == 0 ? "" : "exit code " + result);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
