package dev.kindred.internal.writing.relation;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.writing.RowLocks;
import dev.kindred.spi.ManyToManyRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Locks on rows whose many-to-many relation is about to change. Transactions that change the same
 * pair lock its row on the declaring side, so that they wait for each other from whichever side
 * they come. Rows on the declaring side are locked first. Where an entity is related to itself, all
 * rows are locked in the order of their keys.
 */
record AssociationLocks(RowLocks locks) {

  /**
   * Locks the source row, and as many of the target rows as necessary.
   *
   * @param source the key of the source row
   * @param targets the keys of the target rows
   */
  void lock(ManyToManyRelation relation, Object source, Collection<Object> targets) {
    if (relation.source() == relation.target()) {
      List<Object> all = new ArrayList<>(targets);
      all.add(source);
      locks.rows(KeyColumns.of(relation), all, RowLock.CHANGING);
    } else {
      if (!relation.declared() && !targets.isEmpty()) {
        locks.rows(KeyColumns.of(relation.reverse()), targets, RowLock.KEEPING);
      }
      lockSource(relation, source);
    }
  }

  /** Locks the source row alone. */
  void lockSource(ManyToManyRelation relation, Object source) {
    locks.row(KeyColumns.of(relation), source);
  }

  /** Returns whether the targets have to be known before anything is locked. */
  static boolean needTargets(ManyToManyRelation relation) {
    return relation.source() == relation.target() || !relation.declared();
  }
}
