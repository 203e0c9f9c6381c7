package dev.kindred.internal.writing;

import dev.kindred.spi.ManyToManyRelation;
import java.util.Collection;
import java.util.List;

/** The rows that hold the pairs of a many-to-many relation, as seen from one side. */
interface AssociationStore {

  /** The relation, from this side. */
  ManyToManyRelation relation();

  /** The same rows as seen from the other side. */
  AssociationStore inverse();

  /**
   * Checks that rows can be made, before any SQL runs.
   *
   * @param owner the key of the owner
   * @param targets the keys of the targets
   */
  void check(Object owner, Collection<Object> targets);

  /** The keys of the targets that an owner is linked to. */
  List<Object> linked(Object owner);

  /** The same as they are now, and not as the transaction saw them first; they are locked. */
  List<Object> linkedNow(Object owner);

  /** The same, locked only if they might be those of then. */
  default List<Object> linked(Object owner, boolean looksBack) {
    return looksBack ? linkedNow(owner) : linked(owner);
  }

  /** Makes rows that link an owner to some targets; there is one. */
  void insert(Object owner, Collection<Object> targets);

  /**
   * Ends the links of an owner to some targets.
   *
   * @param looksBack whether the transaction may see those of then
   */
  void delete(Object owner, Collection<Object> targets, boolean looksBack);

  /**
   * Ends all links of an owner.
   *
   * @param looksBack whether the transaction may see those of then
   */
  void deleteAll(Object owner, boolean looksBack);
}
