import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Entity in the unnamed package. */
@Entity
record Unnamed(@Id Long id, Kind kind, @ForeignKey(onDelete = OnDelete.CASCADE) One<Inner> inner) {
  enum Kind {
    ONLY
  }

  @Entity(table = "unnamed_inner")
  record Inner(@Id int first, @Id int second) {}
}
