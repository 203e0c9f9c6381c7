package dev.kindred.processor;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Listener that the processor finds on its own path by {@code ServiceLoader}, and tells of schemas
 * that it has written.
 */
public interface SchemaListener {

  /**
   * Called at the end of each compilation without errors that has entities.
   *
   * @param classes the folder of the class output, whose {@code META-INF/kindred/schema} is written
   * @return a note for the developer; empty if there is nothing to say
   */
  Optional<String> written(Path classes);
}
