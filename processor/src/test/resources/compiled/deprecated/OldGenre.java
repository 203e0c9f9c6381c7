package deprecated;

/** Deprecated enum. */
@Deprecated
public enum OldGenre {
  /** Novel. */
  NOVEL
}
