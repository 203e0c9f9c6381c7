package dev.kindred.it.oracle.library;

import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import org.jspecify.annotations.Nullable;

/** Who prints books, or has printed none yet. */
@Entity(table = "oracle_publisher")
public record Publisher(
    @Id(generated = false) long id,
    @Nullable String name,
    @Nullable Integer founded,
    @Embedded @Nullable Office office) {

  /** Returns the city of its office; null if it has none. */
  public @Nullable String city() {
    return office == null ? null : office.city();
  }

  /** Returns the floor of its office; null if it has none, or the floor is not known. */
  public @Nullable Integer floor() {
    return office == null ? null : office.floor();
  }
}
