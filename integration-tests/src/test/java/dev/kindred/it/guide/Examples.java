package dev.kindred.it.guide;

import dev.kindred.Database;
import dev.kindred.it.database.EntitiesWithoutArrays;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that are examples of a guide. A guide shows the lines between {@code // guide} and {@code
 * // end}, all statements that the test runs with {@link #db}, and what it says with {@link #shows}
 * and {@link #refuses}.
 */
@Tag("once")
@ExtendWith(GuideCheck.class)
abstract class Examples {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

  private final List<String> shown = new ArrayList<>();
  private FreshDatabase fresh;

  /** The database of the examples: what it runs is in the guide. */
  Database db;

  /** The same database, of which the guide does not tell. */
  Database behind;

  @BeforeEach
  final void open() throws Exception {
    fresh = TestDatabase.H2.create();
    db = EntitiesWithoutArrays.opened(() -> Database.of(fresh.dataSource())).clock(NOON);
    behind = EntitiesWithoutArrays.opened(() -> Database.of(fresh.dataSource()));
    Bookshop.open(behind);
  }

  @AfterEach
  final void close() {
    fresh.close();
  }

  /** What the examples' database connects to. */
  final DataSource dataSource() {
    return fresh.dataSource();
  }

  /** A line of the example's result. */
  final void shows(Object result) {
    shown.add(result.toString());
  }

  /** An exception is the example's result. */
  final void refuses(ThrowingCallable call) {
    Throwable thrown = Assertions.catchThrowable(call);
    Assertions.assertThat(thrown).isNotNull();
    shows(thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
  }

  final List<String> shown() {
    return shown;
  }

  static List<String> titles(List<Book> books) {
    return books.stream().map(Book::title).toList();
  }

  static List<String> names(List<Author> authors) {
    return authors.stream().map(Author::name).toList();
  }
}
