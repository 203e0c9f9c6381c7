package dev.kindred.internal.writing;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.query.Assignment;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Changes many rows at once, or their foreign keys from the side that these refer to. Thread-safe.
 */
public final class ReferenceWriter {

  private final Executor executor;
  private final Stamps stamps;
  private final ValueLimits limits;

  /** A writer to one database. */
  public ReferenceWriter(Executor executor, Stamps stamps) {
    this.executor = executor;
    this.stamps = stamps;
    this.limits = new ValueLimits(executor);
  }

  /** Changes rows by what is asked for, if the columns can take its values. */
  public int update(Update update) {
    EntityModel<?> model = update.root();
    List<Assignment> accepted =
        update.assignments().stream().map(each -> limits.accepted(model, each)).toList();
    return executor.execute(stamps.update(new Update(model, accepted, update.condition())));
  }

  /** Makes the rows of these keys refer to an owner. */
  public void attach(ForwardRelation relation, Object reference, Collection<Object> keys) {
    List<Assignment> assignments = assignments(relation, relation.decompose(reference));
    requireAll(relation, keys, write(relation, assignments, keys, ConditionNode.TRUE));
  }

  /** Makes the rows of these keys, which must refer to the owner, refer to nothing. */
  public void detach(ForwardRelation relation, Object reference, Collection<Object> keys) {
    ConditionNode member = Keys.refersTo(relation, List.of(relation.decompose(reference)));
    requireAll(relation, keys, write(relation, nothing(relation), keys, member));
  }

  /** Makes all rows that refer to an owner refer to nothing. */
  public void detachAll(ForwardRelation relation, Object reference) {
    ConditionNode members = Keys.refersTo(relation, List.of(relation.decompose(reference)));
    executor.execute(stamps.update(new Update(relation.owner(), nothing(relation), members)));
  }

  private static void requireAll(ForwardRelation relation, Collection<Object> keys, int changed) {
    if (changed < KeySet.of(KeyColumns.of(relation.owner()), keys).size()) {
      throw new EntityNotFoundException(
          "Of "
              + keys.size()
              + " "
              + relation.owner()
              + " rows to change only "
              + changed
              + " are there and among those of the "
              + relation.target()
              + ". Nothing was changed.");
    }
  }

  private int write(
      ForwardRelation relation,
      List<Assignment> assignments,
      Collection<Object> keys,
      ConditionNode member) {
    EntityModel<?> model = relation.owner();
    int changed = 0;
    List<Object> all = KeySet.of(KeyColumns.of(model), keys).list();
    for (List<Object> chunk : executor.chunks(model, model.keyColumns(), all)) {
      ConditionNode rows = new ConditionNode.And(List.of(Keys.hasKeyIn(model, chunk), member));
      changed += executor.execute(stamps.update(new Update(model, assignments, rows)));
    }
    return changed;
  }

  private static List<Assignment> nothing(ForwardRelation relation) {
    List<@Nullable Object> nulls = new ArrayList<>();
    relation.columns().forEach(column -> nulls.add(null));
    return assignments(relation, nulls);
  }

  private static List<Assignment> assignments(
      ForwardRelation relation, List<? extends @Nullable Object> values) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> assignment(relation, relation.columns().get(i), values.get(i)))
        .toList();
  }

  private static Assignment assignment(
      ForwardRelation relation, int column, @Nullable Object value) {
    return new Assignment(column, new ValueNode(value, relation.owner().column(column).type()));
  }
}
