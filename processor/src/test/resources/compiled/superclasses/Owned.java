package superclasses;

import superclasses.other.Audited;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Index;
import dev.kindred.model.MappedSuperclass;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Superclass with a relation to a class that its own superclass does not know. */
@MappedSuperclass
abstract class Owned<K, T extends Owned<K, T>> extends Audited<K> {
  transient String cached;
  @Index String label;

  @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true)
  One<T> successor;
}
