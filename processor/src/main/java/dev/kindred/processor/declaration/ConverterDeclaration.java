package dev.kindred.processor.declaration;

import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * A converter that an attribute names.
 *
 * @param isUsable whether a class in the package can make one without arguments
 * @param sides the type that is stored and the one that the user sees; empty if it declares none
 */
public record ConverterDeclaration(ClassId id, boolean isUsable, Optional<Sides> sides) {

  /** The two type arguments of {@code org.jooq.Converter}. */
  public record Sides(JavaType stored, JavaType seen) {
    static Sides of(List<JavaType> arguments) {
      return new Sides(arguments.get(0), arguments.get(1));
    }
  }
}
