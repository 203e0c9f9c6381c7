package f;

import dev.kindred.model.*;

@MappedSuperclass
public abstract class Base {
  @Id protected Long id;
  @Version int version;
  public String note;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
