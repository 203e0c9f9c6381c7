package dev.kindred.it.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The directory {@code target/databases}: unpacked programs that later runs use again, and one
 * directory per JVM for data, gone when the JVM exits.
 */
final class Workspace {

  private static final Path ROOT =
      Path.of(System.getProperty("kindred.test.databases", "target/databases")).toAbsolutePath();
  private static final String RUN = "run-";
  private static final Path RUN_DIRECTORY = ROOT.resolve(RUN + ProcessHandle.current().pid());

  static {
    locked(
        () -> {
          sweep();
          return null;
        });
  }

  private Workspace() {}

  /** A directory for unpacked programs, kept between runs. */
  static Path programs(String name) {
    return create(ROOT.resolve(name));
  }

  /** A directory for the data of this JVM. */
  static Path data(String name) {
    return create(RUN_DIRECTORY.resolve(name));
  }

  /** When the JVM exits, stops what uses the data of that name and then deletes the data. */
  static void stopAtExit(String name, Runnable stop) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stop.run();
                  delete(RUN_DIRECTORY.resolve(name));
                  // The last one takes the directory along.
                  RUN_DIRECTORY.toFile().delete();
                },
                "stop-" + name));
  }

  /** Runs the action while no other JVM runs one: two must not unpack to the same place. */
  static <T> T locked(Supplier<T> action) {
    create(ROOT);
    try (FileChannel channel =
            FileChannel.open(
                ROOT.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IllegalStateException("No lock on " + ROOT);
      }
      return action.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the servers, and deletes the data, of runs that were killed. */
  private static void sweep() {
    for (Path directory : list(ROOT)) {
      String name = directory.getFileName().toString();
      if (name.startsWith(RUN)
          && ProcessHandle.of(Long.parseLong(name.substring(RUN.length()))).isEmpty()) {
        ProcessHandle.allProcesses()
            .filter(process -> mentions(process, directory.toString() + "/"))
            .forEach(Workspace::end);
        delete(directory);
      }
    }
  }

  private static boolean mentions(ProcessHandle process, String directory) {
    return process
        .info()
        .arguments()
        .map(arguments -> Arrays.stream(arguments).anyMatch(it -> it.contains(directory)))
        .orElse(false);
  }

  private static void end(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  private static Path create(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
