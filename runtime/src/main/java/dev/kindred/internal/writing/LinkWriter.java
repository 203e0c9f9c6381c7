package dev.kindred.internal.writing;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.spi.DraftContent;
import dev.kindred.spi.EntityModels;
import dev.kindred.spi.LinkRelation;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the pairs of many-to-many relations. Thread-safe. */
public final class LinkWriter {

  private final Executor executor;
  private final EntityLoader loader;
  private final EntityWriter writer;
  private final EntityDeleter deleter;

  /** A writer to one database. */
  public LinkWriter(
      Executor executor, EntityLoader loader, EntityWriter writer, EntityDeleter deleter) {
    this.executor = executor;
    this.loader = loader;
    this.writer = writer;
    this.deleter = deleter;
  }

  /**
   * Links the owner to these targets; to those that it is linked to already, nothing is done. Who
   * links the same pair at the same time is found by a second attempt.
   *
   * @param link what new link entities have of their own; null for no more than defaults
   */
  public void add(
      LinkRelation relation,
      Object owner,
      Collection<Object> targets,
      @Nullable DraftContent<?> link) {
    LinkRows rows = rows(relation, link);
    rows.check(owner, targets);
    adding(() -> insertMissing(rows, owner, List.copyOf(targets)));
  }

  private void adding(Runnable changes) {
    try {
      inTransaction(changes);
    } catch (UniqueViolationException violation) {
      inTransaction(changes);
    }
  }

  private void insertMissing(LinkRows rows, Object owner, List<Object> targets) {
    KeySet linked = linked(rows, owner);
    insertMissing(rows, owner, loader.asIn(linked, targets), linked);
  }

  private void insertMissing(LinkRows rows, Object owner, List<Object> targets, KeySet linked) {
    insert(rows, owner, targets, linked);
    if (rows.relation().link().symmetrical()) {
      KeySet back = linked(rows.inverse(), owner);
      insert(rows.inverse(), owner, loader.asIn(back, targets), back);
    }
  }

  private static KeySet linked(LinkRows rows, Object owner) {
    return KeySet.of(KeyColumns.of(rows.relation().target()), rows.linked(owner));
  }

  private static void insert(LinkRows rows, Object owner, List<Object> targets, KeySet linked) {
    List<Object> missing = KeySet.of(linked.columns(), targets).without(linked);
    if (!missing.isEmpty()) {
      rows.insert(owner, missing);
    }
  }

  /** Ends the links of the owner to these targets, where there are any. */
  public void remove(LinkRelation relation, Object owner, Collection<Object> targets) {
    LinkRows rows = rows(relation, null);
    inTransaction(() -> delete(rows, owner, targets));
  }

  private static void delete(LinkRows rows, Object owner, Collection<Object> targets) {
    rows.delete(owner, targets);
    if (rows.relation().link().symmetrical()) {
      rows.inverse().delete(owner, targets);
    }
  }

  /** Ends all links of the owner. */
  public void clear(LinkRelation relation, Object owner) {
    LinkRows rows = rows(relation, null);
    inTransaction(
        () -> {
          rows.deleteAll(owner);
          if (relation.link().symmetrical()) {
            rows.inverse().deleteAll(owner);
          }
        });
  }

  /**
   * Links the owner to these targets and to no others, changing no more than that takes.
   *
   * @param link what new link entities have of their own; null for no more than defaults
   */
  public void set(
      LinkRelation relation,
      Object owner,
      Collection<Object> targets,
      @Nullable DraftContent<?> link) {
    LinkRows rows = rows(relation, link);
    rows.check(owner, targets);
    adding(
        () -> {
          KeySet linked = linked(rows, owner);
          List<Object> wanted = loader.asIn(linked, List.copyOf(targets));
          delete(rows, owner, linked.without(KeySet.of(linked.columns(), wanted)));
          insertMissing(rows, owner, wanted, linked);
        });
  }

  private LinkRows rows(LinkRelation relation, @Nullable DraftContent<?> link) {
    Class<?> entity = relation.link().entity();
    if (entity == null) {
      return new JoinTableRows(relation, executor, loader);
    }
    return link == null
        ? ofEntity(relation, DraftContent.blank(EntityModels.of(entity)))
        : ofEntity(relation, link);
  }

  private <L> LinkRows ofEntity(LinkRelation relation, DraftContent<L> link) {
    return new LinkEntityRows<>(relation, link, loader, writer, deleter);
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
}
