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

  ValueTypeResolver(DeclarationIndex declarations) {
    this.declarations = declarations;
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
      return mistake(type, converter)
          .map(mistake -> new AttributeDefect.UnsuitableConverter(converter.id(), mistake));
    }
    if (!attribute.enumConstants().isEmpty() || kind(type).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        attribute.annotations().has(ModelAnnotation.CONVERT)
            ? new AttributeDefect.MissingConverter()
            : new AttributeDefect.UnsupportedType(advice(type)));
  }

  /** Returns the type of an attribute that has no defect. */
  private static ColumnTypeDescriptor type(AttributeDeclaration attribute, JavaType type) {
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
            Optional.empty());
  }

  private static Optional<ValueKind> kind(JavaType type) {
    if (type instanceof JavaType.Declared declared && declared.arguments().isEmpty()) {
      return ValueKind.of(declared.id().qualifiedName());
    }
    return ValueKind.of(type.toString()).filter(kind -> kind == ValueKind.BYTES);
  }

  private Phrase advice(JavaType type) {
    if (isEntity(type)) {
      return Phrase.of("Write @ForeignKey(onDelete = ..) One<%s>.", type);
    }
    Optional<JavaType> element = type.element().filter(this::isEntity);
    return element
        .map(
            entity ->
                Phrase.of(
                    "Write @ManyToMany Many<%s>, or @Inverse Many<%s> if %s has the relation.",
                    entity, entity, entity))
        .orElseGet(() -> Phrase.of(SubstituteTypes.advice(type).orElse(ALLOWED)));
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
