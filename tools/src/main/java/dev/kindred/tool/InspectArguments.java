package dev.kindred.tool;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arguments of the command line. */
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
    Map<String, String> values = values(arguments);
    InspectOptions options =
        InspectOptions.of(required(values, "url"), required(values, "package"))
            .login(values.get("user"), values.get("password"))
            .schemas(list(values.get("schemas")))
            .include(list(values.get("include")))
            .exclude(list(values.get("exclude")))
            .classes(values.containsKey("classes"))
            .overwrite(values.containsKey("overwrite"));
    String output = values.get("output");
    return output == null ? options : options.output(Path.of(output));
  }

  private static Map<String, String> values(String... arguments) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i].replaceFirst("^--", "");
      if (FLAGS.contains(name)) {
        values.put(name, "true");
      } else if (TEXTS.contains(name) && i + 1 < arguments.length) {
        values.put(name, arguments[++i]);
      } else {
        throw new InspectException(
            "The argument " + arguments[i] + " is unknown, or has no value.\n" + USAGE, null);
      }
    }
    return values;
  }

  private static String required(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new InspectException("The argument --" + name + " is missing.\n" + USAGE, null);
    }
    return value;
  }

  private static String[] list(@org.jspecify.annotations.Nullable String value) {
    return value == null || value.isBlank() ? new String[0] : value.strip().split("\\s*,\\s*", -1);
  }
}
