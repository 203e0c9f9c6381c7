package dev.kindred.processor.generation;

import dev.kindred.processor.type.ClassId;
import java.util.List;

/**
 * Generated source.
 *
 * @param id the class that it declares
 * @param origins the entities that it is generated from
 */
public record SourceFile(ClassId id, List<ClassId> origins, String text) {

  /** Copies the list. */
  public SourceFile {
    origins = List.copyOf(origins);
  }
}
