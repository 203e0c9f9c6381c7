package dev.kindred.it;

import dev.kindred.Database;
import dev.kindred.Statement;
import dev.kindred.TransactionalCallable;
import dev.kindred.TransactionalRunnable;
import dev.kindred.it.database.EntitiesWithoutArrays;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that run on all databases, one after the other. Each test finds all tables there and empty.
 */
@ExtendWith(SharedTables.class)
@ParameterizedClass(allowZeroInvocations = true)
@MethodSource("dev.kindred.it.database.TestDatabase#wanted")
public abstract class DatabaseTest {

  /** What the test runs on. */
  @Parameter protected TestDatabase kind;

  /** The database. */
  protected Database db;

  private TestTables tables;
  private boolean tablesChange;
  private Schema extra;

  @BeforeEach
  final void openDatabase() throws SQLException {
    EntitiesWithoutArrays.hideArrays();
    tables = SharedTables.empty(kind);
    db = tables.database();
  }

  @AfterEach
  final void dropExtraTablesAndForgetChangedOnes() {
    if (tablesChange) {
      SharedTables.close(kind);
    } else if (extra != null) {
      extra.drop();
    }
  }

  /** Must be called by a test that makes, changes or drops tables: the next one gets new ones. */
  protected final void changesTables() {
    tablesChange = true;
  }

  /** The tables of all entities but the extra ones: those that each test finds. */
  protected final Schema schema() {
    return tables.schema();
  }

  /** The tables of some of the extra entities, which the test may create; it finds them dropped. */
  protected final Schema extra(Class<?>... entities) {
    extra = db.schema().only(entities);
    return extra;
  }

  /** The database that the tables are in. */
  protected final FreshDatabase fresh() {
    return tables.fresh();
  }

  /** What holds on this database. */
  protected final <T> T here(PerDatabase<T> expected) {
    return expected.on(kind);
  }

  /** The texts of the statements that a piece of work runs. */
  protected final <X extends Exception> List<String> sql(TransactionalRunnable<X> work) throws X {
    return db.capture(work).stream().map(Statement::sql).toList();
  }

  /** What a piece of work answers, which must run just so many statements. */
  protected final <T, X extends Exception> T statements(
      int expected, TransactionalCallable<T, X> call) throws X {
    AtomicReference<T> answer = new AtomicReference<>();
    List<String> ran = sql(() -> answer.set(call.call()));
    if (ran.size() != expected) {
      throw new AssertionError(
          "Expected " + expected + " statements, but there were " + ran.size() + ": " + ran);
    }
    return answer.get();
  }
}
