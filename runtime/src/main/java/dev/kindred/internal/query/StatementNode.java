package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;

/** Root of a statement's tree. */
public sealed interface StatementNode
    permits Select,
        Insert,
        InsertAll,
        Upsert,
        Update,
        Delete,
        JoinTableSelect,
        JoinTableInsert,
        JoinTableDelete,
        JoinTableClear {

  /** Returns the entity that it reads or writes; for a join table, the source of its relation. */
  EntityMetadata<?> root();

  /** Calls the visitor's method for this node. */
  <T> T accept(Visitor<T> visitor);

  /** Visitor with one method for each kind of statement. */
  interface Visitor<T> {

    /** Visits a query. */
    T select(Select node);

    /** Visits an insert. */
    T insert(Insert node);

    /** Visits an insert of several rows. */
    T insertAll(InsertAll node);

    /** Visits an upsert. */
    T upsert(Upsert node);

    /** Visits an update. */
    T update(Update node);

    /** Visits a delete. */
    T delete(Delete node);

    /** Visits a query of a join table. */
    T joinTableSelect(JoinTableSelect node);

    /** Visits an insert into a join table. */
    T joinTableInsert(JoinTableInsert node);

    /** Visits a delete from a join table. */
    T joinTableDelete(JoinTableDelete node);

    /** Visits a delete of all rows of given sources from a join table. */
    T joinTableClear(JoinTableClear node);
  }
}
