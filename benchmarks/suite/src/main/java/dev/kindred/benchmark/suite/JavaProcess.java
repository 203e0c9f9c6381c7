package dev.kindred.benchmark.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A process that ran Java: its output, and nanoseconds until its first line and until its end. */
record JavaProcess(List<String> output, long untilFirstLine, long untilEnd) {

  /** Runs java with these arguments and refuses a failure. */
  static JavaProcess run(List<String> arguments) {
    List<String> command = new ArrayList<>(arguments);
    command.add(0, System.getProperty("java.home") + "/bin/java");
    try {
      long begin = System.nanoTime();
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      List<String> output = new ArrayList<>();
      long untilFirstLine = 0;
      try (BufferedReader reader = process.inputReader()) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          untilFirstLine = output.isEmpty() ? System.nanoTime() - begin : untilFirstLine;
          output.add(line);
        }
      }
      int status = process.waitFor();
      if (status != 0) {
        throw new IllegalStateException("Status " + status + " of " + command);
      }
      return new JavaProcess(output, untilFirstLine, System.nanoTime() - begin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Returns the number in a line of the output. */
  long number(int line) {
    return Long.parseLong(output.get(line).strip());
  }
}
