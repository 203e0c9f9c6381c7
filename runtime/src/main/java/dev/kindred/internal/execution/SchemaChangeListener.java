package dev.kindred.internal.execution;

import java.util.Locale;
import java.util.Set;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/**
 * Listener to the DDL that an application runs through jOOQ, after which stored columns have to be
 * read again.
 */
@SuppressWarnings("serial") // no configuration with connections is serialised
final class SchemaChangeListener implements ExecuteListener {

  private static final Set<String> CHANGING = Set.of("create", "alter", "drop", "rename");

  private final StoredColumns columns;

  SchemaChangeListener(StoredColumns columns) {
    this.columns = columns;
  }

  @Override
  public void executeEnd(ExecuteContext context) {
    String sql = context.sql();
    if (sql != null && CHANGING.contains(sql.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT))) {
      columns.forget();
    }
  }
}
