package dev.kindred.benchmark.suite;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a JVM is given, to start sooner. */
enum StartMode {
  PLAIN("JVM start to first result", 17, null, null),
  ARCHIVE("With a class-data archive", 17, "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
  AOT("With an AOT cache", 25, "-XX:AOTCacheOutput=", "-XX:AOTCache=");

  private final String title;
  private final int since;
  private final @Nullable String writing;
  private final @Nullable String reading;

  StartMode(String title, int since, @Nullable String writing, @Nullable String reading) {
    this.title = title;
    this.since = since;
    this.writing = writing;
    this.reading = reading;
  }

  /** Returns those that this JDK has. */
  static List<StartMode> available() {
    return Arrays.stream(values())
        .filter(mode -> mode.since <= Runtime.version().feature())
        .toList();
  }

  String title() {
    return title;
  }

  /** Returns the option of the process that writes the archive. */
  Optional<String> training(Path folder) {
    return Optional.ofNullable(writing).map(option -> option + archive(folder));
  }

  List<String> options(Path folder) {
    return reading == null ? List.of() : List.of(reading + archive(folder));
  }

  private Path archive(Path folder) {
    return folder.resolve(name());
  }
}
