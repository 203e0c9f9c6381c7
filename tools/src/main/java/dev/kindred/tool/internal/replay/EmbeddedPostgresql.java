package dev.kindred.tool.internal.replay;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** PostgreSQL from Maven artifacts, which a project adds if it wants them. */
final class EmbeddedPostgresql {

  private EmbeddedPostgresql() {}

  static ScratchDatabases start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("timezone", "UTC")
              .start();
      return new ServerDatabases(
          "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres",
          () -> stop(server));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
