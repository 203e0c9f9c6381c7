package dev.kindred.internal.engine;

import dev.kindred.internal.writing.audit.AuditRecord.Storing;
import dev.kindred.internal.writing.audit.AuditTrail;
import dev.kindred.internal.writing.audit.MissingAudit;
import dev.kindred.internal.writing.audit.ShardedStoring;
import dev.kindred.internal.writing.hook.RowHook;
import dev.kindred.internal.writing.hook.RowHooks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Options of what is done with writes, beside writing.
 *
 * @param hooks the hooks, each around the ones that follow
 * @param audit how the writes of audited entities are recorded; null if nobody says it
 */
public record WriteOptions(List<EngineHook> hooks, @Nullable Storing audit) {

  /** Nothing. */
  static final WriteOptions NONE = new WriteOptions(List.of(), null);

  /** Returns these options with a hook inside of those that there are. */
  public WriteOptions innerHook(EngineHook another) {
    return hooks(Stream.concat(hooks.stream(), Stream.of(another)));
  }

  /** Returns these options with a hook around those that there are. */
  public WriteOptions outerHook(EngineHook another) {
    return hooks(Stream.concat(Stream.of(another), hooks.stream()));
  }

  private WriteOptions hooks(Stream<EngineHook> all) {
    return new WriteOptions(all.toList(), audit);
  }

  /** Returns these options with another way to record the writes of audited entities. */
  public WriteOptions audit(Storing other) {
    return new WriteOptions(hooks, other);
  }

  /**
   * Returns the hooks around the writes of an engine.
   *
   * @param audited whether there are audited entities
   */
  RowHooks around(Engine engine, boolean audited) {
    List<RowHook> all = new ArrayList<>();
    hooks.forEach(each -> all.add(each.of(engine)));
    if (audited) {
      all.add(auditOf(engine));
    }
    return all.isEmpty() ? RowHooks.NONE : new RowHooks(List.copyOf(all));
  }

  private RowHook auditOf(Engine engine) {
    if (audit == null) {
      return new MissingAudit();
    }
    Storing storing = engine.isSharded() ? new ShardedStoring(audit) : audit;
    return new AuditTrail(
        engine.executor(), engine.loader(), engine.view().clock(), storing, engine::writer);
  }
}
