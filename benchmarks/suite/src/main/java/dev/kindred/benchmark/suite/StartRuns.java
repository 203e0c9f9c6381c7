package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.FirstResult;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures whole processes from the start of the JVM to the first result. */
final class StartRuns {

  private final Choice choice;
  private final Path folder;

  StartRuns(Choice choice, Path folder) {
    this.choice = choice;
    this.folder = folder;
  }

  String run() {
    Map<StartMode, Map<String, List<JavaProcess>>> runs = new LinkedHashMap<>();
    for (StartMode mode : StartMode.available()) {
      runs.put(mode, run(mode));
    }
    StringBuilder text = new StringBuilder();
    runs.forEach(
        (mode, peers) ->
            text.append(mode.title()).append(":\n\n").append(table(peers)).append('\n'));
    return text.toString().stripTrailing();
  }

  /** Runs the peers in turn, so that what else the machine does meets all of them. */
  private Map<String, List<JavaProcess>> run(StartMode mode) {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    for (String peer : choice.peers()) {
      commands.put(peer, command(mode, peer));
    }
    Map<String, List<JavaProcess>> runs = new LinkedHashMap<>();
    for (int i = 0; i < (choice.quick() ? 3 : 9); i++) {
      commands.forEach(
          (peer, command) ->
              runs.computeIfAbsent(peer, none -> new ArrayList<>()).add(JavaProcess.run(command)));
    }
    return runs;
  }

  private List<String> command(StartMode mode, String peer) {
    Path own = Folders.empty(folder.resolve(peer));
    String jars = PeerModule.of(peer).jars(own);
    List<String> program = program(peer, recorded(peer, jars, own) + jars);
    mode.training(own).ifPresent(option -> JavaProcess.run(with(List.of(option), program)));
    return with(mode.options(own), program);
  }

  private static List<String> program(String peer, String classPath) {
    return List.of(
        "-Xlog:disable", // a warning of the JVM would be the first line
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
        "-classpath",
        classPath,
        FirstResult.class.getName(),
        peer);
  }

  /**
   * Returns a jar with the statements that the peer records, as its guide says, and a separator;
   * nothing for a peer that records none.
   */
  private static String recorded(String peer, String jars, Path own) {
    Path classes = own.resolve("recorded");
    Path statements = classes.resolve("META-INF/kindred/statements");
    JavaProcess.run(
        with(List.of("-Dkindred.statements.record=" + statements), program(peer, jars)));
    return Files.isDirectory(classes)
        ? PeerModule.jar(classes, own.resolve("statements.jar")) + File.pathSeparator
        : "";
  }

  private static List<String> with(List<String> options, List<String> program) {
    List<String> command = new ArrayList<>(options);
    command.addAll(program);
    return command;
  }

  private Table table(Map<String, List<JavaProcess>> peers) {
    long baseline = Median.of(peers.get(Choice.BASELINE), JavaProcess::untilFirstLine);
    long baselineCpu = Median.of(peers.get(Choice.BASELINE), StartRuns::cpu);
    Table table =
        new Table(
            List.of(
                "",
                "whole process",
                "ratio",
                "CPU",
                "CPU, ratio",
                "from open pool to result",
                "classes"));
    peers.forEach(
        (peer, runs) -> {
          long wall = Median.of(runs, JavaProcess::untilFirstLine);
          long cpu = Median.of(runs, StartRuns::cpu);
          table.row(
              List.of(
                  peer,
                  milliseconds(wall),
                  ratio(wall, baseline),
                  milliseconds(cpu),
                  ratio(cpu, baselineCpu),
                  milliseconds(Median.of(runs, run -> run.number(0))),
                  Long.toString(runs.get(0).number(1))));
        });
    return table;
  }

  private static long cpu(JavaProcess run) {
    return run.number(2);
  }

  private static String ratio(long time, long baseline) {
    return String.format(Locale.ROOT, "%.2f", (double) time / baseline);
  }

  private static String milliseconds(long nanoseconds) {
    return nanoseconds / 1_000_000 + " ms";
  }
}
