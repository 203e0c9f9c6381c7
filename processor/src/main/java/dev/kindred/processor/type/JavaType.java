package dev.kindred.processor.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A type as it can be written in source. */
public sealed interface JavaType {

  /** A primitive type. */
  record Primitive(String name) implements JavaType {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A class, with its type arguments; without them, where it has parameters, a raw type. */
  record Declared(ClassId id, List<JavaType> arguments) implements JavaType {
    /** Copies the list. */
    public Declared {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      return arguments.isEmpty()
          ? id.toString()
          : arguments.stream()
              .map(JavaType::toString)
              .collect(Collectors.joining(", ", id + "<", ">"));
    }
  }

  /** An array. */
  record Array(JavaType component) implements JavaType {
    @Override
    public String toString() {
      return component + "[]";
    }
  }

  /** A wildcard: {@code ?}, or with the bound that {@code keyword} introduces. */
  record Wildcard(String keyword, Optional<JavaType> bound) implements JavaType {
    @Override
    public String toString() {
      return bound.map(type -> "? " + keyword + " " + type).orElse("?");
    }
  }

  /** What can't be written elsewhere: a type variable, or a type that the compiler did not find. */
  record Unknown(String text) implements JavaType {
    @Override
    public String toString() {
      return text;
    }
  }

  /** The primitive types by the names of their boxes. */
  Map<String, String> UNBOXED =
      Map.of(
          "java.lang.Boolean", "boolean",
          "java.lang.Byte", "byte",
          "java.lang.Short", "short",
          "java.lang.Integer", "int",
          "java.lang.Long", "long",
          "java.lang.Float", "float",
          "java.lang.Double", "double",
          "java.lang.Character", "char");

  /** A class without type arguments. */
  static Declared of(ClassId id) {
    return new Declared(id, List.of());
  }

  /** Whether it is this class, whatever its type arguments. */
  default boolean isClass(String qualifiedName) {
    return this instanceof Declared declared && declared.id().qualifiedName().equals(qualifiedName);
  }

  /** The primitive type of a box; any other type as it is. */
  default JavaType unboxed() {
    if (this instanceof Declared declared) {
      String primitive = UNBOXED.get(declared.id().qualifiedName());
      return primitive == null ? this : new Primitive(primitive);
    }
    return this;
  }

  /** The box of a primitive type; any other type as it is. */
  default JavaType boxed() {
    if (this instanceof Primitive primitive) {
      return UNBOXED.entrySet().stream()
          .filter(entry -> entry.getValue().equals(primitive.name()))
          .map(
              entry -> of(ClassId.of("java.lang", entry.getKey().substring("java.lang.".length()))))
          .findFirst()
          .orElseThrow();
    }
    return this;
  }

  /** Whether it is a primitive type. */
  default boolean isPrimitive() {
    return this instanceof Primitive;
  }

  /** Its only type argument. */
  default Optional<JavaType> argument() {
    return this instanceof Declared declared && declared.arguments().size() == 1
        ? Optional.of(declared.arguments().get(0))
        : Optional.empty();
  }

  /** Whether it can be written in another file: neither it nor a part of it is unknown. */
  default boolean isKnown() {
    if (this instanceof Declared declared) {
      return declared.arguments().stream().allMatch(JavaType::isKnown);
    }
    if (this instanceof Array array) {
      return array.component().isKnown();
    }
    if (this instanceof Wildcard wildcard) {
      return wildcard.bound().map(JavaType::isKnown).orElse(true);
    }
    return !(this instanceof Unknown);
  }
}
