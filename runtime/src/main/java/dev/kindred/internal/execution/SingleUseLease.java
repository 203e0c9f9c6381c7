package dev.kindred.internal.execution;

import dev.kindred.error.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;

/** Lease of a connection that was taken for one use. For one thread. */
final class SingleUseLease implements ConnectionLease {

  private final TakenConnection taken;
  private final ErrorTranslator errors;
  private boolean lost;
  private boolean released;

  SingleUseLease(TakenConnection taken, ErrorTranslator errors) {
    this.taken = taken;
    this.errors = errors;
  }

  @Override
  public Connection usable() {
    return taken.connection();
  }

  @Override
  public DatabaseException failure(SQLException e, String sql) {
    if (errors.isLost(e)) {
      lose(e);
    }
    return errors.translate(e, sql);
  }

  @Override
  public void lose(Throwable failure) {
    if (!lost) {
      lost = true;
      taken.giveBack(true, failure);
    }
  }

  @Override
  public boolean isLost() {
    return lost;
  }

  @Override
  public void release() {
    if (!lost && !released) {
      released = true;
      taken.giveBack(false, null);
    }
  }
}
