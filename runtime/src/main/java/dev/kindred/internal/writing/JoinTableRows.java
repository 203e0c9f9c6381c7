package dev.kindred.internal.writing;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.LinkDelete;
import dev.kindred.internal.query.LinkInsert;
import dev.kindred.internal.query.LinkSelect;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.LinkRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rows of a join table that is the relation's own. */
record JoinTableRows(LinkRelation relation, Executor executor, EntityLoader loader)
    implements LinkRows {

  @Override
  public LinkRows inverse() {
    return new JoinTableRows(relation.inverse(), executor, loader);
  }

  /** A pair has nothing that could be missing. */
  @Override
  public void check(Object owner, Collection<Object> targets) {}

  @Override
  public List<Object> linked(Object owner) {
    EntityModel<?> target = relation.target();
    PathNode back = PathNode.root(target).follow(relation.inverse());
    List<List<?>> key = List.of(relation.owner().decomposeKey(owner));
    return loader.keys(
        Select.all(target).filter(Keys.isOneOf(back, relation.owner().keyColumns(), key)));
  }

  @Override
  public List<Object> linkedNow(Object owner) {
    return executor.query(
        new LinkSelect(relation, Keys.parts(relation.owner(), owner)),
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
    List<ValueNode> from = Keys.parts(relation.owner(), owner);
    int columns = from.size() + relation.target().keyColumns().size();
    for (List<Object> some : RowBatches.of(List.copyOf(targets), columns)) {
      executor.execute(new LinkInsert(relation, from, parts(some)));
    }
  }

  private List<List<ValueNode>> parts(List<Object> targets) {
    return targets.stream().map(target -> Keys.parts(relation.target(), target)).toList();
  }

  @Override
  public void delete(Object owner, Collection<Object> targets, boolean looksBack) {
    List<List<ValueNode>> from = List.of(Keys.parts(relation.owner(), owner));
    EntityModel<?> target = relation.target();
    List<List<Object>> some = executor.lockable(target, target.keyColumns(), List.copyOf(targets));
    executor.executeAll(
        some.stream().map(each -> new LinkDelete(relation, from, parts(each))).toList());
  }

  @Override
  public void deleteAll(Object owner, boolean looksBack) {
    if (executor.dialect().locks().includeScannedRows()) {
      delete(owner, linked(owner, looksBack), looksBack);
      return;
    }
    List<List<ValueNode>> from = List.of(Keys.parts(relation.owner(), owner));
    executor.execute(new LinkDelete(relation, from, List.of()));
  }
}
