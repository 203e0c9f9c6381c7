package dev.kindred.internal.query;

/** One statement, whatever it does. */
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

  /** Calls the visitor's method for this node. */
  <T> T accept(Visitor<T> visitor);

  /** One method a node. */
  interface Visitor<T> {

    /** Visits a query. */
    T select(Select node);

    /** Visits an insert. */
    T insert(Insert node);

    /** Visits an insert of several rows. */
    T insertAll(InsertAll node);

    /** Visits an insert of several rows that may be there. */
    T upsert(Upsert node);

    /** Visits an update. */
    T update(Update node);

    /** Visits a delete. */
    T delete(Delete node);

    /** Visits a query of a join table. */
    T linkSelect(JoinTableSelect node);

    /** Visits an insert into a join table. */
    T linkInsert(JoinTableInsert node);

    /** Visits a delete from a join table. */
    T linkDelete(JoinTableDelete node);

    /** Visits a delete of all that some owners have in a join table. */
    T linkClear(JoinTableClear node);
  }
}
