package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.type.JavaType;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reader of the converter that an attribute names. */
final class ConverterReader {

  private static final String CONVERTER = "org.jooq.Converter";

  private final Types types;

  ConverterReader(Types types) {
    this.types = types;
  }

  Optional<ConverterDeclaration> read(Element attribute) {
    return attribute.getAnnotationMirrors().stream()
        .filter(ConverterReader::isConvert)
        .flatMap(mirror -> mirror.getElementValues().values().stream())
        .map(AnnotationValue::getValue)
        .filter(DeclaredType.class::isInstance)
        .map(value -> read((DeclaredType) value))
        .findFirst();
  }

  private static boolean isConvert(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(ModelAnnotation.CONVERT.qualifiedName());
  }

  private ConverterDeclaration read(DeclaredType converter) {
    TypeElement element = (TypeElement) converter.asElement();
    return new ConverterDeclaration(
        TypeReader.id(element),
        isUsable(element),
        supertype(element.asType())
            .map(type -> type.getTypeArguments().stream().map(TypeReader::read).toList())
            .filter(arguments -> arguments.size() == 2)
            .filter(arguments -> arguments.stream().allMatch(JavaType::isKnown))
            .map(ConverterDeclaration.Types::of));
  }

  private static boolean isUsable(TypeElement type) {
    Set<Modifier> modifiers = type.getModifiers();
    boolean isNested = type.getNestingKind() == NestingKind.MEMBER;
    return type.getKind().isClass()
        && !modifiers.contains(Modifier.ABSTRACT)
        && !modifiers.contains(Modifier.PRIVATE)
        && (!isNested || modifiers.contains(Modifier.STATIC))
        && type.getTypeParameters().isEmpty()
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(ConverterReader::isNoArg);
  }

  private static boolean isNoArg(ExecutableElement constructor) {
    return constructor.getParameters().isEmpty()
        && !constructor.getModifiers().contains(Modifier.PRIVATE);
  }

  /** Returns {@code org.jooq.Converter} with the arguments that this type gives it. */
  private Optional<DeclaredType> supertype(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    TypeElement element = (TypeElement) declared.asElement();
    if (element.getQualifiedName().contentEquals(CONVERTER)) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .map(this::supertype)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
