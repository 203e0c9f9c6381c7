package dev.kindred.tool;

import dev.kindred.stability.Preview;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recording of the statements that an application's own calls need, so that its next start renders
 * none of them. It runs a class of the application in a process of its own.
 */
@Preview
public final class Statements {

  private final StatementsOptions options;

  /** Creates the recording. */
  public Statements(StatementsOptions options) {
    this.options = options;
  }

  /**
   * Runs the class, and returns lines that name the files.
   *
   * @throws StatementsException if it fails, or recorded nothing
   */
  public List<String> run() {
    int status = process();
    if (status != 0) {
      throw new StatementsException(
          options.mainClass()
              + " ended with status "
              + status
              + ", as its output says. Its statements may be recorded in part.");
    }
    List<Path> files = files();
    if (files.isEmpty()) {
      throw new StatementsException(
          options.mainClass()
              + " recorded no statement in "
              + options.folder()
              + ": it opened no database, or made only calls that are known anyway.");
    }
    return files.stream().map(file -> "Recorded " + file).toList();
  }

  private int process() {
    try {
      return new ProcessBuilder(command()).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new StatementsException("Java can't be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StatementsException("Interrupted while " + options.mainClass() + " ran.", e);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dkindred.statements.record=" + options.folder());
    command.add("-classpath");
    command.add(
        options.classPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(options.mainClass());
    command.addAll(options.arguments());
    return command;
  }

  private List<Path> files() {
    if (!Files.isDirectory(options.folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(options.folder())) {
      return files.filter(file -> file.toString().endsWith(".bin")).sorted().toList();
    } catch (IOException e) {
      throw new StatementsException(options.folder() + " can't be read: " + e.getMessage(), e);
    }
  }
}
