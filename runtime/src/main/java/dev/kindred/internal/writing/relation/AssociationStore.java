package dev.kindred.internal.writing.relation;

import dev.kindred.spi.ManyToManyRelation;
import java.util.Collection;
import java.util.List;

/**
 * Stored pairs of a many-to-many relation, seen from one side: rows of a join table or of an
 * association entity.
 */
interface AssociationStore {

  /** Returns the relation, from this side. */
  ManyToManyRelation relation();

  /** Returns the same pairs, seen from the target. */
  AssociationStore reverse();

  /**
   * Checks that pairs can be inserted, before any SQL runs.
   *
   * @param source the key of the source row
   * @param targets the keys of the target rows
   */
  void check(Object source, Collection<Object> targets);

  /** Returns the keys of the targets that a source is related to. */
  List<Object> targets(Object source);

  /** Locks the pairs of a source, and returns the keys of the targets as they are now. */
  List<Object> lockedTargets(Object source);

  /**
   * Returns the keys of the targets as they are now.
   *
   * @param snapshot whether the transaction reads a snapshot, so that current rows must be locked
   */
  default List<Object> targets(Object source, boolean snapshot) {
    return snapshot ? lockedTargets(source) : targets(source);
  }

  /** Inserts a pair for each of the targets, which are one or more. */
  void insert(Object source, Collection<Object> targets);

  /**
   * Deletes the pairs of a source and these targets.
   *
   * @param snapshot whether the transaction reads a snapshot, and not the current rows
   */
  void delete(Object source, Collection<Object> targets, boolean snapshot);

  /**
   * Deletes all pairs of a source.
   *
   * @param snapshot whether the transaction reads a snapshot, and not the current rows
   */
  void deleteAll(Object source, boolean snapshot);
}
