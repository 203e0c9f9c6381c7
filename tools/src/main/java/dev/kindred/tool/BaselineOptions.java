package dev.kindred.tool;

import dev.kindred.stability.Preview;

/**
 * Options of {@link Baseline}.
 *
 * @param timestamps whether the version is a timestamp, if there is none yet
 * @param dryRun whether nothing is written
 */
@Preview
public record BaselineOptions(ProjectFolders folders, boolean timestamps, boolean dryRun) {

  /** Returns options with defaults for all others. */
  public static BaselineOptions of(ProjectFolders folders) {
    return new BaselineOptions(folders, false, false);
  }
}
