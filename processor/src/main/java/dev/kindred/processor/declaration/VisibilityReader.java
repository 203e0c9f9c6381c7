package dev.kindred.processor.declaration;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reader of what generated code, which is in the package of its entity, can name. */
final class VisibilityReader {

  private final Elements elements;

  VisibilityReader(Elements elements) {
    this.elements = elements;
  }

  /** Returns whether the package of a declaration can name a type with its arguments. */
  boolean canName(Element from, TypeMirror type) {
    return TypeReader.declaredTypes(type)
        .allMatch(each -> canName(from, (TypeElement) each.asElement()));
  }

  /** Returns whether all packages can name a type with its arguments. */
  static boolean isPublic(TypeMirror type) {
    return TypeReader.declaredTypes(type)
        .allMatch(each -> isPublic((TypeElement) each.asElement()));
  }

  /** Returns whether all packages can name a class. */
  static boolean isPublic(TypeElement type) {
    return Stream.<Element>iterate(
            type, TypeElement.class::isInstance, Element::getEnclosingElement)
        .allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC));
  }

  /** Returns whether the package of a declaration can name a class. */
  boolean canName(Element from, TypeElement type) {
    return Stream.<Element>iterate(
            type, TypeElement.class::isInstance, Element::getEnclosingElement)
        .allMatch(each -> canUse(from, each));
  }

  /** Returns whether the package of a declaration can use a class or member by its modifiers. */
  boolean canUse(Element from, Element used) {
    return used.getModifiers().contains(Modifier.PUBLIC)
        || (!used.getModifiers().contains(Modifier.PRIVATE)
            && elements.getPackageOf(from).equals(elements.getPackageOf(used)));
  }
}
