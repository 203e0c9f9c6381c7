package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.Peers;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The Maven module of a peer, with the class paths that its build wrote. */
final class PeerModule {

  private final Path classes;

  private PeerModule(Path classes) {
    this.classes = classes;
  }

  static PeerModule of(String peer) {
    Class<?> type = Peers.named(peer).getClass();
    try {
      return new PeerModule(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what the peer's own compilation sees, with its annotation processor. */
  String processorClassPath() {
    return read("processor.classpath");
  }

  /** Returns what a process of the peer needs, all in jars, as class-data archives want it. */
  String jars(Path folder) {
    List<String> jars = new ArrayList<>();
    for (String entry : (classes + File.pathSeparator + read("runtime.classpath")).split(":")) {
      Path path = Path.of(entry);
      jars.add(Files.isDirectory(path) ? jar(path, folder.resolve(jars.size() + ".jar")) : entry);
    }
    return String.join(File.pathSeparator, jars);
  }

  /** Makes a jar of classes, and returns its path. */
  static String jar(Path classes, Path jar) {
    int status =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(
                System.err,
                System.err,
                "--create",
                "--no-compress",
                "--file",
                jar.toString(),
                "-C",
                classes.toString(),
                ".");
    if (status != 0) {
      throw new IllegalStateException("jar failed for " + classes);
    }
    return jar.toString();
  }

  private String read(String file) {
    try {
      return Files.readString(classes.resolveSibling(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
