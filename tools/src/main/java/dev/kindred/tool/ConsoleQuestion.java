package dev.kindred.tool;

import java.io.Console;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Question to the person at the console, if there is one. */
final class ConsoleQuestion implements Function<String, Optional<Boolean>> {

  private final @Nullable Console console = System.console();

  @Override
  @SuppressWarnings("SystemConsoleNull") // where there is only an end of input, that is no answer
  public Optional<Boolean> apply(String question) {
    while (console != null) {
      @Nullable String answer = console.readLine("%s [y/n] ", question);
      if (answer == null) {
        return Optional.empty();
      }
      switch (answer.strip().toLowerCase(Locale.ROOT)) {
        case "y", "yes" -> {
          return Optional.of(true);
        }
        case "n", "no" -> {
          return Optional.of(false);
        }
        default -> console.printf("Answer y or n.%n");
      }
    }
    return Optional.empty();
  }
}
