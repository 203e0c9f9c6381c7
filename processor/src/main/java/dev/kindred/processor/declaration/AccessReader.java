package dev.kindred.processor.declaration;

import dev.kindred.processor.type.AttributeAccess;
import dev.kindred.processor.type.AttributeMember;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reader of the way in which other classes of the package read and write an attribute. */
final class AccessReader {

  private final Elements elements;
  private final Types types;
  private final ExceptionReader exceptions;
  private final UseWarningReader warnings;

  AccessReader(Elements elements, Types types, UseWarningReader warnings) {
    this.elements = elements;
    this.types = types;
    this.exceptions = new ExceptionReader(elements, types);
    this.warnings = warnings;
  }

  /** Returns the access to a record's component, which its accessor reads. */
  AttributeAccess component(RecordComponentElement component) {
    ExecutableElement accessor = component.getAccessor();
    AttributeMember reader =
        new AttributeMember(
            component.getSimpleName().toString(),
            true,
            false,
            warnings.ofMember(accessor == null ? component : accessor));
    return new AttributeAccess(Optional.of(reader), Optional.empty(), false, List.of());
  }

  AttributeAccess field(TypeElement owner, VariableElement field) {
    String name = field.getSimpleName().toString();
    boolean isFinal = field.getModifiers().contains(Modifier.FINAL);
    if (!field.getModifiers().contains(Modifier.PRIVATE)) {
      Optional<AttributeMember> member =
          Optional.of(new AttributeMember(name, false, false, warnings.ofMember(field)));
      return new AttributeAccess(member, member, isFinal, List.of());
    }
    AccessorNames names = AccessorNames.of(owner, field);
    List<ExecutableElement> getters =
        methods(owner, names.getters(), method -> isGetter(method, field.asType()));
    List<ExecutableElement> setters =
        methods(owner, names.setters(), method -> isSetter(method, field.asType()));
    return new AttributeAccess(
        member(owner, getters),
        member(owner, setters),
        isFinal,
        Stream.of(getters, setters)
            .filter(methods -> member(owner, methods).isEmpty())
            .flatMap(List::stream)
            .flatMap(method -> exceptions.of(method).stream())
            .toList());
  }

  private static List<ExecutableElement> methods(
      TypeElement owner, Stream<String> names, Predicate<ExecutableElement> fits) {
    List<ExecutableElement> methods = ElementFilter.methodsIn(owner.getEnclosedElements());
    return names
        .flatMap(name -> methods.stream().filter(m -> isNamed(m, name) && fits.test(m)))
        .toList();
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

  /** Returns the first method without a checked exception. */
  private Optional<AttributeMember> member(TypeElement owner, List<ExecutableElement> methods) {
    return methods.stream()
        .filter(method -> exceptions.of(method).isEmpty())
        .map(
            method ->
                new AttributeMember(
                    method.getSimpleName().toString(),
                    true,
                    isOverloaded(owner, method),
                    warnings.ofMember(method)))
        .findFirst();
  }

  private boolean isOverloaded(TypeElement owner, ExecutableElement method) {
    return ElementFilter.methodsIn(elements.getAllMembers(owner)).stream()
            .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
            .filter(other -> other.getParameters().size() == method.getParameters().size())
            .count()
        > 1;
  }
}
