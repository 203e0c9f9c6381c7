package dev.kindred.model;

import dev.kindred.stability.Stable;

/** What a handle does that is asked for what is not loaded. After Django's fetch modes. */
@Stable
public enum FetchMode {
  /** It loads for all of its peers, the rows that came in the same result, in one statement. */
  PEERS,
  /** It loads for itself alone. */
  SINGLE,
  /** It raises {@link dev.kindred.error.NotLoadedException}, which names what to fetch. */
  RAISE
}
