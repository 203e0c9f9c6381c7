package dev.kindred.it.extra.guild;

import dev.kindred.model.MappedSuperclass;
import dev.kindred.model.SoftDelete;
import dev.kindred.model.Version;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What is kept after it was deleted, with a version. */
@MappedSuperclass
public abstract class Kept {

  @Version int version;
  @SoftDelete @Nullable LocalDateTime gone;

  /** Returns the version. */
  public int version() {
    return version;
  }

  /** Returns when it was deleted; null if it was not. */
  public @Nullable LocalDateTime gone() {
    return gone;
  }
}
