package dev.kindred.spring.boot;

import dev.kindred.DatabaseBuilder;
import dev.kindred.spring.SpringDatabase;
import dev.kindred.stability.Preview;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Factory of databases with the options of the application. It is a bean, for applications with
 * several data sources:
 *
 * <pre>{@code
 * @Bean(defaultCandidate = false)
 * @Qualifier("archive")
 * Database archive(
 *     DatabaseFactory databases,
 *     @Qualifier("archive") DataSource dataSource,
 *     @Qualifier("archive") PlatformTransactionManager transactions) {
 *   return databases.builder(dataSource, transactions).open();
 * }
 * }</pre>
 */
@Preview
public final class DatabaseFactory {

  private final KindredProperties properties;
  private final List<DatabaseBuilderCustomizer> customizers;

  DatabaseFactory(KindredProperties properties, List<DatabaseBuilderCustomizer> customizers) {
    this.properties = properties;
    this.customizers = List.copyOf(customizers);
  }

  /**
   * Returns a builder of a database on a data source, whose transactions are those of the
   * transaction manager. All options of the application are set but {@code kindred.schema}, which
   * is for the database that Boot opens.
   */
  public DatabaseBuilder builder(DataSource dataSource, PlatformTransactionManager transactions) {
    DatabaseBuilder builder =
        SpringDatabase.builder(dataSource, transactions).fetchMode(properties.fetchMode());
    byte[] cursorKey = properties.decodedCursorKey();
    if (cursorKey != null) {
      builder = builder.cursorKey(cursorKey);
    }
    if (!properties.sqlComments().isEmpty()) {
      builder = builder.sqlComments(properties.sqlComments());
    }
    for (DatabaseBuilderCustomizer customizer : customizers) {
      builder = customizer.customize(builder);
    }
    return builder;
  }
}
