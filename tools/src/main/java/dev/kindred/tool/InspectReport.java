package dev.kindred.tool;

import dev.kindred.stability.Preview;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@link Inspect} did.
 *
 * @param written the files that are new or were replaced
 * @param unchanged the files that had the same text before
 * @param leftAlone the files that a person has changed, which were not replaced
 * @param notes what of the database can't be declared, a line each
 */
@Preview
public record InspectReport(
    List<Path> written, List<Path> unchanged, List<Path> leftAlone, List<String> notes) {

  /** Copies the lists. */
  public InspectReport {
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    leftAlone = List.copyOf(leftAlone);
    notes = List.copyOf(notes);
  }

  /** Returns the report as lines for a person. */
  public List<String> lines() {
    Stream<String> counts =
        Stream.of(
            written.size()
                + " files written, "
                + unchanged.size()
                + " unchanged, "
                + leftAlone.size()
                + " left alone.");
    Stream<String> changed =
        leftAlone.stream()
            .map(file -> file + " was changed and is left alone; overwrite = true replaces it.");
    return Stream.of(counts, changed, notes.stream()).flatMap(each -> each).toList();
  }

  @Override
  public String toString() {
    return lines().stream().collect(Collectors.joining("\n"));
  }
}
