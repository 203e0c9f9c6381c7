package dev.kindred.internal.writing;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.spi.EntityMetadata;
import java.sql.SQLException;
import java.util.List;

/** Keys of new rows, which rows may have that are marked as deleted and that no query shows. */
final class MarkedKeys {

  private MarkedKeys() {}

  /** Inserts rows; if others have their values, tells that these may be marked. */
  static void insert(List<? extends PendingInsert<?>> rows, Runnable insert) {
    try {
      insert.run();
    } catch (UniqueViolationException violation) {
      throw canBeMarked(rows) ? told(violation, rows.get(0).row().metadata()) : violation;
    }
  }

  private static boolean canBeMarked(List<? extends PendingInsert<?>> rows) {
    return DeclaredScopes.mark(rows.get(0).row().metadata()).isPresent()
        && rows.stream().anyMatch(PendingInsert::hasKey);
  }

  /** Returns a sentence for a message about values that others have; empty without a mark. */
  static String hint(EntityMetadata<?> metadata) {
    return DeclaredScopes.mark(metadata).isEmpty()
        ? ""
        : " A row of "
            + metadata
            + " that is marked as deleted keeps its key: restore(..) or purge(..) it.";
  }

  private static UniqueViolationException told(
      UniqueViolationException violation, EntityMetadata<?> metadata) {
    ViolatedConstraint violated =
        new ViolatedConstraint(
            violation.constraint(),
            violation.table().orElse(null),
            violation.column().orElse(null));
    return violation.getCause() instanceof SQLException cause
        ? new UniqueViolationException(
            violation.getMessage() + hint(metadata), violation.sql(), violated, cause)
        : violation;
  }
}
