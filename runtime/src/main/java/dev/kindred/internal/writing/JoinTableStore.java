package dev.kindred.internal.writing;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.JoinTableDelete;
import dev.kindred.internal.query.JoinTableInsert;
import dev.kindred.internal.query.JoinTableSelect;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rows of a join table that is the relation's own. */
record JoinTableStore(ManyToManyRelation relation, Executor executor, EntityLoader loader)
    implements AssociationStore {

  @Override
  public AssociationStore inverse() {
    return new JoinTableStore(relation.reverse(), executor, loader);
  }

  /** A pair has nothing that could be missing. */
  @Override
  public void check(Object owner, Collection<Object> targets) {}

  @Override
  public List<Object> linked(Object owner) {
    EntityMetadata<?> target = relation.target();
    PathNode back = PathNode.root(target).follow(relation.reverse());
    List<List<?>> key = List.of(relation.source().decomposeKey(owner));
    return loader
        .scalars()
        .keys(
            Select.all(target)
                .filter(KeyPredicates.isOneOf(back, relation.source().keyColumns(), key)));
  }

  @Override
  public List<Object> linkedNow(Object owner) {
    return executor.query(
        new JoinTableSelect(relation, KeyPredicates.parts(relation.source(), owner)),
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
  public void insert(Object owner, Collection<Object> targets) {
    List<BindValue> from = KeyPredicates.parts(relation.source(), owner);
    int columns = from.size() + relation.target().keyColumns().size();
    for (List<Object> some : RowBatches.of(List.copyOf(targets), columns)) {
      executor.execute(new JoinTableInsert(relation, from, parts(some)));
    }
  }

  private List<List<BindValue>> parts(List<Object> targets) {
    return targets.stream().map(target -> KeyPredicates.parts(relation.target(), target)).toList();
  }

  @Override
  public void delete(Object owner, Collection<Object> targets, boolean looksBack) {
    List<List<BindValue>> from = List.of(KeyPredicates.parts(relation.source(), owner));
    EntityMetadata<?> target = relation.target();
    List<List<Object>> some = executor.lockable(target, target.keyColumns(), List.copyOf(targets));
    executor.executeAll(
        some.stream().map(each -> new JoinTableDelete(relation, from, parts(each))).toList());
  }

  @Override
  public void deleteAll(Object owner, boolean looksBack) {
    if (executor.dialect().locks().includeScannedRows()) {
      delete(owner, linked(owner, looksBack), looksBack);
      return;
    }
    List<List<BindValue>> from = List.of(KeyPredicates.parts(relation.source(), owner));
    executor.execute(new JoinTableDelete(relation, from, List.of()));
  }
}
