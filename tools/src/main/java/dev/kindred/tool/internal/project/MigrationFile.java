package dev.kindred.tool.internal.project;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;

/**
 * File of a migration, as Flyway names them: {@code V3__add_isbn.sql}.
 *
 * @param name its name without the extension
 */
public record MigrationFile(String name, MigrationVersion version)
    implements Comparable<MigrationFile> {

  static final String EXTENSION = ".sql";

  private static final Pattern NAME = Pattern.compile("V(\\d+(?:[._]\\d+)*)__.+");

  /** Returns the migration of this name; empty if it has no version. */
  static Optional<MigrationFile> named(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches()
        ? Optional.of(new MigrationFile(name, MigrationVersion.fromVersion(matcher.group(1))))
        : Optional.empty();
  }

  /** Returns the migration in a file; empty if it is something else. */
  static Optional<MigrationFile> of(String fileName) {
    return fileName.endsWith(EXTENSION)
        ? named(fileName.substring(0, fileName.length() - EXTENSION.length()))
        : Optional.empty();
  }

  @Override
  public int compareTo(MigrationFile other) {
    return version.compareTo(other.version);
  }
}
