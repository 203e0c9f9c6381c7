package dev.kindred.internal.sql;

/** How a query reads columns along to-one paths. */
enum PathAccess {
  /** The query joins their tables. */
  JOINS,
  /** Each column is a subquery, since the query can't join other tables. */
  SUBQUERIES,
  /** jOOQ joins the tables, where it can; else each column is a subquery. */
  JOINS_OF_JOOQ
}
