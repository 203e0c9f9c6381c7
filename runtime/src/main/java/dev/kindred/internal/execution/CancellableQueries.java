package dev.kindred.internal.execution;

import java.sql.Statement;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jspecify.annotations.Nullable;

/** Listener to what an application runs through jOOQ, which lets it be cancelled. */
@SuppressWarnings("serial") // no configuration with connections is serialised
final class CancellableQueries implements ExecuteListener {

  private final Cancellations cancellations;

  CancellableQueries(Cancellations cancellations) {
    this.cancellations = cancellations;
  }

  @Override
  public void executeStart(ExecuteContext context) {
    Cancellation current = cancellations.current();
    @Nullable Statement statement = context.statement();
    if (current != null && statement != null) {
      current.begin(statement);
    }
  }

  @Override
  public void executeEnd(ExecuteContext context) {
    end();
  }

  @Override
  public void exception(ExecuteContext context) {
    end();
  }

  private void end() {
    Cancellation current = cancellations.current();
    if (current != null) {
      current.end();
    }
  }
}
