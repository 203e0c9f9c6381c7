package dev.kindred.benchmark.hibernate;

import dev.kindred.benchmark.BenchmarkDatabase;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Opens Hibernate on a database. */
final class Factories {

  private static final Logger LOGGER = Logger.getLogger("org.hibernate");
  private static final int ROWS_OF_A_BATCH = 50;

  private Factories() {}

  static SessionFactory open(BenchmarkDatabase database) {
    LOGGER.setLevel(Level.WARNING);
    return new HibernatePersistenceConfiguration("benchmark")
        .managedClasses(Author.class, Book.class, Review.class)
        .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database.dataSource())
        .property(AvailableSettings.STATEMENT_BATCH_SIZE, ROWS_OF_A_BATCH)
        .createEntityManagerFactory();
  }
}
