package dev.kindred.internal.writing.audit;

import dev.kindred.internal.writing.hook.RowHook;
import dev.kindred.internal.writing.hook.RowWrite;
import dev.kindred.spi.EntityMetadata;
import java.util.function.UnaryOperator;

/** Refuses writes of audited entities where nobody says how they are recorded. */
public record MissingAudit() implements RowHook {

  @Override
  public boolean concerns(EntityMetadata<?> metadata) {
    return metadata.audited() != null;
  }

  @Override
  public <E> RowWrite<E> around(RowWrite<E> write, UnaryOperator<RowWrite<E>> next) {
    throw new IllegalStateException(
        write.metadata()
            + " is @Audited, and the database was opened without audit(..), which says how its"
            + " writes are recorded. Nothing was written.");
  }
}
