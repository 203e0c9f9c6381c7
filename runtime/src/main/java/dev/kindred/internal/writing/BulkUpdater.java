package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.writing.hook.RowHooks;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.List;

/**
 * Writer of updates of many rows in one statement, with their versions and time stamps.
 * Thread-safe.
 */
public final class BulkUpdater {

  private final Executor executor;
  private final EntityLoader loader;
  private final VersionAndTimestamps stamps;
  private final ValueChecker values;
  private final RowHooks hooks;
  private final ConditionalWrites writes;

  /** Creates an updater for one database. */
  public BulkUpdater(
      Executor executor, EntityLoader loader, VersionAndTimestamps stamps, RowHooks hooks) {
    this.executor = executor;
    this.loader = loader;
    this.stamps = stamps;
    this.values = new ValueChecker(executor);
    this.hooks = hooks;
    this.writes = new ConditionalWrites(executor, hooks);
  }

  /**
   * Updates rows and returns their number.
   *
   * @throws dev.kindred.error.InvalidValueException if a column can't store its new value
   * @throws dev.kindred.error.MissingValueException if a value object would lack a required part
   * @throws dev.kindred.error.ConflictingValuesException if a column that several attributes share
   *     would change for one that is not set
   */
  public int update(Update update) {
    EntityMetadata<?> metadata = update.root();
    metadata.requireWritable("updated");
    Update whole = update.with(PartialValueObjects.keptWhole(metadata, checked(update)));
    if (metadata.sharing().columns().isEmpty()) {
      return run(stamps.update(whole));
    }
    SharedAssignments shared = new SharedAssignments(whole);
    Update changing = stamps.update(whole.with(shared.changing()));
    return shared
        .disagreement()
        .map(rows -> executor.transactions().atomic(() -> updateUnless(rows, shared, changing)))
        .orElseGet(() -> run(changing));
  }

  /** Runs an update, with hooks in one step. */
  private int run(Update update) {
    return hooks.concern(update.root())
        ? executor.transactions().atomic(() -> writes.update(update))
        : executor.execute(update);
  }

  private List<ColumnAssignment> checked(Update update) {
    List<ColumnAssignment> checked = new ArrayList<>(update.assignments().size());
    for (ColumnAssignment assignment : update.assignments()) {
      checked.add(values.check(update.root(), assignment));
    }
    return checked;
  }

  private int updateUnless(PredicateNode conflicting, SharedAssignments shared, Update update) {
    Select rows = Select.all(update.root()).filter(update.condition()).filter(conflicting);
    if (loader.scalars().exists(rows)) {
      throw shared.conflict();
    }
    return writes.update(update);
  }
}
