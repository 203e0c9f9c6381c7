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
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
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
  private final VisibilityReader visibility;

  AccessReader(Elements elements, Types types, UseWarningReader warnings) {
    this.elements = elements;
    this.types = types;
    this.exceptions = new ExceptionReader(elements, types);
    this.warnings = warnings;
    this.visibility = new VisibilityReader(elements);
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
    return new AttributeAccess(Optional.of(reader), Optional.empty(), false, false, List.of());
  }

  /** Returns the access to a field of a class or of its superclass. */
  AttributeAccess field(TypeElement owner, VariableElement field) {
    String name = field.getSimpleName().toString();
    boolean isFinal = field.getModifiers().contains(Modifier.FINAL);
    if (visibility.canUse(owner, field)) {
      Optional<AttributeMember> member =
          Optional.of(new AttributeMember(name, false, false, warnings.ofMember(field)));
      return new AttributeAccess(member, member, isFinal, false, List.of());
    }
    AccessorNames names = AccessorNames.of((TypeElement) field.getEnclosingElement(), field);
    DeclaredType type = (DeclaredType) owner.asType();
    TypeMirror value = types.asMemberOf(type, field);
    List<ExecutableElement> getters =
        methods(owner, names.getters(), method -> isGetter(memberOf(type, method), value));
    List<ExecutableElement> setters =
        methods(owner, names.setters(), method -> isSetter(memberOf(type, method), value));
    return new AttributeAccess(
        member(owner, getters),
        member(owner, setters),
        isFinal,
        !elements.getPackageOf(owner).equals(elements.getPackageOf(field)),
        Stream.of(getters, setters)
            .filter(methods -> member(owner, methods).isEmpty())
            .flatMap(List::stream)
            .flatMap(method -> exceptions.of(method).stream())
            .toList());
  }

  private ExecutableType memberOf(DeclaredType type, ExecutableElement method) {
    return (ExecutableType) types.asMemberOf(type, method);
  }

  /** Returns the methods of a class, and then those of its superclasses. */
  private List<ExecutableElement> methods(
      TypeElement owner, Stream<String> names, Predicate<ExecutableElement> fits) {
    List<ExecutableElement> methods =
        Stream.concat(Stream.of(owner), MappedSuperclasses.superclasses(owner).stream())
            .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .filter(method -> visibility.canUse(owner, method))
            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
            .toList();
    return names
        .flatMap(name -> methods.stream().filter(m -> isNamed(m, name) && fits.test(m)))
        .toList();
  }

  private static boolean isNamed(ExecutableElement method, String name) {
    return method.getSimpleName().contentEquals(name);
  }

  private boolean isGetter(ExecutableType method, TypeMirror type) {
    return method.getParameterTypes().isEmpty()
        && types.isSameType(types.erasure(method.getReturnType()), types.erasure(type));
  }

  private boolean isSetter(ExecutableType method, TypeMirror type) {
    return method.getParameterTypes().size() == 1
        && types.isSameType(types.erasure(method.getParameterTypes().get(0)), types.erasure(type));
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
