package dev.kindred.internal.writing;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.RowLock;
import dev.kindred.spi.ManyToManyRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Locks the ends of many-to-many links that are about to change. All who change a link lock the row
 * at its declaring end, so that they take turns from whichever side they come; rows at that end are
 * locked before those at the other one. Where both ends are of one entity, all rows are locked in
 * the order of their keys.
 */
record AssociationLocks(RowLocks locks) {

  /**
   * Locks the owner, and its targets as far as that takes.
   *
   * @param targets the keys at the other ends of the links
   */
  void lock(ManyToManyRelation relation, Object owner, Collection<Object> targets) {
    if (relation.source() == relation.target()) {
      List<Object> all = new ArrayList<>(targets);
      all.add(owner);
      locks.rows(KeyColumns.of(relation), all, RowLock.CHANGING);
    } else {
      if (!relation.declared() && !targets.isEmpty()) {
        locks.rows(KeyColumns.of(relation.reverse()), targets, RowLock.KEEPING);
      }
      owner(relation, owner);
    }
  }

  /** Locks the owner alone. */
  void owner(ManyToManyRelation relation, Object owner) {
    locks.row(KeyColumns.of(relation), owner);
  }

  /** Whether the targets have to be known before the owner is locked. */
  static boolean needsTargets(ManyToManyRelation relation) {
    return relation.source() == relation.target() || !relation.declared();
  }
}
