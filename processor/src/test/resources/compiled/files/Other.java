package files;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Entity that references one in a file of another name. */
@Entity
record Other(@Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Both> both) {}
