package dev.kindred.tool;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Arguments of {@link Migration}, {@link Check} and {@link Baseline}. */
final class MigrationArguments {

  private static final List<String> FOLDERS =
      List.of("project", "classes", "snapshot", "migrations", "dialects");
  private static final String FOLDERS_USAGE =
      """

        [--project .] [--classes target/classes] [--snapshot src/main/kindred/schema]
        [--migrations src/main/resources/db/migration] [--dialects h2,postgresql,..]\
      """;
  private static final String USAGE = "Usage: java -cp kindred-tools.jar:.. dev.kindred.tool.";

  private MigrationArguments() {}

  static MigrationOptions migration(String... arguments) {
    Arguments values =
        arguments(
            Set.of("timestamps", "dry-run"),
            List.of("name", "drop", "rename", "convert"),
            "Migration --name add_isbn\n"
                + "  [--drop book.isbn,..] [--rename book.title=name,..] [--convert"
                + " book.price,..]\n"
                + "  [--timestamps] [--dry-run]",
            arguments);
    return MigrationOptions.of(folders(values), values.required("name"))
        .drop(values.list("drop"))
        .rename(values.list("rename"))
        .convert(values.list("convert"))
        .timestamps(values.has("timestamps"))
        .dryRun(values.has("dry-run"));
  }

  static CheckOptions check(String... arguments) {
    Arguments values =
        arguments(
            Set.of(),
            List.of("postgresql-url", "mariadb-url"),
            "Check\n  [--postgresql-url jdbc:..] [--mariadb-url jdbc:..]",
            arguments);
    Map<String, String> urls = new HashMap<>();
    for (String dialect : List.of("postgresql", "mariadb")) {
      values.optional(dialect + "-url").ifPresent(url -> urls.put(dialect, url));
    }
    return new CheckOptions(folders(values), urls);
  }

  static BaselineOptions baseline(String... arguments) {
    Arguments values =
        arguments(
            Set.of("timestamps", "dry-run"),
            List.of(),
            "Baseline [--timestamps] [--dry-run]",
            arguments);
    return new BaselineOptions(folders(values), values.has("timestamps"), values.has("dry-run"));
  }

  private static Arguments arguments(
      Set<String> flags, List<String> texts, String usage, String... arguments) {
    return new Arguments(
        flags,
        Stream.concat(FOLDERS.stream(), texts.stream()).toList(),
        USAGE + usage + FOLDERS_USAGE,
        message -> new MigrationException(message, null),
        arguments);
  }

  private static ProjectFolders folders(Arguments values) {
    ProjectFolders usual =
        ProjectFolders.of(values.optional("project").map(Path::of).orElse(Path.of("")));
    return new ProjectFolders(
        values.optional("classes").map(Path::of).orElse(usual.classes()),
        values.optional("snapshot").map(Path::of).orElse(usual.snapshot()),
        values.optional("migrations").map(Path::of).orElse(usual.migrations()),
        List.of(values.list("dialects")));
  }
}
