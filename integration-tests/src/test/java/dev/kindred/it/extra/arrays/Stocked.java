package dev.kindred.it.extra.arrays;

import dev.kindred.model.Id;
import dev.kindred.model.MappedSuperclass;
import java.util.List;

/**
 * What has labels.
 *
 * @param <K> the type of the key
 * @param <L> the type of the labels
 */
@MappedSuperclass
public abstract class Stocked<K, L> {

  @Id public K id;
  public List<L> labels;
}
