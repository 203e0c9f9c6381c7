package dev.kindred.processor.resolve;

import dev.kindred.processor.declaration.AttributeDeclaration;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.model.AttributeDefect;
import dev.kindred.processor.model.ValueKind;
import dev.kindred.processor.type.JavaType;
import java.util.Optional;
import java.util.Set;

/** Resolver of lists and arrays, which are stored as arrays of the database. */
record ArrayTypeResolver(DeclarationIndex declarations) {

  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "short", "int", "long", "float", "double");

  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.util.Set",
          "java.util.Collection",
          "java.util.ArrayList",
          "java.util.SequencedCollection",
          "java.util.SortedSet",
          "java.lang.Iterable");

  private static final String CONVERT =
      "Write @Convert(SomeConverter.class) on it, which converts the whole of it to one value.";

  /** Returns whether a type is one of arrays; the only other array is {@code byte[]}. */
  static boolean isArray(JavaType type) {
    return type.isClass("java.util.List") || (type instanceof JavaType.Array && !isBytes(type));
  }

  private static boolean isBytes(JavaType type) {
    return type.toString().equals("byte[]");
  }

  /** Returns why an array without a converter can't be stored; empty if it can. */
  Optional<AttributeDefect> defect(AttributeDeclaration attribute, JavaType type) {
    Optional<JavaType> element = type.element();
    if (element.isEmpty() || element.get() instanceof JavaType.Wildcard) {
      return Optional.of(
          defect(
              Phrase.of("values of an unknown type"),
              Phrase.of("Write the type of its elements, such as List<String>.")));
    }
    boolean isElement = !attribute.enumConstants().isEmpty() || isElement(element.get());
    return isElement ? nullableElements(attribute) : Optional.of(defect(element.get()));
  }

  /** Returns the defect of an array whose elements may be null; empty if they may not. */
  static Optional<AttributeDefect> nullableElements(AttributeDeclaration attribute) {
    return attribute.hasNullableElements()
        ? Optional.of(new AttributeDefect.NullableElements())
        : Optional.empty();
  }

  private static boolean isElement(JavaType element) {
    return element.isPrimitive()
        ? PRIMITIVES.contains(element.toString())
        : ValueTypeResolver.kind(element).filter(ValueKind::isElement).isPresent();
  }

  private AttributeDefect defect(JavaType element) {
    return defect(Phrase.of("%s", element), advice(element));
  }

  private static AttributeDefect defect(Phrase elements, Phrase advice) {
    return new AttributeDefect.UnsupportedElements(elements, advice);
  }

  private Phrase advice(JavaType element) {
    if (element instanceof JavaType.Declared declared && declarations.isEmbeddable(declared.id())) {
      return Phrase.of(
          "A value object has several columns. Make %s an entity that refers to this one.",
          element);
    }
    if (element.isClass("java.util.Optional")) {
      return Phrase.of("Write List<%s>: leave out what is absent.", argument(element));
    }
    if (element.toString().equals("char")) {
      return Phrase.of("Write String.");
    }
    return isArray(element) || isCollection(element)
        ? Phrase.of("It has one dimension. %s", CONVERT)
        : Phrase.of(
            "%s can be; any other type with @Convert(SomeConverter.class), which converts an"
                + " element.",
            ValueKind.elements());
  }

  private static Object argument(JavaType type) {
    return type.argument().<Object>map(each -> each).orElse("..");
  }

  private static boolean isCollection(JavaType type) {
    return type instanceof JavaType.Declared declared
        && COLLECTIONS.contains(declared.id().qualifiedName());
  }

  /** Returns what to write instead of another collection; empty for other types. */
  static Optional<Phrase> adviceForCollection(JavaType type) {
    return isCollection(type)
        ? type.element()
            .map(element -> element instanceof JavaType.Wildcard ? ".." : element)
            .map(
                element ->
                    Phrase.of(
                        "Write List<%s>, which is an array on PostgreSQL and H2; or"
                            + " @Convert(SomeConverter.class), which converts the whole of it.",
                        element))
        : Optional.empty();
  }
}
