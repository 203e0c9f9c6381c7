package dev.kindred.json;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.json.City.Country;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.MappedSuperclass;
import dev.kindred.model.One;

/** Superclass with a relation to a column that is no key. */
@MappedSuperclass
public abstract class Inhabitant {
  @ForeignKey(onDelete = CASCADE, references = "code", relatedName = "citizens")
  private One<Country> home = One.none();

  /** Returns where it lives. */
  public One<Country> getHome() {
    return home;
  }

  /** Moves. */
  public void setHome(One<Country> home) {
    this.home = home;
  }
}
