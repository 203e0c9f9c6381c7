/** Kindred's runtime: relationships checked by javac, executed on jOOQ. */
@SuppressWarnings("requires-automatic") // PostgreSQL's driver and Spring are
module dev.kindred.runtime {
  requires transitive java.sql;
  requires transitive org.jooq;
  requires static transitive org.jspecify;
  requires org.slf4j;
  requires com.zaxxer.hikari;
  requires static org.postgresql.jdbc; // tells which constraint was violated, where it is there
  requires static org.xerial.sqlitejdbc; // gives SQLite what it lacks, where it is there
  requires static spring.tx; // tells of transactions that Kindred has no module for
  requires static jakarta.xml.bind; // only for the annotations in jOOQ's class files

  exports dev.kindred;
  exports dev.kindred.error;
  exports dev.kindred.lookup;
  exports dev.kindred.model;
  exports dev.kindred.schema;
  exports dev.kindred.spi;
  exports dev.kindred.spi.transaction;
  exports dev.kindred.spi.type;
  exports dev.kindred.stability;
  exports dev.kindred.testing;

  uses dev.kindred.model.HandleProvider;
  uses dev.kindred.spi.EntityModule;
  uses dev.kindred.spi.transaction.TransactionCoordinatorProvider;

  provides dev.kindred.model.HandleProvider with
      dev.kindred.internal.loading.handle.Handles;
}
