package dev.kindred.model;

import dev.kindred.stability.Stable;

/** Behaviour of a handle that is read and not loaded. After Django's fetch modes. */
@Stable
public enum FetchMode {
  /** Loads for all peers, the rows of the same result, in one statement. */
  PEERS,
  /** Loads for this handle alone. */
  SINGLE,
  /** Raises {@link dev.kindred.error.NotLoadedException}, which names what to fetch. */
  RAISE
}
