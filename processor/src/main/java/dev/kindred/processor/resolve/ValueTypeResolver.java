package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.declaration.AttributeDeclaration;
import dev.kindred.processor.declaration.ConverterDeclaration;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.model.AttributeDefect;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.ValueKind;
import dev.kindred.processor.type.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolver of the types in which attributes' values are stored. */
final class ValueTypeResolver {

  private static final String ALLOWED =
      ValueKind.all() + " can; any other type with @Convert(SomeConverter.class).";

  private final DeclarationIndex declarations;
  private final ArrayTypeResolver arrays;

  ValueTypeResolver(DeclarationIndex declarations) {
    this.declarations = declarations;
    this.arrays = new ArrayTypeResolver(declarations);
  }

  AttributeKind resolve(AttributeDeclaration attribute) {
    boolean isOptional =
        attribute.type().isClass("java.util.Optional") && attribute.type().argument().isPresent();
    JavaType value = isOptional ? attribute.type().argument().orElseThrow() : attribute.type();
    JavaType type = value.boxed();
    return defect(attribute, type)
        .<AttributeKind>map(AttributeKind.Invalid::new)
        .orElseGet(
            () ->
                new AttributeKind.Value(
                    type(attribute, type), isOptional, isOptional || attribute.isNullable()));
  }

  private Optional<AttributeDefect> defect(AttributeDeclaration attribute, JavaType type) {
    if (attribute.converter().isPresent()) {
      ConverterDeclaration converter = attribute.converter().get();
      JavaType converted = convertsElements(type, converter) ? element(type) : type;
      return mistake(converted, converter)
          .<AttributeDefect>map(
              mistake -> new AttributeDefect.UnsuitableConverter(converter.id(), mistake))
          .or(
              () ->
                  converted.equals(type)
                      ? Optional.empty()
                      : ArrayTypeResolver.nullableElements(attribute));
    }
    if (kind(type).isPresent() || isEnum(attribute, type)) {
      return Optional.empty();
    }
    if (attribute.annotations().has(ModelAnnotation.CONVERT)) {
      return Optional.of(new AttributeDefect.MissingConverter());
    }
    return ArrayTypeResolver.isArray(type) && elementEntity(type).isEmpty()
        ? arrays.defect(attribute, type)
        : Optional.of(new AttributeDefect.UnsupportedType(advice(type)));
  }

  private static boolean isEnum(AttributeDeclaration attribute, JavaType type) {
    return !attribute.enumConstants().isEmpty() && type.element().isEmpty();
  }

  /** Returns whether a converter is for the elements of an array, and not for the whole of it. */
  private static boolean convertsElements(JavaType type, ConverterDeclaration converter) {
    return ArrayTypeResolver.isArray(type)
        && converter
            .types()
            .filter(types -> type.element().filter(types.attribute()::equals).isPresent())
            .isPresent();
  }

  private static JavaType element(JavaType type) {
    return type.element().orElseThrow().boxed();
  }

  /** Returns the type of an attribute that has no defect. */
  private static ColumnTypeDescriptor type(AttributeDeclaration attribute, JavaType type) {
    boolean isArray =
        ArrayTypeResolver.isArray(type)
            && attribute.converter().map(each -> convertsElements(type, each)).orElse(true);
    return isArray
        ? ColumnTypeDescriptor.array(type, single(attribute, element(type)))
        : single(attribute, type);
  }

  private static ColumnTypeDescriptor single(AttributeDeclaration attribute, JavaType type) {
    if (attribute.converter().isPresent()) {
      return converted(type, attribute);
    }
    return attribute.enumConstants().isEmpty()
        ? ColumnTypeDescriptor.plain(type, kind(type).orElseThrow())
        : new ColumnTypeDescriptor(
            type,
            ValueKind.TEXT,
            attribute.enumConstants(),
            Optional.empty(),
            attribute.isPublic(),
            attribute.warnings(),
            Set.of(),
            Optional.empty(),
            Optional.empty());
  }

  /** Returns the kind of a type that needs no converter. */
  static Optional<ValueKind> kind(JavaType type) {
    if (type instanceof JavaType.Declared declared && declared.arguments().isEmpty()) {
      return ValueKind.of(declared.id().qualifiedName());
    }
    return ValueKind.of(type.toString()).filter(kind -> kind == ValueKind.BYTES);
  }

  private Phrase advice(JavaType type) {
    if (isEntity(type)) {
      return Phrase.of("Write @ForeignKey(onDelete = ..) One<%s>.", type);
    }
    return elementEntity(type)
        .map(
            entity ->
                Phrase.of(
                    "Write @ManyToMany Many<%s>, or @Inverse Many<%s> if %s has the relation.",
                    entity, entity, entity))
        .or(() -> ArrayTypeResolver.adviceForCollection(type))
        .orElseGet(() -> Phrase.of(SubstituteTypes.advice(type).orElse(ALLOWED)));
  }

  private Optional<JavaType> elementEntity(JavaType type) {
    return type.element().filter(this::isEntity);
  }

  private boolean isEntity(JavaType type) {
    return type instanceof JavaType.Declared declared && declarations.isEntity(declared.id());
  }

  private static ColumnTypeDescriptor converted(JavaType type, AttributeDeclaration attribute) {
    ConverterDeclaration converter = attribute.converter().orElseThrow();
    ValueKind kind = kind(converter.types().orElseThrow().stored()).orElseThrow();
    return new ColumnTypeDescriptor(
        type,
        kind,
        List.of(),
        Optional.of(converter.id()),
        attribute.isPublic() && converter.isPublic(),
        attribute.warnings(),
        converter.warnings(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Phrase> mistake(JavaType type, ConverterDeclaration converter) {
    if (!converter.isUsable()) {
      return Optional.of(
          Phrase.of(
              "can't be made: it must be a class that is neither abstract, generic, inner nor"
                  + " private, with a constructor without parameters or checked exceptions."));
    }
    if (converter.types().isEmpty()) {
      return Optional.of(
          Phrase.of("does not say what it converts: implement Converter<.., %s>.", type));
    }
    ConverterDeclaration.Types types = converter.types().get();
    if (!types.attribute().equals(type)) {
      return Optional.of(
          Phrase.of("converts to %s, and the attribute's type is %s.", types.attribute(), type));
    }
    return kind(types.stored()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Phrase.of("stores %s, which no column can have. %s", types.stored(), ALLOWED));
  }
}
