package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.Peer;
import dev.kindred.benchmark.Peers;
import dev.kindred.benchmark.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What is to be measured, of which peers, and how long. */
record Choice(
    List<Part> parts,
    List<String> peers,
    List<Engine> engines,
    List<Workload> workloads,
    boolean quick,
    boolean write) {

  /** The peer with which all others are compared, and which is always measured. */
  static final String BASELINE = "jdbc";

  private static final Set<String> OPTIONS =
      Set.of("quick", "check", "write", "parts", "peers", "databases", "workloads");

  /** Returns what arguments such as {@code quick peers=kindred,jooq} say. */
  static Choice of(String... arguments) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String argument : arguments) {
      int separator = argument.indexOf('=');
      String name = separator < 0 ? argument : argument.substring(0, separator);
      if (!OPTIONS.contains(name)) {
        throw new IllegalArgumentException(
            "There is no option " + name + ". Options are " + OPTIONS + ".");
      }
      options.put(name, separator < 0 ? "" : argument.substring(separator + 1));
    }
    boolean write = options.isEmpty() || options.containsKey("write");
    if (write && (options.containsKey("peers") || options.containsKey("workloads"))) {
      throw new IllegalArgumentException("What is written has all peers and workloads.");
    }
    return new Choice(
        options.containsKey("check")
            ? List.of()
            : chosen(options, "parts", List.of(Part.values()), Choice::nameOf),
        withBaseline(
            chosen(options, "peers", Peers.all().stream().map(Peer::name).toList(), name -> name)),
        chosen(options, "databases", List.of(Engine.values()), Choice::nameOf),
        chosen(options, "workloads", List.of(Workload.values()), Choice::nameOf),
        options.containsKey("quick"),
        write);
  }

  private static <T> List<T> chosen(
      Map<String, String> options, String option, List<T> all, Function<T, String> name) {
    String value = options.get(option);
    if (value == null) {
      return all;
    }
    List<T> chosen = new ArrayList<>();
    for (String wanted : Arrays.asList(value.split(","))) {
      chosen.add(
          all.stream()
              .filter(candidate -> name.apply(candidate).equals(wanted))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "There is no %s in %s. Choose of %s."
                              .formatted(wanted, option, all.stream().map(name).toList()))));
    }
    return chosen;
  }

  private static List<String> withBaseline(List<String> peers) {
    List<String> all = new ArrayList<>(peers);
    all.remove(BASELINE);
    all.add(0, BASELINE);
    return all;
  }

  /** Returns the name of a constant as arguments have it. */
  static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
