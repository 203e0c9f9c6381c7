package dev.kindred.processor.declaration;

import dev.kindred.processor.type.AttributeAccess;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reader of the way in which other classes of the package read and write an attribute. */
final class AccessReader {

  private final Types types;

  AccessReader(Types types) {
    this.types = types;
  }

  /** Returns the access to a record's component, which its accessor reads. */
  static AttributeAccess component(String name) {
    return new AttributeAccess(Optional.of(name + "()"), Optional.empty(), false);
  }

  AttributeAccess field(TypeElement owner, VariableElement field) {
    String name = field.getSimpleName().toString();
    boolean isFinal = field.getModifiers().contains(Modifier.FINAL);
    if (!field.getModifiers().contains(Modifier.PRIVATE)) {
      return new AttributeAccess(Optional.of(name), Optional.of(name), isFinal);
    }
    AccessorNames names = AccessorNames.of(owner, field);
    return new AttributeAccess(
        method(owner, names.getters(), method -> isGetter(method, field.asType())),
        method(owner, names.setters(), method -> isSetter(method, field.asType())),
        isFinal);
  }

  private Optional<String> method(
      TypeElement owner, Stream<String> names, Predicate<ExecutableElement> fits) {
    List<ExecutableElement> methods = ElementFilter.methodsIn(owner.getEnclosedElements());
    return names
        .filter(name -> methods.stream().anyMatch(m -> isNamed(m, name) && fits.test(m)))
        .map(name -> name + "()")
        .findFirst();
  }

  private static boolean isNamed(ExecutableElement method, String name) {
    return method.getSimpleName().contentEquals(name)
        && !method.getModifiers().contains(Modifier.PRIVATE)
        && !method.getModifiers().contains(Modifier.STATIC);
  }

  private boolean isGetter(ExecutableElement method, TypeMirror type) {
    return method.getParameters().isEmpty()
        && types.isSameType(types.erasure(method.getReturnType()), types.erasure(type));
  }

  private boolean isSetter(ExecutableElement method, TypeMirror type) {
    return method.getParameters().size() == 1
        && types.isSameType(
            types.erasure(method.getParameters().get(0).asType()), types.erasure(type));
  }
}
