package f;

import dev.kindred.model.*;

@MappedSuperclass
public abstract class Base {
  @Id protected Long id;
  @Version int version;
  String note;

  public int getVersion() {
    return version;
  }
}
