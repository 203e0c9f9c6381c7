package valueobjects;

import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import dev.kindred.model.Unique;
import dev.kindred.model.UniqueTogether;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import valueobjects.other.Names;
import valueobjects.other.Size;

/** An entity with value objects of its own package and of another one. */
@Entity(table = "value_thing", unique = @UniqueTogether({"names.row", "size", "columns.metadata"}))
class Thing {
  @Id Long id;
  @Embedded Names names;

  @Embedded(prefix = "s_")
  @Unique
  Size size;

  @Embedded Optional<Size> other;
  @Embedded @Index @Nullable Columns columns;
  @Embedded private Size overloaded;

  Size overloaded() {
    return overloaded;
  }

  void overloaded(Size size) {
    this.overloaded = size;
  }

  void overloaded(Object size) {}
}
