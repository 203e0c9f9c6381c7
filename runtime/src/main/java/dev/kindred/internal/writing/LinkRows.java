package dev.kindred.internal.writing;

import dev.kindred.spi.LinkRelation;
import java.util.Collection;
import java.util.List;

/** The rows that hold the pairs of a many-to-many relation, as seen from one side. */
interface LinkRows {

  /** The relation, from this side. */
  LinkRelation relation();

  /** The same rows as seen from the other side. */
  LinkRows inverse();

  /**
   * Checks that rows can be made, before any SQL runs.
   *
   * @param owner the key of the owner
   * @param targets the keys of the targets
   */
  void check(Object owner, Collection<Object> targets);

  /** The keys of the targets that an owner is linked to. */
  List<Object> linked(Object owner);

  /** Makes rows that link an owner to some targets; there is one. */
  void insert(Object owner, Collection<Object> targets);

  /** Ends the links of an owner to some targets. */
  void delete(Object owner, Collection<Object> targets);

  /** Ends all links of an owner. */
  void deleteAll(Object owner);
}
