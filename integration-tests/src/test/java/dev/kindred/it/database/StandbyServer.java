package dev.kindred.it.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server and a standby server that follows it by streaming replication. The standby
 * starts from a copy of the files, made as the manual's "Making a Base Backup Using the Low Level
 * API" says, since the artifact has no pg_basebackup.
 */
public final class StandbyServer implements AutoCloseable {

  private static final List<String> NOT_COPIED =
      List.of("postmaster.pid", "postmaster.opts", "pg_wal/", "pg_replslot/");

  private final EmbeddedPostgres primary;
  private final EmbeddedPostgres standby;

  private StandbyServer(EmbeddedPostgres primary, EmbeddedPostgres standby) {
    this.primary = primary;
    this.standby = standby;
  }

  /** Starts both in a folder. */
  public static StandbyServer start(Path folder) throws IOException, SQLException {
    Path data = folder.resolve("primary");
    Path copy = folder.resolve("standby");
    EmbeddedPostgres primary = server(data, true);
    try {
      copyWhileItRuns(primary, data, copy);
      return new StandbyServer(primary, server(copy, false));
    } catch (IOException | SQLException | RuntimeException failure) {
      primary.close();
      throw failure;
    }
  }

  private static EmbeddedPostgres server(Path data, boolean isNew) {
    return Workspace.locked(
        () -> {
          try {
            return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Workspace.programs("postgresql").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(isNew)
                .setServerConfig("fsync", "off")
                .setServerConfig("wal_level", "replica")
                .setServerConfig("max_wal_senders", "2")
                .setServerConfig("wal_keep_size", "64MB")
                .setRegisterShutdownHook(false)
                .start();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void copyWhileItRuns(EmbeddedPostgres primary, Path data, Path copy)
      throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection(url(primary));
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_backup_start('standby', true)");
      copy(data, copy);
      try (ResultSet stopped =
          statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
        stopped.next();
        Files.writeString(copy.resolve("backup_label"), stopped.getString(1));
      }
    }
    Files.createFile(copy.resolve("standby.signal"));
    Files.writeString(
        copy.resolve("postgresql.auto.conf"),
        "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'%n".formatted(primary.getPort()));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = from.relativize(file).toString();
        if (Files.isDirectory(file)) {
          Files.createDirectories(to.resolve(name));
        } else if (NOT_COPIED.stream().noneMatch(name::startsWith)) {
          Files.copy(file, to.resolve(name));
        }
      }
    }
    Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
  }

  private static String url(EmbeddedPostgres server) {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres";
  }

  /** The URL of the primary. */
  public String primary() {
    return url(primary);
  }

  /** The URL of the standby. */
  public String standby() {
    return url(standby);
  }

  /** Waits until the standby has all that was committed on the primary. */
  public void awaitStandby() throws SQLException, InterruptedException {
    String written = text(primary(), "select pg_current_wal_insert_lsn()");
    String has = "select pg_last_wal_replay_lsn() >= '" + written + "'";
    for (int i = 0; i < 200 && !text(standby(), has).equals("t"); i++) {
      Thread.sleep(50);
    }
    if (!text(standby(), has).equals("t")) {
      throw new IllegalStateException("The standby does not follow.");
    }
  }

  /** Lets the standby stay behind. */
  public void pause() throws SQLException {
    text(standby(), "select pg_wal_replay_pause()::text");
  }

  /** Lets the standby follow again. */
  public void resume() throws SQLException {
    text(standby(), "select pg_wal_replay_resume()::text");
  }

  private static String text(String url, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** Stops the standby. */
  public void stopStandby() throws IOException {
    standby.close();
  }

  @Override
  public void close() throws IOException {
    standby.close();
    primary.close();
  }
}
