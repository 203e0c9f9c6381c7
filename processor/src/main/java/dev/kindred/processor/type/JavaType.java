package dev.kindred.processor.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Type as it is written in source. */
public sealed interface JavaType {

  /** Returns it as it is written in source, with the name that a function gives to each class. */
  default String text(Function<ClassId, String> names) {
    return toString();
  }

  /** Primitive type. */
  record Primitive(String name) implements JavaType {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Class with its type arguments; a generic class without them is a raw type. */
  record Declared(ClassId id, List<JavaType> arguments) implements JavaType {
    /** Copies the list. */
    public Declared {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String text(Function<ClassId, String> names) {
      String name = names.apply(id);
      return arguments.isEmpty()
          ? name
          : arguments.stream()
              .map(argument -> argument.text(names))
              .collect(Collectors.joining(", ", name + "<", ">"));
    }

    @Override
    public String toString() {
      return text(ClassId::toString);
    }
  }

  /** Array. */
  record Array(JavaType component) implements JavaType {
    @Override
    public String text(Function<ClassId, String> names) {
      return component.text(names) + "[]";
    }

    @Override
    public String toString() {
      return text(ClassId::toString);
    }
  }

  /** Wildcard: {@code ?}, or one with a bound after the {@code keyword}. */
  record Wildcard(String keyword, Optional<JavaType> bound) implements JavaType {
    @Override
    public String text(Function<ClassId, String> names) {
      return bound.map(type -> "? " + keyword + " " + type.text(names)).orElse("?");
    }

    @Override
    public String toString() {
      return text(ClassId::toString);
    }
  }

  /**
   * Type that can't be written elsewhere: a type variable, or one that the compiler did not find.
   */
  record Unknown(String text) implements JavaType {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Primitive types by the names of their boxes. */
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

  /** Returns a class without type arguments. */
  static Declared of(ClassId id) {
    return new Declared(id, List.of());
  }

  /** Returns whether it is this class, with any type arguments. */
  default boolean isClass(String qualifiedName) {
    return this instanceof Declared declared && declared.id().qualifiedName().equals(qualifiedName);
  }

  /** Returns the primitive type of a box, and any other type unchanged. */
  default JavaType unboxed() {
    if (this instanceof Declared declared) {
      String primitive = UNBOXED.get(declared.id().qualifiedName());
      return primitive == null ? this : new Primitive(primitive);
    }
    return this;
  }

  /** Returns the box of a primitive type, and any other type unchanged. */
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

  /** Returns whether it is a primitive type. */
  default boolean isPrimitive() {
    return this instanceof Primitive;
  }

  /** Returns the type argument or component, if it is a container of any number of values. */
  default Optional<JavaType> element() {
    if (this instanceof Array array) {
      return Optional.of(array.component());
    }
    return isClass("java.util.Optional") ? Optional.empty() : argument();
  }

  /** Returns its only type argument. */
  default Optional<JavaType> argument() {
    return this instanceof Declared declared && declared.arguments().size() == 1
        ? Optional.of(declared.arguments().get(0))
        : Optional.empty();
  }

  /** Returns whether it is this class, or has it as a type argument or component. */
  default boolean mentions(ClassId id) {
    if (this instanceof Declared declared) {
      return declared.id().equals(id)
          || declared.arguments().stream().anyMatch(argument -> argument.mentions(id));
    }
    return this instanceof Array array && array.component().mentions(id);
  }

  /** Returns whether it can be written in another file: no part of it is unknown. */
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
