package dev.kindred.spring.boot;

import dev.kindred.Database;
import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;

/** Opens databases after Flyway, Liquibase or SQL scripts have made their tables. */
final class DatabaseDependsOnInitialization
    extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {

  @Override
  protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
    return Set.of(Database.class);
  }
}
