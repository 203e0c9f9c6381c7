package dev.kindred.model;

/** What a handle does that is asked for what is not loaded. After Django's fetch modes. */
public enum FetchMode {
  /** It loads for all of its peers, the rows that came in the same result, in one statement. */
  PEERS,
  /** It loads for itself alone. */
  SINGLE,
  /** It raises {@link dev.kindred.error.NotLoadedException}, which names what to fetch. */
  RAISE
}
