package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks that all peers have the same results, measures them, and writes the tables. */
public final class Benchmarks {

  private static final Path DOCS = Path.of("../../docs");
  private static final Path TARGET = Path.of("target/benchmarks");

  private final Choice choice;

  private Benchmarks(Choice choice) {
    this.choice = choice;
  }

  /**
   * Runs them. Without arguments everything is measured, and docs/performance.md and its chart are
   * written; with any but {@code write}, the tables are printed only.
   *
   * @param arguments {@code quick}, {@code check}, {@code write}, {@code parts=..}, {@code
   *     peers=..}, {@code databases=..}, {@code workloads=..}
   */
  public static void main(String[] arguments) {
    Choice choice = Choice.of(arguments);
    if (choice.engines().contains(Engine.POSTGRESQL)) {
      try (PostgresqlServer server = PostgresqlServer.start()) {
        System.setProperty(BenchmarkDatabase.POSTGRESQL, server.url());
        new Benchmarks(choice).run();
      }
    } else {
      new Benchmarks(choice).run();
    }
  }

  private void run() {
    new ResultCheck(choice).run();
    if (choice.parts().contains(Part.OPERATIONS)) {
      operations();
    }
    if (choice.parts().contains(Part.QUESTIONS)) {
      for (Engine engine : choice.engines()) {
        report("questions-" + Choice.nameOf(engine), new QuestionRuns(choice, engine).run());
      }
    }
    if (choice.parts().contains(Part.SCALING)) {
      for (Engine engine : choice.engines()) {
        report("scaling-" + Choice.nameOf(engine), new ScalingRuns(engine, choice.quick()).run());
      }
    }
    if (choice.parts().contains(Part.START)) {
      report("start", new StartRuns(choice, TARGET.resolve("start")).run());
    }
    if (choice.parts().contains(Part.JAVAC)) {
      report("javac", new CompileRuns(choice, TARGET.resolve("javac")).run());
    }
  }

  private void operations() {
    List<Measurement> measurements = new OperationRuns(choice).run();
    OperationTables tables = new OperationTables(choice, measurements);
    for (Engine engine : choice.engines()) {
      report("operations-" + Choice.nameOf(engine), tables.of(engine));
    }
    if (choice.write() && choice.engines().contains(Engine.H2)) {
      write(DOCS.resolve("images/performance.svg"), new Chart(choice, tables).text());
    }
  }

  private void report(String part, String text) {
    System.out.println("\n" + part + "\n\n" + text + "\n");
    if (choice.write()) {
      new PerformancePage(DOCS.resolve("performance.md")).replace(part, text);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
