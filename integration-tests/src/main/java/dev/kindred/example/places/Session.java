package dev.kindred.example.places;

import dev.kindred.Database;
import dev.kindred.Statement;
import dev.kindred.TransactionalCallable;
import dev.kindred.error.KindredException;
import java.io.PrintStream;
import java.util.List;

/** Shows what code does: prints it, what it answers, and indented below, the SQL that ran. */
final class Session {

  private final Database db;
  private final PrintStream out;

  Session(Database db, PrintStream out) {
    this.db = db;
    this.out = out;
  }

  /** Starts a part of the session. */
  void part(String title) {
    out.printf("%n== %s ==%n", title);
  }

  /** Prints code, runs it, and prints its result. */
  <T> T show(String code, TransactionalCallable<T, RuntimeException> call) {
    out.printf("%n%s", code);
    Answer<T> answer = new Answer<>();
    List<Statement> statements = db.capture(() -> answer.value = call.call());
    out.println("  => " + describe(answer.value));
    statements.forEach(this::print);
    return answer.value;
  }

  /** Prints code that must fail, runs it, and prints what it raises. */
  void showFailure(String code, TransactionalCallable<?, RuntimeException> call) {
    out.printf("%n%s", code);
    List<Statement> statements =
        db.capture(
            () -> {
              try {
                throw new IllegalStateException("It answered " + call.call());
              } catch (KindredException expected) {
                String type = expected.getClass().getSimpleName();
                out.println("  => " + type + ": " + expected.getMessage());
              }
            });
    statements.forEach(this::print);
  }

  private static String describe(Object value) {
    return value instanceof List<?> list
        ? list.size() + " found" + String.join("", list.stream().map(Session::line).toList())
        : String.valueOf(value);
  }

  private static String line(Object element) {
    return System.lineSeparator() + "     " + element;
  }

  private void print(Statement statement) {
    String values = statement.values().isEmpty() ? "" : "  <- " + statement.values();
    out.println("       " + statement.sql() + values);
  }

  /** What a piece of code answered. */
  private static final class Answer<T> {
    private T value;
  }
}
