package dev.kindred.processor.declaration;

import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import dev.kindred.processor.type.UseWarning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Converter that an attribute names.
 *
 * @param isUsable whether a class in the package can create one without arguments
 * @param isPublic whether a class in any package can
 * @param warnings the warnings that creating one causes
 * @param types the types that it converts; empty if it does not declare them
 */
public record ConverterDeclaration(
    ClassId id,
    boolean isUsable,
    boolean isPublic,
    Set<UseWarning> warnings,
    Optional<Types> types) {

  /** Copies the set. */
  public ConverterDeclaration {
    warnings = Set.copyOf(warnings);
  }

  /**
   * Type arguments of {@code org.jooq.Converter}.
   *
   * @param stored the type of the column
   * @param attribute the type of the attribute
   */
  public record Types(JavaType stored, JavaType attribute) {
    static Types of(List<JavaType> arguments) {
      return new Types(arguments.get(0), arguments.get(1));
    }
  }
}
