package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.type.JavaType;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reader of the converter that an attribute names. */
final class ConverterReader {

  private static final String CONVERTER = "org.jooq.Converter";

  private final Elements elements;
  private final Types types;

  ConverterReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  Optional<ConverterDeclaration> read(DeclaredAnnotations attribute) {
    return attribute
        .find(ModelAnnotation.CONVERT)
        .flatMap(annotation -> annotation.type("value"))
        .map(converter -> elements.getTypeElement(converter.qualifiedName()))
        .map(this::read);
  }

  private ConverterDeclaration read(TypeElement element) {
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
