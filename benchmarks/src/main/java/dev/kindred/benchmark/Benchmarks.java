package dev.kindred.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints a table of ratios: Kindred to hand-written JDBC. */
public final class Benchmarks {

  private static final String KINDRED = "Kindred";
  private static final String JDBC = "Jdbc";

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param arguments names of benchmarks, or parts of them; none for all
   */
  public static void main(String[] arguments) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    for (String name : arguments.length == 0 ? new String[] {"ReadBenchmark"} : arguments) {
      options.include(name);
    }
    print(new Runner(configure(options)).run());
  }

  private static Options configure(OptionsBuilder options) {
    return options
        .addProfiler(GCProfiler.class)
        .forks(2)
        .warmupIterations(5)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(1))
        .jvmArgsAppend("-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true")
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static void print(Collection<RunResult> results) {
    Map<String, RunResult> byName = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      byName.put(name, result);
    }
    System.out.printf(
        "%-12s %12s %12s %7s %12s %12s %7s%n",
        "operation", "JDBC ns", "Kindred ns", "ratio", "JDBC bytes", "Kindred b.", "ratio");
    byName.keySet().stream()
        .filter(name -> name.endsWith(JDBC))
        .map(name -> name.substring(0, name.length() - JDBC.length()))
        .forEach(name -> print(name, byName.get(name + JDBC), byName.get(name + KINDRED)));
  }

  private static void print(String name, RunResult jdbc, RunResult kindred) {
    double time = kindred.getPrimaryResult().getScore() / jdbc.getPrimaryResult().getScore();
    System.out.printf(
        "%-12s %,12.0f %,12.0f %6.2fx %,12.0f %,12.0f %6.2fx%n",
        name,
        jdbc.getPrimaryResult().getScore(),
        kindred.getPrimaryResult().getScore(),
        time,
        bytes(jdbc),
        bytes(kindred),
        bytes(kindred) / bytes(jdbc));
  }

  private static double bytes(RunResult result) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
        .findFirst()
        .orElseThrow()
        .getValue()
        .getScore();
  }
}
