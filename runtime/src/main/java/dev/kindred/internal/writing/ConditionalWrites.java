package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.writing.hook.RowHooks;
import dev.kindred.internal.writing.hook.RowWrite;
import dev.kindred.model.WriteKind;
import java.util.List;

/**
 * Statements that change or delete the rows that meet a condition, with the hooks of their entity
 * around them. Thread-safe.
 */
public record ConditionalWrites(Executor executor, RowHooks hooks) {

  /** Updates rows and returns their number. */
  public int update(Update update) {
    return update(WriteKind.UPDATE, update);
  }

  /** Updates rows by an update that is of another kind for hooks, and returns their number. */
  public int update(WriteKind kind, Update update) {
    return hooks.concern(update.root())
        ? run(RowWrite.of(kind, update, executor.scopes()), update)
        : executor.execute(update);
  }

  /** Runs several updates of an entity and returns how many rows they changed. */
  public int updateAll(List<Update> updates) {
    int changed = 0;
    if (!updates.isEmpty() && hooks.concern(updates.get(0).root())) {
      for (Update update : updates) {
        changed += update(update);
      }
      return changed;
    }
    for (int some : executor.executeAll(updates)) {
      changed += some;
    }
    return changed;
  }

  /** Deletes rows and returns their number. */
  public int delete(Delete delete) {
    return hooks.concern(delete.root())
        ? run(RowWrite.of(delete, executor.scopes()), delete)
        : executor.execute(delete);
  }

  private <E> int run(RowWrite<E> write, StatementNode statement) {
    return hooks.around(write, each -> each.count(executor.execute(statement))).count();
  }
}
