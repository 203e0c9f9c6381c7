package deprecated.other;

/** Deprecated enum. */
@Deprecated
public enum Elsewhere {
  /** Constant. */
  ONLY
}
