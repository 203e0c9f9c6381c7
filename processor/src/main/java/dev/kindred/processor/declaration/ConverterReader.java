package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.type.JavaType;
import dev.kindred.processor.type.UseWarning;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
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
  private final ExceptionReader exceptions;
  private final UseWarningReader warnings;
  private final VisibilityReader visibility;

  ConverterReader(Elements elements, Types types, UseWarningReader warnings) {
    this.elements = elements;
    this.types = types;
    this.exceptions = new ExceptionReader(elements, types);
    this.warnings = warnings;
    this.visibility = new VisibilityReader(elements);
  }

  /** Reads the converter that the annotations of an attribute name. */
  Optional<ConverterDeclaration> read(Element attribute, DeclaredAnnotations annotations) {
    return annotations
        .find(ModelAnnotation.CONVERT)
        .flatMap(annotation -> annotation.type("value"))
        .map(converter -> elements.getTypeElement(converter.qualifiedName()))
        .map(converter -> read(attribute, converter));
  }

  private ConverterDeclaration read(Element attribute, TypeElement element) {
    Optional<ExecutableElement> constructor = constructor(attribute, element);
    Set<UseWarning> uses = EnumSet.noneOf(UseWarning.class);
    uses.addAll(warnings.ofClass(element));
    constructor.ifPresent(each -> uses.addAll(warnings.ofMember(each)));
    return new ConverterDeclaration(
        TypeReader.id(element),
        isUsable(element) && visibility.canName(attribute, element) && constructor.isPresent(),
        VisibilityReader.isPublic(element)
            && constructor
                .filter(each -> each.getModifiers().contains(Modifier.PUBLIC))
                .isPresent(),
        uses,
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
        && (!isNested || modifiers.contains(Modifier.STATIC))
        && type.getTypeParameters().isEmpty();
  }

  /** Returns the constructor without parameters, if generated code can call it. */
  private Optional<ExecutableElement> constructor(Element attribute, TypeElement converter) {
    return ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().isEmpty())
        .filter(constructor -> visibility.canUse(attribute, constructor))
        .filter(constructor -> exceptions.of(constructor).isEmpty())
        .findFirst();
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
