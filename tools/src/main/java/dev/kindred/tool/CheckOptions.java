package dev.kindred.tool;

import dev.kindred.stability.Preview;
import java.util.HashMap;
import java.util.Map;

/**
 * Options of {@link Check}. Immutable: each method returns other options.
 *
 * @param urls the URLs of servers where databases may be created, by the names of their dialects;
 *     where there is none, a server is started from its Maven artifacts
 */
@Preview
public record CheckOptions(ProjectFolders folders, Map<String, String> urls) {

  /** Copies the map. */
  public CheckOptions {
    urls = Map.copyOf(urls);
  }

  /** Returns options without URLs. */
  public static CheckOptions of(ProjectFolders folders) {
    return new CheckOptions(folders, Map.of());
  }

  /** Returns the options with the URL of a server of a dialect, such as {@code postgresql}. */
  public CheckOptions url(String dialect, String url) {
    Map<String, String> others = new HashMap<>(urls);
    others.put(dialect, url);
    return new CheckOptions(folders, others);
  }
}
