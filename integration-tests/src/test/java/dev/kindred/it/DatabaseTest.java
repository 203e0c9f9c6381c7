package dev.kindred.it;

import dev.kindred.Call;
import dev.kindred.Database;
import dev.kindred.Statement;
import dev.kindred.Work;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with a database of its own, in which all tables are there and empty. */
public abstract class DatabaseTest {

  /** The database. */
  protected Database db;

  @BeforeEach
  final void openDatabase() {
    db = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    db.schema().create();
  }

  @AfterEach
  final void closeDatabase() {
    db.close();
  }

  /** The texts of the statements that a piece of work runs. */
  protected final <X extends Exception> List<String> sql(Work<X> work) throws X {
    return db.capture(work).stream().map(Statement::sql).toList();
  }

  /** What a piece of work answers, which must run just so many statements. */
  protected final <T, X extends Exception> T statements(int expected, Call<T, X> call) throws X {
    AtomicReference<T> answer = new AtomicReference<>();
    List<String> ran = sql(() -> answer.set(call.call()));
    if (ran.size() != expected) {
      throw new AssertionError(
          "Expected " + expected + " statements, but there were " + ran.size() + ": " + ran);
    }
    return answer.get();
  }
}
