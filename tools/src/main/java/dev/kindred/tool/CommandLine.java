package dev.kindred.tool;

import java.util.List;
import java.util.function.Supplier;

/** Run of a tool from the command line. */
final class CommandLine {

  private CommandLine() {}

  /** Prints the lines that a tool reports. Ends the process with 1 if it fails. */
  static void run(Supplier<List<String>> tool) {
    try {
      tool.get().forEach(System.out::println);
    } catch (InspectException | MigrationException failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }
}
