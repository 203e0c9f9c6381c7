package dev.kindred.internal.writing.relation;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.JoinTableDelete;
import dev.kindred.internal.query.JoinTableInsert;
import dev.kindred.internal.query.JoinTableSelect;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.RowScope.Kind;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.writing.RowBatches;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Rows of a join table that is no entity. */
record JoinTableStore(ManyToManyRelation relation, Executor executor, EntityLoader loader)
    implements AssociationStore {

  /** Scopes that hide rows which have pairs; those of a tenant's rows are of its rows. */
  private static final Set<Kind> HIDING = Set.of(Kind.NAMED, Kind.UNMARKED);

  @Override
  public AssociationStore reverse() {
    return new JoinTableStore(relation.reverse(), executor, loader);
  }

  /** Accepts all targets, since a pair of keys is always complete. */
  @Override
  public void check(Object source, Collection<Object> targets) {}

  /** Finds pairs with rows out of scope too: they are there. */
  @Override
  public List<Object> targets(Object source) {
    EntityMetadata<?> target = relation.target();
    PathNode sources = PathNode.root(target).follow(relation.reverse());
    List<List<?>> key = List.of(relation.source().decomposeKey(source));
    return loader
        .on(executor.under(executor.scopes().without(HIDING)))
        .scalars()
        .keys(
            Select.all(target)
                .filter(KeyPredicates.isOneOf(sources, relation.source().keyColumns(), key)));
  }

  @Override
  public List<Object> lockedTargets(Object source) {
    return executor.query(
        new JoinTableSelect(relation, KeyPredicates.parts(relation.source(), source)),
        results -> {
          ColumnReader reader = executor.readers().key(results, relation.target());
          List<Object> keys = new ArrayList<>();
          while (results.next()) {
            keys.add(reader.key());
          }
          return keys;
        });
  }

  @Override
  public void insert(Object source, Collection<Object> targets) {
    List<BindValue> from = KeyPredicates.parts(relation.source(), source);
    int columns = from.size() + relation.target().keyColumns().size();
    for (List<Object> some : RowBatches.of(List.copyOf(targets), columns)) {
      executor.execute(new JoinTableInsert(relation, from, parts(some)));
    }
  }

  private List<List<BindValue>> parts(List<Object> targets) {
    return targets.stream().map(target -> KeyPredicates.parts(relation.target(), target)).toList();
  }

  @Override
  public void delete(Object source, Collection<Object> targets, boolean snapshot) {
    List<List<BindValue>> from = List.of(KeyPredicates.parts(relation.source(), source));
    EntityMetadata<?> target = relation.target();
    executor.executeAll(
        executor.lockable(target, target.keyColumns(), List.copyOf(targets)).stream()
            .map(some -> new JoinTableDelete(relation, from, parts(some)))
            .toList());
  }

  @Override
  public void deleteAll(Object source, boolean snapshot) {
    if (executor.dialect().locks().includeScannedRows()) {
      delete(source, targets(source, snapshot), snapshot);
      return;
    }
    List<List<BindValue>> from = List.of(KeyPredicates.parts(relation.source(), source));
    executor.execute(new JoinTableDelete(relation, from, List.of()));
  }
}
