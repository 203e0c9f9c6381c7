package dev.kindred.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Arguments of {@link Inspect}. */
final class InspectArguments {

  private static final Set<String> FLAGS = Set.of("classes", "overwrite");
  private static final List<String> TEXTS =
      List.of("url", "user", "password", "schemas", "include", "exclude", "package", "output");
  private static final String USAGE =
      """
      Usage: java -cp kindred-tools.jar:.. dev.kindred.tool.Inspect --url jdbc:.. --package com.acme
        [--user NAME] [--password TEXT] [--schemas A,B] [--include film*,..] [--exclude *_log,..]
        [--output src/main/java] [--classes] [--overwrite]\
      """;

  private InspectArguments() {}

  /**
   * Returns the options.
   *
   * @throws InspectException if an argument is unknown or a required one is missing
   */
  static InspectOptions parse(String... arguments) {
    Arguments values =
        new Arguments(
            FLAGS, TEXTS, USAGE, message -> new InspectException(message, null), arguments);
    InspectOptions options =
        InspectOptions.of(values.required("url"), values.required("package"))
            .login(values.text("user"), values.text("password"))
            .schemas(values.list("schemas"))
            .include(values.list("include"))
            .exclude(values.list("exclude"))
            .classes(values.has("classes"))
            .overwrite(values.has("overwrite"));
    return values.optional("output").map(Path::of).map(options::output).orElse(options);
  }
}
