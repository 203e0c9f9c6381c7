package dev.kindred.maven;

import dev.kindred.tool.Statements;
import dev.kindred.tool.StatementsException;
import dev.kindred.tool.StatementsOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.NullUnmarked;

/** Records the statements of an application's own calls, so that its start renders none of them. */
@Mojo(
    name = "statements",
    defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
@NullUnmarked // Maven fills in the fields
public final class StatementsMojo extends AbstractMojo {

  /** Class whose {@code main} method makes the calls; it is run on the test class path. */
  @Parameter(property = "kindred.mainClass", required = true)
  private String mainClass;

  /** Arguments of the method. */
  @Parameter(property = "kindred.arguments")
  private List<String> arguments;

  /** Folder of the files, one for each database. */
  @Parameter(
      property = "kindred.statements",
      defaultValue = "${project.build.outputDirectory}/META-INF/kindred/statements")
  private File statements;

  /** Whether the goal does nothing. */
  @Parameter(property = "kindred.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project.testClasspathElements}", readonly = true)
  private List<String> classPath;

  @Override
  public void execute() throws MojoFailureException {
    if (skip) {
      getLog().info("Skipped.");
      return;
    }
    StatementsOptions options =
        new StatementsOptions(
            classPath.stream().map(Path::of).toList(),
            mainClass,
            arguments == null ? List.of() : arguments,
            statements.toPath());
    try {
      new Statements(options).run().forEach(line -> getLog().info(line));
    } catch (StatementsException failure) {
      throw new MojoFailureException(failure.getMessage(), failure);
    }
  }
}
