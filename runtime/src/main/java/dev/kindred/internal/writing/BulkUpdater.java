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
   * @throws dev.kindred.error.MissingValueException if a value object would lack a required part
   */
  public int update(Update update) {
    update.root().requireWritable("updated");
    List<ColumnAssignment> checked =
        update.assignments().stream().map(each -> values.check(update.root(), each)).toList();
    List<ColumnAssignment> kept = PartialValueObjects.keptWhole(update.root(), checked);
    return executor.execute(stamps.update(new Update(update.root(), kept, update.condition())));
  }
}
