package dev.kindred.maven;

import dev.kindred.tool.Baseline;
import dev.kindred.tool.BaselineOptions;
import dev.kindred.tool.ProjectFolders;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Begins migrations for databases that have the tables of the compiled entities already. */
@Mojo(name = "baseline", threadSafe = true)
@NullUnmarked // Maven fills in the fields
public final class BaselineMojo extends ProjectMojo {

  /** What the version is: {@code number} or {@code timestamp}. */
  @Parameter(property = "kindred.versions", defaultValue = "number")
  private String versions;

  /** Whether to print what would be written, and to write nothing. */
  @Parameter(property = "kindred.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  List<String> run(ProjectFolders folders) {
    return new Baseline(
            new BaselineOptions(folders, versions.equals("timestamp"), dryRun),
            line -> getLog().debug(line))
        .run()
        .lines();
  }
}
