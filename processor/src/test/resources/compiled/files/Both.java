package files;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** The first of several entities in one file. */
@Entity
public record Both(@Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Extra> extra) {}

@Entity
record Extra(@Id Long id, Kind kind) {}

enum Kind {
  ONLY
}
