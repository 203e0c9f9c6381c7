package dev.kindred.processor.resolve;

import dev.kindred.processor.declaration.AttributeDeclaration;
import dev.kindred.processor.declaration.ConverterDeclaration;
import dev.kindred.processor.declaration.ModelAnnotation;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.ColumnTypeModel;
import dev.kindred.processor.model.ValueKind;
import dev.kindred.processor.type.JavaType;
import java.util.List;
import java.util.Optional;

/** Finds out how the values of an attribute are stored. */
final class ValueTypeResolver {

  private static final String ALLOWED =
      ValueKind.all() + " can; any other type with @Convert(SomeConverter.class).";

  private final Declarations declarations;
  private final ProblemReport report;

  ValueTypeResolver(Declarations declarations, ProblemReport report) {
    this.declarations = declarations;
    this.report = report;
  }

  Role resolve(AttributeDeclaration attribute) {
    boolean isOptional =
        attribute.type().isClass("java.util.Optional") && attribute.type().argument().isPresent();
    JavaType value = isOptional ? attribute.type().argument().orElseThrow() : attribute.type();
    return type(attribute, value.boxed())
        .<Role>map(type -> new Role.Value(type, isOptional, isOptional || attribute.isNullable()))
        .orElseGet(Role.Broken::new);
  }

  private Optional<ColumnTypeModel> type(AttributeDeclaration attribute, JavaType type) {
    if (attribute.converter().isPresent()) {
      return converted(attribute, type, attribute.converter().get());
    }
    if (!attribute.enumConstants().isEmpty()) {
      return Optional.of(
          new ColumnTypeModel(type, ValueKind.TEXT, attribute.enumConstants(), Optional.empty()));
    }
    Optional<ColumnTypeModel> plain = kind(type).map(kind -> ColumnTypeModel.plain(type, kind));
    if (plain.isEmpty()) {
      report.add(
          Problem.UNSUPPORTED_TYPE,
          attribute.source(),
          attribute.name(),
          attribute.type(),
          advice(type));
    }
    return plain;
  }

  private static Optional<ValueKind> kind(JavaType type) {
    if (type instanceof JavaType.Declared declared && declared.arguments().isEmpty()) {
      return ValueKind.of(declared.id().qualifiedName());
    }
    return ValueKind.of(type.toString()).filter(kind -> kind == ValueKind.BYTES);
  }

  private String advice(JavaType type) {
    if (isEntity(type)) {
      return "Write @ForeignKey(onDelete = ..) One<" + type + ">.";
    }
    Optional<JavaType> element = type.argument().filter(this::isEntity);
    return element
        .map(entity -> "Write @Inverse Many<" + entity + ">, or @ManyToMany Many<" + entity + ">.")
        .orElse(ALLOWED);
  }

  private boolean isEntity(JavaType type) {
    return type instanceof JavaType.Declared declared && declarations.contains(declared.id());
  }

  private Optional<ColumnTypeModel> converted(
      AttributeDeclaration attribute, JavaType type, ConverterDeclaration converter) {
    Optional<String> mistake = mistake(type, converter);
    if (mistake.isPresent()) {
      report.add(
          Problem.CONVERTER_MISMATCH,
          attribute.annotation(ModelAnnotation.CONVERT).orElseThrow().at("value"),
          converter.id(),
          mistake.get());
      return Optional.empty();
    }
    ValueKind kind = kind(converter.sides().orElseThrow().stored()).orElseThrow();
    return Optional.of(new ColumnTypeModel(type, kind, List.of(), Optional.of(converter.id())));
  }

  private static Optional<String> mistake(JavaType type, ConverterDeclaration converter) {
    if (!converter.isUsable()) {
      return Optional.of(
          "can't be made: it must be a class that is neither abstract, generic, inner nor private,"
              + " with a constructor without parameters.");
    }
    if (converter.sides().isEmpty()) {
      return Optional.of("does not say what it converts: implement Converter<.., " + type + ">.");
    }
    ConverterDeclaration.Sides sides = converter.sides().get();
    if (!sides.seen().equals(type)) {
      return Optional.of(
          "converts to " + sides.seen() + ", and the attribute's type is " + type + ".");
    }
    return kind(sides.stored()).isPresent()
        ? Optional.empty()
        : Optional.of("stores " + sides.stored() + ", which no column can have. " + ALLOWED);
  }
}
