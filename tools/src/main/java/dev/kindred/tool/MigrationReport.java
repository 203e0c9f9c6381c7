package dev.kindred.tool;

import dev.kindred.stability.Preview;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@link Migration} or {@link Baseline} did.
 *
 * @param changes the texts of the files that it wrote, in their order; empty for those that it
 *     deleted
 * @param notes what is worth knowing, a line each
 * @param dryRun whether nothing was written
 */
@Preview
public record MigrationReport(
    Map<Path, Optional<String>> changes, List<String> notes, boolean dryRun) {

  /** Copies the map and the list. */
  public MigrationReport {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    notes = List.copyOf(notes);
  }

  /** Returns the report as lines for a person; the texts of files if nothing was written. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    changes.forEach((file, text) -> add(lines, file, text));
    lines.addAll(notes);
    return lines;
  }

  private void add(List<String> lines, Path file, Optional<String> text) {
    if (dryRun) {
      lines.add((text.isPresent() ? "Would write " : "Would delete ") + file);
      text.ifPresent(content -> content.lines().forEach(line -> lines.add("  " + line)));
    } else {
      lines.add((text.isPresent() ? "Wrote " : "Deleted ") + file);
    }
  }

  @Override
  public String toString() {
    return lines().stream().collect(Collectors.joining("\n"));
  }
}
