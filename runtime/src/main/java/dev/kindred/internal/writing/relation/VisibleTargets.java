package dev.kindred.internal.writing.relation;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Targets of pairs that are in scope: pairs with others are left as they are. */
record VisibleTargets(Executor executor, EntityLoader loader) {

  /** Returns whether some targets may be out of scope. */
  boolean mayHideSome(ManyToManyRelation relation) {
    return executor.scopes().restrict(relation.target());
  }

  /** Returns those of some targets that are in scope, given by what the pairs refer to. */
  List<Object> of(ManyToManyRelation relation, Collection<Object> targets) {
    List<Object> all = List.copyOf(targets);
    if (all.isEmpty() || !mayHideSome(relation)) {
      return all;
    }
    KeySet visible = new KeySet(KeyColumns.of(relation.reverse()));
    for (List<Object> some : executor.chunks(relation.target(), visible.columns().columns(), all)) {
      add(visible, some);
    }
    return all.stream().filter(visible::contains).toList();
  }

  private void add(KeySet visible, List<Object> targets) {
    KeyColumns columns = visible.columns();
    EntityMetadata<?> target = columns.metadata();
    List<List<?>> parts = targets.stream().<List<?>>map(columns::parts).toList();
    Select rows =
        Select.all(target)
            .filter(KeyPredicates.isOneOf(PathNode.root(target), columns.columns(), parts));
    for (Map<String, @Nullable Object> row : loader.scalars().values(rows)) {
      visible.add(
          columns.key(
              columns.columns().stream()
                  .map(column -> row.get(target.column(column).name()))
                  .toList()));
    }
  }
}
