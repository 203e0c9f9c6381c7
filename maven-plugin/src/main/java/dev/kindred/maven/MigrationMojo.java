package dev.kindred.maven;

import dev.kindred.tool.Migration;
import dev.kindred.tool.MigrationException;
import dev.kindred.tool.MigrationOptions;
import dev.kindred.tool.ProjectFolders;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Writes the migration from the committed schema to that of the compiled entities. */
@Mojo(name = "migration", threadSafe = true)
@NullUnmarked // Maven fills in the fields
public final class MigrationMojo extends ProjectMojo {

  /** Name of the migration, such as {@code add_isbn}. */
  @Parameter(property = "kindred.name")
  private String name;

  /** The same as {@code kindred.name}, for the command line. */
  @Parameter(property = "name", readonly = true)
  private String shortName;

  /** Columns and tables to drop, such as {@code book.isbn}. */
  @Parameter(property = "kindred.drop")
  private List<String> drop;

  /**
   * Former names of columns and tables, such as {@code book.title=name}; {@code book.title=} for
   * one that is new.
   */
  @Parameter(property = "kindred.rename")
  private List<String> rename;

  /** Columns whose type may change although values can be lost, such as {@code book.price}. */
  @Parameter(property = "kindred.convert")
  private List<String> convert;

  /** What versions are: {@code number} or {@code timestamp}. */
  @Parameter(property = "kindred.versions", defaultValue = "number")
  private String versions;

  /** Whether to print what would be written, and to write nothing. */
  @Parameter(property = "kindred.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** The same as {@code kindred.dryRun}, for the command line. */
  @Parameter(property = "dryRun", defaultValue = "false", readonly = true)
  private boolean shortDryRun;

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  List<String> run(ProjectFolders folders) {
    MigrationOptions options =
        MigrationOptions.of(folders, requiredName())
            .drop(array(drop))
            .rename(array(rename))
            .convert(array(convert))
            .timestamps(timestamps())
            .dryRun(dryRun || shortDryRun);
    return new Migration(
            options,
            line -> getLog().debug(line),
            interactive ? Migration.console() : question -> Optional.empty())
        .run()
        .lines();
  }

  private String requiredName() {
    if (name == null && shortName == null) {
      throw new MigrationException("The migration has no name. Write -Dname=add_isbn.", null);
    }
    return name == null ? shortName : name;
  }

  private boolean timestamps() {
    return switch (versions) {
      case "timestamp" -> true;
      case "number" -> false;
      default ->
          throw new MigrationException(
              "Versions are no " + versions + ". Write kindred.versions=number or timestamp.",
              null);
    };
  }
}
