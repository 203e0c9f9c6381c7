package hidden;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

@Entity
record HiddenEntity(@Id Long id) {}
