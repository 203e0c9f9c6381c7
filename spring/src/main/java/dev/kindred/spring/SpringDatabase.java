package dev.kindred.spring;

import dev.kindred.Database;
import dev.kindred.DatabaseBuilder;
import dev.kindred.error.ConnectionLostException;
import dev.kindred.stability.Preview;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Opens databases whose transactions are Spring's: {@code @Transactional} and {@code
 * TransactionTemplate} begin and end transactions of Kindred, and {@code db.transaction(..)} begins
 * one of Spring, or sets a savepoint inside one. {@code JdbcTemplate}, jOOQ and Kindred share its
 * connection.
 *
 * <pre>{@code
 * @Bean
 * Database database(DataSource dataSource, PlatformTransactionManager transactions) {
 *   return SpringDatabase.of(dataSource, transactions);
 * }
 * }</pre>
 */
@Preview
public final class SpringDatabase {

  private SpringDatabase() {}

  /**
   * Uses the connections of a data source, in the transactions of its transaction manager. It can
   * be called inside a transaction.
   *
   * @throws ConnectionLostException if the data source returns no connection
   * @throws IllegalArgumentException if Kindred does not support the database, or the transaction
   *     manager is that of another data source
   */
  public static Database of(DataSource dataSource, PlatformTransactionManager transactions) {
    return builder(dataSource, transactions).open();
  }

  /**
   * Creates a builder that sets options before it opens as {@link #of} does.
   *
   * @throws IllegalArgumentException if the transaction manager is that of another data source
   */
  public static DatabaseBuilder builder(
      DataSource dataSource, PlatformTransactionManager transactions) {
    return Database.builder(SpringCoordinator.of(dataSource, transactions));
  }
}
