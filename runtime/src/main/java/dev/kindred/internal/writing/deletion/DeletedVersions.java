package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.RowScope.Kind;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.writing.EntityUpdater;
import dev.kindred.internal.writing.RowTenants;
import dev.kindred.internal.writing.SavedEntity;
import dev.kindred.internal.writing.VersionAndTimestamps;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Versions of entities that are about to be deleted. For one thread. */
final class DeletedVersions {

  private final VersionAndTimestamps stamps;
  private final Set<List<Object>> checked = new HashSet<>();

  DeletedVersions(VersionAndTimestamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Checks that the row of an entity has its version, if it has one. A row that is out of scope is
   * not checked: the delete does not find it.
   *
   * @param keepsVersion whether the row is locked as it is, and its version not raised: because
   *     hooks are to see it, or because its mark raises the version
   * @throws dev.kindred.error.StaleEntityException if the row has another version or is gone
   */
  void require(
      SavedEntity<?> entity, Executor executor, EntityLoader loader, boolean keepsVersion) {
    if (entity.metadata().generated().version().isEmpty()
        || entity.isOfAnotherTenant(new RowTenants(executor.scopes()))
        || !checked.add(
            List.of(
                entity.metadata(), entity.keyColumns().identity(entity.key()), entity.version()))) {
      return;
    }
    EntityUpdater updater = new EntityUpdater(executor, stamps);
    boolean isCurrent =
        keepsVersion ? entity.lockVersion(updater, loader) : entity.raiseVersion(updater);
    if (!isCurrent && !isOutOfScope(entity, executor.scopes(), loader)) {
      throw entity.stale();
    }
  }

  /** Returns whether the row has the entity's version, and a scope or its mark hides it. */
  private static boolean isOutOfScope(
      SavedEntity<?> entity, RowScopes scopes, EntityLoader loader) {
    RowScopes others = scopes.without(Set.of(Kind.NAMED, Kind.UNMARKED));
    return scopes.restrict(entity.metadata())
        && loader.scalars().exists(entity.current().under(others));
  }
}
