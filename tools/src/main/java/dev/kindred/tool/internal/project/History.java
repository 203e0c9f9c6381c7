package dev.kindred.tool.internal.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Migrations of all databases of a project. One version is the same step everywhere; a database
 * that does not change in a step has no file of it.
 *
 * @param head where the name of the last migration is
 */
public record History(Head head, List<MigrationFolder> folders) {

  /** Copies the list. */
  public History {
    folders = List.copyOf(folders);
  }

  /** Returns the last migration of which there is a file; empty if there is none. */
  public Optional<MigrationFile> last() {
    List<MigrationFile> all = new ArrayList<>();
    folders.forEach(folder -> all.addAll(folder.files()));
    return all.isEmpty() ? Optional.empty() : Optional.of(Collections.max(all));
  }

  /**
   * Refuses files of one folder that have the same version.
   *
   * @throws RefusedException if there are such
   */
  public void requireVersions() {
    for (MigrationFolder folder : folders) {
      Map<MigrationVersion, MigrationFile> seen = new HashMap<>();
      for (MigrationFile file : folder.files()) {
        MigrationFile other = seen.put(file.version(), file);
        if (other != null) {
          throw new RefusedException(
              folder.file(other.name())
                  + " and "
                  + folder.file(file.name())
                  + " have the same version. Two branches added them: keep the one that "
                  + head.file()
                  + " names, delete the other, and run kindred:migration again for its changes.");
        }
      }
    }
  }

  /** Returns whether the committed schema is that of the last migration. */
  public boolean isCurrent() {
    Optional<MigrationFile> named = head.read();
    return named.isPresent() && named.equals(last());
  }

  /**
   * Refuses files that do not fit the committed schema.
   *
   * @throws RefusedException if the last migration is not the one of the committed schema, or if a
   *     database has none of the migrations
   */
  public void requireHead() {
    requireVersions();
    Optional<MigrationFile> named = head.read();
    Optional<MigrationFile> last = last();
    if (named.isEmpty()) {
      last.ifPresent(this::refuseWithoutHead);
      return;
    }
    requireFile(named.get());
    if (last.isPresent() && last.get().compareTo(named.get()) > 0) {
      refuseNewer(last.get(), named.get());
    }
    folders.stream().filter(folder -> folder.files().isEmpty()).forEach(History::refuseEmpty);
  }

  private void refuseWithoutHead(MigrationFile last) {
    throw new RefusedException(
        "There are migrations, the last one "
            + last.name()
            + ", and no committed schema in "
            + head.file().getParent()
            + ". If they make the tables of the entities, run kindred:baseline once.");
  }

  private void requireFile(MigrationFile named) {
    if (folders.stream().noneMatch(folder -> folder.files().contains(named))) {
      throw new RefusedException(
          head.file()
              + " says that "
              + named.name()
              + " is the last migration, and there is no such file. Restore the file from version"
              + " control, or take "
              + head.file().getParent()
              + " from the commit before it.");
    }
  }

  private void refuseNewer(MigrationFile last, MigrationFile named) {
    throw new RefusedException(
        last.name()
            + " is newer than "
            + named.name()
            + ", which "
            + head.file()
            + " says is the last migration. If somebody wrote it by hand, write "
            + last.name()
            + " there; if a merge brought it, take "
            + head.file().getParent()
            + " from the branch that it came from, and run kindred:migration for the changes of the"
            + " other one.");
  }

  private static void refuseEmpty(MigrationFolder folder) {
    throw new RefusedException(
        folder.path()
            + " has no migrations, and other databases have some. Run kindred:baseline"
            + " -Dkindred.dialects="
            + folder.dialect()
            + " to write one that creates the committed schema.");
  }
}
