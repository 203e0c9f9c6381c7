package dev.kindred.processor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window. */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final int MINUTES = 2;

  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--enable-logging=stderr",
          "--virtual-time-budget=5000",
          "--dump-dom");

  private final Path program;
  private final Path folder;

  private Chromium(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * Returns the browser, or empty if it is not installed.
   *
   * @param folder an empty folder for its files
   */
  static Optional<Chromium> find(Path folder) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(Path::of)
        .flatMap(path -> NAMES.stream().map(path::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Chromium(program, folder));
  }

  /**
   * Document after its scripts ran.
   *
   * @param console what they wrote to the console
   */
  record Document(String html, List<String> console) {}

  /** Loads an address, with all that follows {@code #}. */
  Document load(String address) throws IOException, InterruptedException {
    Path html = folder.resolve("document.html");
    Path log = folder.resolve("log.txt");
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(OPTIONS);
    command.add("--user-data-dir=" + Files.createTempDirectory(folder, "profile"));
    command.add(address);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(html.toFile())
            .redirectError(log.toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("Chromium did not end within " + MINUTES + " minutes.");
    }
    List<String> console =
        Javac.text(log).lines().filter(line -> line.contains("CONSOLE")).toList();
    return new Document(Javac.text(html), console);
  }
}
