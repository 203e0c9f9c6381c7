package dev.kindred.maven;

import dev.kindred.tool.Check;
import dev.kindred.tool.CheckOptions;
import dev.kindred.tool.CheckReport;
import dev.kindred.tool.ProjectFolders;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Fails if the migrations of the project do not make the tables of its compiled entities. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@NullUnmarked // Maven fills in the fields
public final class CheckMojo extends ProjectMojo {

  /** JDBC URL of a PostgreSQL server where databases may be created. */
  @Parameter(property = "kindred.check.postgresql.url")
  private String postgresqlUrl;

  /** JDBC URL of a MariaDB server where databases may be created. */
  @Parameter(property = "kindred.check.mariadb.url")
  private String mariadbUrl;

  @Override
  List<String> run(ProjectFolders folders) {
    CheckOptions options = CheckOptions.of(folders);
    if (postgresqlUrl != null) {
      options = options.url("postgresql", postgresqlUrl);
    }
    if (mariadbUrl != null) {
      options = options.url("mariadb", mariadbUrl);
    }
    CheckReport report = new Check(options, line -> getLog().info(line)).run();
    report.requireGreen();
    return report.lines();
  }
}
