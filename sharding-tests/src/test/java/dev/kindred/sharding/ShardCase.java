package dev.kindred.sharding;

import dev.kindred.Database;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Use of a database, whose result is compared as text. */
record ShardCase(String name, Use use) {

  /** What is done with the database; the result is compared. */
  @FunctionalInterface
  interface Use {
    Object of(Database db) throws Exception;
  }

  static ShardCase of(String name, Use use) {
    return new ShardCase(name, use);
  }

  /** The result for a database. */
  String result(Database db) throws Exception {
    return text(use.of(db));
  }

  private static String text(Object result) {
    if (result instanceof CompletableFuture<?> future) {
      return text(future.join());
    }
    if (result instanceof Stream<?> stream) {
      try (stream) {
        return text(stream.toList());
      }
    }
    return String.valueOf(result);
  }
}
