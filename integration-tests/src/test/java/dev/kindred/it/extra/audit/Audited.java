package dev.kindred.it.extra.audit;

import dev.kindred.model.CreatedAt;
import dev.kindred.model.Id;
import dev.kindred.model.MappedSuperclass;
import dev.kindred.model.UpdatedAt;
import dev.kindred.model.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What most entities have; the type of the key is theirs.
 *
 * @param <K> the type of the key
 */
@MappedSuperclass
public abstract class Audited<K> {

  @Id private K id;
  @Version private int version;
  @CreatedAt private @Nullable Instant created;
  @UpdatedAt private @Nullable Instant changed;
  private @Nullable String note;

  public K getId() {
    return id;
  }

  public void setId(K id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public @Nullable Instant getCreated() {
    return created;
  }

  public void setCreated(@Nullable Instant created) {
    this.created = created;
  }

  public @Nullable Instant getChanged() {
    return changed;
  }

  public void setChanged(@Nullable Instant changed) {
    this.changed = changed;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
