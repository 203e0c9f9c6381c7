package zoo;

import dev.kindred.model.*;
import java.util.Optional;

@Entity
public class Animal {
  static int count;

  @Id private long id;
  private String name;
  private boolean tame;
  protected Optional<String> nick = Optional.empty();
  transient String cached;

  @ForeignKey(onDelete = OnDelete.DO_NOTHING)
  private One<Keeper> keeper;

  protected Animal() {}

  public long getId() {
    return id;
  }

  void setId(long id) {
    this.id = id;
  }

  public String name() {
    return name;
  }

  public Animal name(String name) {
    this.name = name;
    return this;
  }

  public boolean isTame() {
    return tame;
  }

  public void setTame(boolean tame) {
    this.tame = tame;
  }

  public One<Keeper> getKeeper() {
    return keeper;
  }

  public void setKeeper(One<Keeper> keeper) {
    this.keeper = keeper;
  }
}
