package dev.kindred.maven;

import dev.kindred.tool.MigrationException;
import dev.kindred.tool.ProjectFolders;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Goal that reads or writes the migrations of a project. */
@NullUnmarked // Maven fills in the fields
abstract class ProjectMojo extends AbstractMojo {

  /** Class output of the entities. */
  @Parameter(
      property = "kindred.classesDirectory",
      defaultValue = "${project.build.outputDirectory}")
  private File classes;

  /** Folder of the committed schema. */
  @Parameter(property = "kindred.snapshot", defaultValue = "${basedir}/src/main/kindred/schema")
  private File snapshot;

  /** Folder with a folder of migrations for each database. */
  @Parameter(
      property = "kindred.migrations",
      defaultValue = "${basedir}/src/main/resources/db/migration")
  private File migrations;

  /**
   * Databases, of {@code h2}, {@code mariadb}, {@code postgresql} and {@code sqlite}, beside those
   * that have a folder of migrations.
   */
  @Parameter(property = "kindred.dialects")
  private List<String> dialects;

  /** Whether the goal does nothing. */
  @Parameter(property = "kindred.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project.packaging}", readonly = true)
  private String packaging;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  /** Does what the goal is for, and returns the lines to print. */
  abstract List<String> run(ProjectFolders folders);

  @Override
  public final void execute() throws MojoFailureException {
    if (skip || packaging.equals("pom")) {
      getLog().info("Skipped.");
      return;
    }
    try {
      run(folders()).forEach(line -> getLog().info(shown(line)));
    } catch (MigrationException failure) {
      throw new MojoFailureException(shown(failure.getMessage()), failure);
    }
  }

  private ProjectFolders folders() {
    return new ProjectFolders(
        classes.toPath(),
        snapshot.toPath(),
        migrations.toPath(),
        dialects == null ? List.of() : dialects);
  }

  /** Returns a text in which files are named as seen from the project. */
  private String shown(String text) {
    return text.replace(basedir + File.separator, "");
  }

  static String[] array(List<String> values) {
    return values == null ? new String[0] : values.toArray(new String[0]);
  }
}
