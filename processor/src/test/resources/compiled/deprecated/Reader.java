package deprecated;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Entity with a deprecated accessor, field and enum constant. */
@Entity
public class Reader {
  @Id private Long id;
  /** Deprecated field. */
  @Deprecated String name;

  @Default("OLD")
  Genre genre;

  /** Genre with a deprecated constant. */
  public enum Genre {
    /** Deprecated. */
    @Deprecated
    OLD,
    /** Not deprecated. */
    NEW
  }

  /** Accessor to be removed. */
  @Deprecated(forRemoval = true)
  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }
}
