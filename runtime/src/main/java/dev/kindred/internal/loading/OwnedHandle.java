package dev.kindred.internal.loading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A handle on the reverse side of a relation: told apart by its owner and the relation. */
abstract class OwnedHandle extends LazyHandle {

  private static final long serialVersionUID = 1;

  OwnedHandle(Object reference, BatchLoadingGroup peers) {
    super(reference, peers);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OwnedHandle that
        && peers().relation().equals(that.peers().relation())
        && peers().columns().areEqual(reference(), that.reference());
  }

  @Override
  public final int hashCode() {
    return Objects.hash(peers().columns().identity(reference()), peers().relation());
  }
}
