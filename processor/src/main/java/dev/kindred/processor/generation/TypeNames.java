package dev.kindred.processor.generation;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;

/** Conversion of the model's types to JavaPoet's. */
final class TypeNames {

  private TypeNames() {}

  static ClassName of(ClassId id) {
    return ClassName.get(
        id.packageName(),
        id.simpleNames().get(0),
        id.simpleNames().stream().skip(1).toArray(String[]::new));
  }

  static TypeName of(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return primitive(primitive.name());
    }
    if (type instanceof JavaType.Array array) {
      return ArrayTypeName.of(of(array.component()));
    }
    if (type instanceof JavaType.Declared declared) {
      return declared.arguments().isEmpty()
          ? of(declared.id())
          : ParameterizedTypeName.get(
              of(declared.id()),
              declared.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      TypeName bound = wildcard.bound().map(TypeNames::of).orElse(ClassName.OBJECT);
      return wildcard.keyword().equals("super")
          ? WildcardTypeName.supertypeOf(bound)
          : WildcardTypeName.subtypeOf(bound);
    }
    throw new IllegalArgumentException(type + " can't be written here.");
  }

  private static TypeName primitive(String name) {
    return switch (name) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "float" -> TypeName.FLOAT;
      case "double" -> TypeName.DOUBLE;
      case "char" -> TypeName.CHAR;
      default -> throw new IllegalArgumentException(name + " is no primitive type.");
    };
  }
}
