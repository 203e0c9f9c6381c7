package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.Update;
import java.util.List;

/**
 * Writer of updates of many rows in one statement, with their versions and time stamps.
 * Thread-safe.
 */
public final class BulkUpdater {

  private final Executor executor;
  private final VersionAndTimestamps stamps;
  private final ValueChecker values;

  /** Creates an updater for one database. */
  public BulkUpdater(Executor executor, VersionAndTimestamps stamps) {
    this.executor = executor;
    this.stamps = stamps;
    this.values = new ValueChecker(executor);
  }

  /**
   * Updates rows and returns their number.
   *
   * @throws dev.kindred.error.InvalidValueException if a column can't store its new value
   */
  public int update(Update update) {
    update.root().requireWritable("updated");
    List<ColumnAssignment> checked =
        update.assignments().stream().map(each -> values.check(update.root(), each)).toList();
    return executor.execute(stamps.update(new Update(update.root(), checked, update.condition())));
  }
}
