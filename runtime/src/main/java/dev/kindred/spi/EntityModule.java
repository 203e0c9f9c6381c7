package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;

/** Entities of one package; generated, and found by {@link java.util.ServiceLoader}. */
@ForGeneratedCode
public interface EntityModule {

  /** Returns the metadata of the entities, ordered by their names. */
  List<EntityMetadata<?>> entities();
}
