package dev.kindred.spring.boot.test;

import dev.kindred.stability.Preview;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.annotation.Transactional;

/**
 * Test of what an application does with its database, without the rest of it: there are the data
 * source, transactions, Flyway or Liquibase, {@code JdbcTemplate}, jOOQ and the {@code Database}.
 * Each test runs in a transaction, which is rolled back.
 *
 * <pre>{@code
 * @KindredTest
 * @Import(Shelf.class)
 * class ShelfTest {
 *
 *   @Autowired Shelf shelf;
 *
 *   @Test
 *   @Queries(atMost = 2)
 *   void booksWithTheirAuthors() { .. }
 * }
 * }</pre>
 *
 * <p>The data source is that of the properties. Components of the application are not found; import
 * those that the test needs.
 */
@Preview
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BootstrapWith(SpringBootTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@ImportAutoConfiguration
@Transactional
public @interface KindredTest {}
