package dev.kindred.it.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * One database for each test. A schema would take 4 ms where a database takes 30, but a test that
 * makes schemas of its own, or reads the catalog, would meet those of others.
 */
final class PostgresqlServer extends DatabaseServer {

  private final String url;

  private PostgresqlServer(String url) {
    this.url = url;
  }

  static PostgresqlServer at(String url) {
    return new PostgresqlServer(url);
  }

  static PostgresqlServer start() {
    Path data = Workspace.data("postgresql");
    EmbeddedPostgres server =
        Workspace.locked(
            () -> {
              try {
                return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Workspace.programs("postgresql").toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(true)
                    // The same order and the same case mapping on every machine.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    // A test database need not survive a power cut.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("timezone", "UTC")
                    .setRegisterShutdownHook(false)
                    .start();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    Workspace.stopAtExit(
        "postgresql",
        () -> {
          try {
            server.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return at("jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres");
  }

  @Override
  String create(String name) {
    execute(url, "create database " + name + " template template0 strategy file_copy");
    return withDatabase(url, name);
  }

  @Override
  void drop(String name) {
    execute(url, "drop database if exists " + name + " with (force)");
  }
}
