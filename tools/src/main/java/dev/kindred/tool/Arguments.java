package dev.kindred.tool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Arguments of a command line: flags, and names with values. */
final class Arguments {

  private final Map<String, String> values = new HashMap<>();
  private final Function<String, RuntimeException> failure;

  /**
   * Reads the arguments.
   *
   * @param failure makes an exception with a message, which the usage is added to
   */
  Arguments(
      Set<String> flags,
      List<String> texts,
      String usage,
      Function<String, RuntimeException> failure,
      String... arguments) {
    this.failure = message -> failure.apply(message + "\n" + usage);
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i].replaceFirst("^--", "");
      if (flags.contains(name)) {
        values.put(name, "true");
      } else if (texts.contains(name) && i + 1 < arguments.length) {
        values.put(name, arguments[++i]);
      } else {
        throw this.failure.apply("The argument " + arguments[i] + " is unknown, or has no value.");
      }
    }
  }

  /** Returns whether a flag is there. */
  boolean has(String flag) {
    return values.containsKey(flag);
  }

  /** Returns a value; null if it is missing. */
  @Nullable String text(String name) {
    return values.get(name);
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Returns a value, or fails if it is missing. */
  String required(String name) {
    return optional(name)
        .orElseThrow(() -> failure.apply("The argument --" + name + " is missing."));
  }

  /** Returns the values between commas; none if it is missing. */
  String[] list(String name) {
    return optional(name)
        .filter(value -> !value.isBlank())
        .map(value -> value.strip().split("\\s*,\\s*", -1))
        .orElse(new String[0]);
  }
}
