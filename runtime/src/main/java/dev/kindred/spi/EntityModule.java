package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;

/**
 * The entities of one compilation; generated once each, and found by {@link
 * java.util.ServiceLoader}.
 */
@ForGeneratedCode
public interface EntityModule {

  /** The models of the entities, ordered by the entities' names. */
  List<EntityMetadata<?>> entities();
}
