package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.CompilerRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures javac with many entities, with and without the processor of a peer. */
final class CompileRuns {

  private final Choice choice;
  private final Path folder;

  CompileRuns(Choice choice, Path folder) {
    this.choice = choice;
    this.folder = folder;
  }

  String run() {
    Table table =
        new Table(
            List.of(
                "entities", "peer", "javac alone", "with its processor", "ratio", "CPU, ratio"));
    for (int entities : choice.quick() ? List.of(50) : List.of(50, 200)) {
      measure(entities, table);
    }
    return table.toString().stripTrailing();
  }

  private void measure(int entities, Table table) {
    Map<String, List<JavaProcess>> alone = new LinkedHashMap<>();
    Map<String, List<JavaProcess>> processed = new LinkedHashMap<>();
    for (int i = 0; i < (choice.quick() ? 1 : 3); i++) {
      for (String peer : choice.peers()) {
        if (EntitySources.has(peer)) {
          run(peer, entities, false, alone);
          run(peer, entities, true, processed);
        }
      }
    }
    alone.forEach((peer, runs) -> table.row(row(entities, peer, runs, processed.get(peer))));
  }

  private void run(
      String peer, int entities, boolean processor, Map<String, List<JavaProcess>> runs) {
    Path own = Folders.empty(folder.resolve(peer));
    List<String> sources = EntitySources.write(peer, entities, own);
    String classPath = PeerModule.of(peer).processorClassPath();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-classpath",
                System.getProperty("java.class.path"),
                CompilerRun.class.getName(),
                "-nowarn",
                "-d",
                own.toString(),
                "-classpath",
                classPath));
    arguments.addAll(processor ? List.of("-processorpath", classPath) : List.of("-proc:none"));
    arguments.addAll(sources);
    runs.computeIfAbsent(peer, none -> new ArrayList<>()).add(JavaProcess.run(arguments));
  }

  private static List<String> row(
      int entities, String peer, List<JavaProcess> alone, List<JavaProcess> processed) {
    long before = Median.of(alone, JavaProcess::untilEnd);
    long after = Median.of(processed, JavaProcess::untilEnd);
    return List.of(
        Integer.toString(entities),
        peer,
        seconds(before),
        seconds(after),
        ratio(before, after),
        ratio(Median.of(alone, run -> run.number(0)), Median.of(processed, run -> run.number(0))));
  }

  private static String ratio(long before, long after) {
    return String.format(Locale.ROOT, "%.1f", (double) after / before);
  }

  private static String seconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
  }
}
