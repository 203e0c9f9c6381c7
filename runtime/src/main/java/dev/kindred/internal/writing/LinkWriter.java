package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.LinkDelete;
import dev.kindred.internal.query.LinkInsert;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.LinkRelation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the pairs of many-to-many relations with join tables of their own. Thread-safe. */
public final class LinkWriter {

  private final Executor executor;
  private final EntityLoader loader;

  /** A writer to one database. */
  public LinkWriter(Executor executor, EntityLoader loader) {
    this.executor = executor;
    this.loader = loader;
  }

  /** Links the owner to these targets; to those that it is linked to already, nothing is done. */
  public void add(LinkRelation relation, Object owner, Collection<Object> targets) {
    inTransaction(
        () -> {
          Set<Object> missing = new LinkedHashSet<>(targets);
          linked(relation, owner).forEach(missing::remove);
          missing.forEach(target -> link(relation, owner, target));
        });
  }

  /** Ends the links of the owner to these targets, where there are any. */
  public void remove(LinkRelation relation, Object owner, Collection<Object> targets) {
    inTransaction(
        () -> Chunks.of(List.copyOf(targets)).forEach(keys -> unlink(relation, owner, keys)));
  }

  /** Ends all links of the owner. */
  public void clear(LinkRelation relation, Object owner) {
    inTransaction(
        () -> {
          List<List<ValueNode>> owners = List.of(Keys.parts(relation.owner(), owner));
          executor.execute(new LinkDelete(relation, owners, List.of()));
          if (relation.link().symmetrical()) {
            executor.execute(new LinkDelete(relation.inverse(), owners, List.of()));
          }
        });
  }

  /** Links the owner to these targets and to no others, changing no more than that takes. */
  public void set(LinkRelation relation, Object owner, Collection<Object> targets) {
    inTransaction(
        () -> {
          Set<Object> superfluous = new LinkedHashSet<>(linked(relation, owner));
          superfluous.removeAll(targets);
          remove(relation, owner, superfluous);
          add(relation, owner, targets);
        });
  }

  private void inTransaction(Runnable changes) {
    executor
        .transactions()
        .run(
            () -> {
              changes.run();
              return null;
            });
  }

  private List<Object> linked(LinkRelation relation, Object owner) {
    EntityModel<?> target = relation.target();
    PathNode back = PathNode.root(target).follow(relation.inverse());
    List<List<?>> key = List.of(relation.owner().decomposeKey(owner));
    return loader.keys(
        Select.all(target).filter(Keys.isOneOf(back, relation.owner().keyColumns(), key)));
  }

  private void link(LinkRelation relation, Object owner, Object target) {
    List<ValueNode> from = Keys.parts(relation.owner(), owner);
    List<ValueNode> to = Keys.parts(relation.target(), target);
    executor.execute(new LinkInsert(relation, from, to));
    if (relation.link().symmetrical() && !owner.equals(target)) {
      executor.execute(new LinkInsert(relation, to, from));
    }
  }

  private void unlink(LinkRelation relation, Object owner, List<Object> targets) {
    List<List<ValueNode>> from = List.of(Keys.parts(relation.owner(), owner));
    List<List<ValueNode>> to =
        targets.stream().map(target -> Keys.parts(relation.target(), target)).toList();
    executor.execute(new LinkDelete(relation, from, to));
    if (relation.link().symmetrical()) {
      executor.execute(new LinkDelete(relation, to, from));
    }
  }
}
