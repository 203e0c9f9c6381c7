package dev.kindred.tool;

import dev.kindred.migration.text.SchemaTextException;
import dev.kindred.stability.Preview;
import dev.kindred.tool.internal.project.RefusedException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Migration that can't be written or checked; says what to do. */
@Preview
public final class MigrationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates an exception with what to do, and the cause if there is one. */
  public MigrationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Returns what a task returns, and raises its failures as such exceptions. */
  static <T> T translating(Supplier<T> task) {
    try {
      return task.get();
    } catch (RefusedException | SchemaTextException failure) {
      throw new MigrationException(failure.getMessage(), failure);
    } catch (UncheckedIOException failure) {
      throw new MigrationException(
          "A file can't be read or written: " + failure.getCause() + ". Nothing was changed.",
          failure);
    }
  }
}
