package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.Workload;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures the operations by JMH. */
final class OperationRuns {

  private final Choice choice;

  OperationRuns(Choice choice) {
    this.choice = choice;
  }

  List<Measurement> run() {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(WorkloadBenchmark.class.getName())
            .param("peer", choice.peers().toArray(String[]::new))
            .param("engine", names(choice.engines()))
            .param("workload", names(choice.workloads()))
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuTimeProfiler.class)
            .jvmArgs(
                "-Xms1g",
                "-Xmx1g",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-D%s=%s"
                    .formatted(
                        BenchmarkDatabase.POSTGRESQL,
                        System.getProperty(BenchmarkDatabase.POSTGRESQL)))
            .shouldFailOnError(true);
    try {
      return new Runner(timed(options).build())
          .run().stream().map(OperationRuns::measurement).toList();
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  private ChainedOptionsBuilder timed(ChainedOptionsBuilder options) {
    TimeValue time = choice.quick() ? TimeValue.milliseconds(500) : TimeValue.seconds(1);
    return options
        .forks(1)
        .warmupIterations(choice.quick() ? 4 : 5)
        .warmupTime(time)
        .measurementIterations(choice.quick() ? 4 : 5)
        .measurementTime(time);
  }

  private static String[] names(List<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }

  private static Measurement measurement(RunResult result) {
    BenchmarkParams parameters = result.getParams();
    return new Measurement(
        Workload.valueOf(parameters.getParam("workload")),
        parameters.getParam("peer"),
        Engine.valueOf(parameters.getParam("engine")),
        secondary(result, CpuTimeProfiler.LABEL),
        result.getPrimaryResult().getScore(),
        secondary(result, "gc.alloc.rate.norm"));
  }

  private static double secondary(RunResult result, String label) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(label))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("JMH has no " + label + "."))
        .getValue()
        .getScore();
  }
}
