/** Kindred for the Spring Framework: transactions and exceptions. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Spring's are
module dev.kindred.spring {
  requires transitive dev.kindred.runtime;
  requires transitive spring.tx;
  requires spring.core;
  requires spring.jdbc;
  requires org.jooq;
  requires static transitive org.jspecify;

  exports dev.kindred.spring;

  provides dev.kindred.spi.transaction.TransactionCoordinatorProvider with
      dev.kindred.spring.SpringCoordinatorProvider;
}
