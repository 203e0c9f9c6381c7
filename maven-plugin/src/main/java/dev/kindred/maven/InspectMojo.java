package dev.kindred.maven;

import dev.kindred.tool.Inspect;
import dev.kindred.tool.InspectException;
import dev.kindred.tool.InspectOptions;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Writes entities for the tables of a database. Files that were changed are left alone. */
@Mojo(name = "inspect", requiresProject = false, threadSafe = true)
@NullUnmarked // Maven fills in the fields
public final class InspectMojo extends AbstractMojo {

  /** JDBC URL of the database. Its driver must be a dependency of the plugin. */
  @Parameter(property = "kindred.url", required = true)
  private String url;

  /** User, if the URL does not have it. */
  @Parameter(property = "kindred.user")
  private String user;

  /** Password, if the URL does not have it. */
  @Parameter(property = "kindred.password")
  private String password;

  /** Schemas to read; by default that of the connection. */
  @Parameter(property = "kindred.schemas")
  private List<String> schemas;

  /** Patterns of the tables to read, such as {@code film*} or {@code sales.*}; by default all. */
  @Parameter(property = "kindred.include")
  private List<String> include;

  /** Patterns of tables to leave out. */
  @Parameter(property = "kindred.exclude")
  private List<String> exclude;

  /** Package of the entities. */
  @Parameter(name = "package", property = "kindred.package", required = true)
  private String packageName;

  /** Folder of sources that the package's folder is in. */
  @Parameter(property = "kindred.output", defaultValue = "${basedir}/src/main/java")
  private File output;

  /** Whether to write classes and not records. */
  @Parameter(property = "kindred.classes", defaultValue = "false")
  private boolean classes;

  /** Whether to replace files that were changed since they were written. */
  @Parameter(property = "kindred.overwrite", defaultValue = "false")
  private boolean overwrite;

  /** Sets the package; the name of its parameter is no name of a field. */
  public void setPackage(String name) {
    this.packageName = name;
  }

  @Override
  public void execute() throws MojoExecutionException {
    InspectOptions options =
        InspectOptions.of(url, packageName)
            .login(user, password)
            .schemas(array(schemas))
            .include(array(include))
            .exclude(array(exclude))
            .output(output.toPath())
            .classes(classes)
            .overwrite(overwrite);
    try {
      new Inspect(options, line -> getLog().info(line)).run().lines().forEach(getLog()::info);
    } catch (InspectException failure) {
      throw new MojoExecutionException(failure.getMessage(), failure);
    }
  }

  private static String[] array(List<String> values) {
    return values == null ? new String[0] : values.toArray(new String[0]);
  }
}
