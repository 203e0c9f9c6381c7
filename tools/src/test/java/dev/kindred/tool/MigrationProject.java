package dev.kindred.tool;

import dev.kindred.migration.text.SchemaFolder;
import dev.kindred.migration.text.SchemaText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Project in a folder, whose class output the tests write themselves. */
final class MigrationProject {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T10:20:30Z"), ZoneOffset.UTC);

  static final String AUTHOR =
      """
      table author
      column id long not null identity
      column name text(100) not null
      primary key pk_author (id)
      hint entity shop.Author
      hint attribute id id
      hint attribute name name
      """;
  static final String BOOK =
      """
      table book
      column id long not null identity
      column title text(120) not null
      column author_id long not null
      primary key pk_book (id)
      foreign key fk_book_author_id (author_id) references author (id) on delete cascade
      index ix_book_title (title)
      hint entity shop.Book
      hint attribute id id
      hint attribute title title
      hint attribute author_id author
      """;
  static final String ISBN =
      BOOK.replace("primary key", "column isbn text(20) null\nprimary key")
          + "hint attribute isbn isbn\n";

  private final Path path;

  MigrationProject(Path path) {
    this.path = path;
  }

  Path path(String name) {
    return path.resolve(name);
  }

  /** Replaces the model by these texts. */
  MigrationProject model(String... texts) {
    Path model = path.resolve("target/classes/META-INF/kindred/schema");
    list(model).forEach(MigrationProject::delete);
    for (String text : texts) {
      write(
          "target/classes/META-INF/kindred/schema/"
              + SchemaFolder.fileName(SchemaText.read("model", text).name()),
          text);
    }
    return this;
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Path> list(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  MigrationProject write(String name, String text) {
    try {
      Files.createDirectories(path.resolve(name).getParent());
      Files.writeString(path.resolve(name), text);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void delete(String name) {
    delete(path.resolve(name));
  }

  String read(String name) {
    return read(path.resolve(name));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns the texts of all files but those of the model. */
  Map<String, String> files() {
    Map<String, String> texts = new TreeMap<>();
    list(path.resolve("src"))
        .forEach(
            file -> texts.put(path.relativize(file).toString().replace('\\', '/'), read(file)));
    return texts;
  }

  /** Returns the names of the files of migrations. */
  List<String> migrations() {
    String folder = "src/main/resources/db/migration/";
    return files().keySet().stream()
        .filter(name -> name.startsWith(folder))
        .map(name -> name.substring(folder.length()))
        .toList();
  }

  ProjectFolders folders(String... dialects) {
    return ProjectFolders.of(path).dialects(dialects);
  }

  MigrationReport migrate(String name, String... dialects) {
    return migrate(MigrationOptions.of(folders(dialects), name));
  }

  MigrationReport migrate(String name, UnaryOperator<MigrationOptions> options) {
    return migrate(options.apply(MigrationOptions.of(folders(), name)));
  }

  private static MigrationReport migrate(MigrationOptions options) {
    return migrate(options, question -> Optional.empty());
  }

  static MigrationReport migrate(
      MigrationOptions options, Function<String, Optional<Boolean>> answers) {
    return new Migration(options, line -> {}, answers, CLOCK).run();
  }

  MigrationReport baseline(String... dialects) {
    return new Baseline(BaselineOptions.of(folders(dialects)), line -> {}, CLOCK).run();
  }

  CheckReport check() {
    return new Check(CheckOptions.of(folders()), line -> {}).run();
  }

  /** Returns the lines of a report with the project's folder left out. */
  List<String> shown(List<String> lines) {
    List<String> shown = new ArrayList<>();
    lines.forEach(line -> shown.add(line.replace(path + "/", "")));
    return shown;
  }
}
