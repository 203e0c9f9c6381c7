package dev.kindred.benchmark.suite;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A PostgreSQL server for the time of a run. */
final class PostgresqlServer implements AutoCloseable {

  private final EmbeddedPostgres server;

  private PostgresqlServer(EmbeddedPostgres server) {
    this.server = server;
  }

  static PostgresqlServer start() {
    try {
      return new PostgresqlServer(
          EmbeddedPostgres.builder()
              // The client is measured, not the disk.
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .setServerConfig("full_page_writes", "off")
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres";
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
