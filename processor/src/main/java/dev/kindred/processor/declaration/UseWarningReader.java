package dev.kindred.processor.declaration;

import dev.kindred.processor.type.UseWarning;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reader of the warnings that generated code causes where it uses what the user declared. */
final class UseWarningReader {

  private final Elements elements;

  UseWarningReader(Elements elements) {
    this.elements = elements;
  }

  /** Returns the warnings for the use of a constructor, method or field. */
  Set<UseWarning> ofMember(Element member) {
    Set<UseWarning> warnings = EnumSet.noneOf(UseWarning.class);
    if (elements.isDeprecated(member)) {
      warnings.add(isForRemoval(member) ? UseWarning.REMOVAL : UseWarning.DEPRECATION);
    }
    return warnings;
  }

  private boolean isForRemoval(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(UseWarningReader::isDeprecated)
        .flatMap(mirror -> elements.getElementValuesWithDefaults(mirror).entrySet().stream())
        .filter(value -> value.getKey().getSimpleName().contentEquals("forRemoval"))
        .anyMatch(value -> Boolean.TRUE.equals(value.getValue().getValue()));
  }

  private static boolean isDeprecated(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals("java.lang.Deprecated");
  }

  /** Returns the warnings for the name of a class, which contains those of enclosing classes. */
  Set<UseWarning> ofClass(TypeElement type) {
    Set<UseWarning> warnings = EnumSet.noneOf(UseWarning.class);
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      warnings.addAll(ofMember(each));
    }
    return warnings;
  }

  /** Returns the warnings for a type with its arguments. */
  Set<UseWarning> ofType(TypeMirror type) {
    return TypeReader.declaredTypes(type)
        .flatMap(each -> ofDeclared(each).stream())
        .collect(Collectors.toSet());
  }

  private Set<UseWarning> ofDeclared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    Set<UseWarning> warnings = ofClass(element);
    if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
      warnings.add(UseWarning.RAW_TYPE);
    }
    return warnings;
  }
}
