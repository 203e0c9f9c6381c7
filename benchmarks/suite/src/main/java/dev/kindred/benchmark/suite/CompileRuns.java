package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.CompilerRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures javac with many entities, with and without the processor of a peer, and Kindred's with
 * more and more of them.
 */
final class CompileRuns {

  private static final String KINDRED = "kindred";

  private final Choice choice;
  private final Path folder;

  CompileRuns(Choice choice, Path folder) {
    this.choice = choice;
    this.folder = folder;
  }

  /** Returns the tables. */
  String run() {
    return choice.peers().contains(KINDRED)
        ? peers() + "\n\nKindred with more and more entities:\n\n" + curve()
        : peers();
  }

  private String peers() {
    Table table =
        new Table(
            List.of(
                "entities", "peer", "javac alone", "with its processor", "ratio", "CPU, ratio"));
    for (int entities : choice.quick() ? List.of(50) : List.of(50, 200)) {
      measure(entities, table);
    }
    return table.toString().stripTrailing();
  }

  private String curve() {
    Table table =
        new Table(
            List.of(
                "entities",
                "javac alone",
                "with its processor",
                "ratio",
                "for each entity",
                "for each further one"));
    Compiled before = new Compiled(0, 0, 0);
    for (int entities : choice.quick() ? List.of(10, 50) : List.of(10, 50, 100, 200, 400, 800)) {
      Compiled compiled = compiled(entities);
      table.row(compiled.row(before));
      before = compiled;
    }
    return table.toString().stripTrailing();
  }

  private Compiled compiled(int entities) {
    Map<String, List<JavaProcess>> alone = new LinkedHashMap<>();
    Map<String, List<JavaProcess>> processed = new LinkedHashMap<>();
    for (int i = 0; i < runs(); i++) {
      run(KINDRED, entities, false, alone);
      run(KINDRED, entities, true, processed);
    }
    return new Compiled(
        entities,
        Median.of(alone.get(KINDRED), JavaProcess::untilEnd),
        Median.of(processed.get(KINDRED), JavaProcess::untilEnd));
  }

  /** Times for a number of entities, in nanoseconds. */
  private record Compiled(int entities, long alone, long processed) {

    List<String> row(Compiled before) {
      return List.of(
          Integer.toString(entities),
          seconds(alone),
          seconds(processed),
          ratio(alone, processed),
          milliseconds(processed / entities),
          before.entities == 0
              ? ""
              : milliseconds((processed - before.processed) / (entities - before.entities)));
    }
  }

  private int runs() {
    return choice.quick() ? 1 : 3;
  }

  private void measure(int entities, Table table) {
    Map<String, List<JavaProcess>> alone = new LinkedHashMap<>();
    Map<String, List<JavaProcess>> processed = new LinkedHashMap<>();
    for (int i = 0; i < runs(); i++) {
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

  private static String milliseconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%.0f ms", nanoseconds / 1e6);
  }

  private static String seconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
  }
}
