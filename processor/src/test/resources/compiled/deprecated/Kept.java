package deprecated;

import dev.kindred.model.Convert;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Entity with deprecated types, and relations to deprecated entities. */
@SuppressWarnings({"deprecation", "removal"})
@Entity
public class Kept {
  @Id private Long id;
  OldGenre genre;
  @Convert(OldConverter.class) StringBuilder text;
  @ForeignKey(onDelete = OnDelete.CASCADE) One<Old> old;
  @ForeignKey(onDelete = OnDelete.CASCADE) One<Gone> gone;
  @ForeignKey(onDelete = OnDelete.CASCADE) One<Coded> coded;

  /** Deprecated constructor. */
  @Deprecated
  public Kept() {}

  /** Deprecated accessor. */
  @Deprecated
  public Long getId() {
    return id;
  }

  /** Setter to be removed. */
  @Deprecated(forRemoval = true)
  public void setId(Long id) {
    this.id = id;
  }
}
