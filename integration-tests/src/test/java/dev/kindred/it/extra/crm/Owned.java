package dev.kindred.it.extra.crm;

import dev.kindred.it.extra.audit.Audited;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Index;
import dev.kindred.model.MappedSuperclass;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/**
 * What has an owner, which can be of any entity.
 *
 * @param <K> the type of the key
 * @param <O> the entity of the owner
 */
@MappedSuperclass
abstract class Owned<K, O> extends Audited<K> {

  @Index String label = "";

  @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true)
  One<O> owner = One.none();
}
