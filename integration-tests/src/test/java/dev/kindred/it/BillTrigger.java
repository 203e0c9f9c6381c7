package dev.kindred.it;

import java.sql.Connection;
import java.util.Objects;
import org.h2.api.Trigger;

/** Trigger of H2 that counts the changes of a row in its last column. */
public final class BillTrigger implements Trigger {

  @Override
  public void fire(Connection connection, Object[] oldRow, Object[] newRow) {
    int last = newRow.length - 1;
    newRow[last] = (Integer) Objects.requireNonNull(oldRow)[last] + 1;
  }
}
