package dev.kindred.tool;

import dev.kindred.stability.Preview;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options of {@link Inspect}. Immutable: each method returns other options.
 *
 * @param url the JDBC URL of the database
 * @param user the user; null if the URL has it
 * @param password the password; null if there is none, or the URL has it
 * @param schemas the schemas to read; that of the connection if there is none
 * @param include patterns of the tables to read, such as {@code film*} or {@code sales.*}; all if
 *     there is none
 * @param exclude patterns of tables to leave out
 * @param packageName the package of the entities
 * @param output the folder of sources that the package's folder is in
 * @param classes whether to write classes and not records
 * @param overwrite whether to replace files that were changed since they were written
 */
@Preview
public record InspectOptions(
    String url,
    @Nullable String user,
    @Nullable String password,
    List<String> schemas,
    List<String> include,
    List<String> exclude,
    String packageName,
    Path output,
    boolean classes,
    boolean overwrite) {

  /** Copies the lists. */
  public InspectOptions {
    schemas = List.copyOf(schemas);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** Returns options for a database and a package, with defaults for all others. */
  public static InspectOptions of(String url, String packageName) {
    return new InspectOptions(
        url,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        packageName,
        Path.of("src/main/java"),
        false,
        false);
  }

  /** Returns the options with a user and password; either may be null. */
  public InspectOptions login(@Nullable String name, @Nullable String secret) {
    return new InspectOptions(
        url, name, secret, schemas, include, exclude, packageName, output, classes, overwrite);
  }

  /** Returns the options with other schemas. */
  public InspectOptions schemas(String... names) {
    return new InspectOptions(
        url,
        user,
        password,
        List.of(names),
        include,
        exclude,
        packageName,
        output,
        classes,
        overwrite);
  }

  /** Returns the options with other patterns of tables to read. */
  public InspectOptions include(String... patterns) {
    return new InspectOptions(
        url,
        user,
        password,
        schemas,
        List.of(patterns),
        exclude,
        packageName,
        output,
        classes,
        overwrite);
  }

  /** Returns the options with other patterns of tables to leave out. */
  public InspectOptions exclude(String... patterns) {
    return new InspectOptions(
        url,
        user,
        password,
        schemas,
        include,
        List.of(patterns),
        packageName,
        output,
        classes,
        overwrite);
  }

  /** Returns the options with another folder of sources. */
  public InspectOptions output(Path folder) {
    return new InspectOptions(
        url, user, password, schemas, include, exclude, packageName, folder, classes, overwrite);
  }

  /** Returns the options for classes or for records. */
  public InspectOptions classes(boolean areClasses) {
    return new InspectOptions(
        url, user, password, schemas, include, exclude, packageName, output, areClasses, overwrite);
  }

  /** Returns the options for replacing files that were changed, or for leaving them alone. */
  public InspectOptions overwrite(boolean overwrites) {
    return new InspectOptions(
        url, user, password, schemas, include, exclude, packageName, output, classes, overwrites);
  }
}
