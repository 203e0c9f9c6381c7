package dev.kindred.processor.generation;

import dev.kindred.processor.type.ClassId;
import java.util.List;

/**
 * A generated source.
 *
 * @param id the class in it
 * @param origins the entities that it is made from
 */
public record SourceFile(ClassId id, List<ClassId> origins, String text) {

  /** Copies the list. */
  public SourceFile {
    origins = List.copyOf(origins);
  }
}
