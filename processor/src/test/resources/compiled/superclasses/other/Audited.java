package superclasses.other;

import dev.kindred.model.CreatedAt;
import dev.kindred.model.Id;
import dev.kindred.model.MappedSuperclass;
import dev.kindred.model.Version;
import java.time.Instant;

/** Superclass in another package, whose fields only methods can reach. */
@MappedSuperclass
public abstract class Audited<K> {
  @Id private K id;
  @Deprecated @CreatedAt private Instant created;
  @Version protected int version;

  public K getId() {
    return id;
  }

  public void setId(K id) {
    this.id = id;
  }

  @Deprecated
  public Instant getCreated() {
    return created;
  }

  public void setCreated(Instant created) {
    this.created = created;
  }

  public int version() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
