package dev.kindred.processor.declaration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Names that editors and Lombok give to the accessors of a field; the likelier ones first. */
record AccessorNames(String field, List<String> endings) {

  /** Methods of every object, which don't read a field of the same name. */
  private static final Set<String> OF_OBJECT = Set.of("hashCode", "toString");

  /** Returns the names for a field, some of which depend on its type and on the other fields. */
  static AccessorNames of(TypeElement owner, VariableElement field) {
    String name = field.getSimpleName().toString();
    Stream<String> endings =
        Stream.of(
                Optional.of(Character.toUpperCase(name.charAt(0)) + name.substring(1)),
                Optional.of(name).filter(AccessorNames::hasOneSmallLetter),
                stem(field).filter(stem -> !hasField(owner, stem)))
            .flatMap(Optional::stream);
    return new AccessorNames(name, endings.toList());
  }

  /** Returns whether a name is like {@code aName}, whose accessor can be {@code getaName()}. */
  private static boolean hasOneSmallLetter(String name) {
    return name.length() > 1 && Character.isUpperCase(name.charAt(1));
  }

  /** Returns {@code Open} for a truth value called {@code isOpen}: its setter can be setOpen. */
  private static Optional<String> stem(VariableElement field) {
    String name = field.getSimpleName().toString();
    boolean isPrefixed =
        name.startsWith("is") && name.length() > 2 && Character.isUpperCase(name.charAt(2));
    boolean isTruth = TypeReader.read(field.asType()).boxed().isClass("java.lang.Boolean");
    return isPrefixed && isTruth ? Optional.of(name.substring(2)) : Optional.empty();
  }

  private static boolean hasField(TypeElement owner, String stem) {
    String name = Character.toLowerCase(stem.charAt(0)) + stem.substring(1);
    return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
        .anyMatch(other -> other.getSimpleName().contentEquals(name));
  }

  Stream<String> getters() {
    return Stream.concat(
        Stream.of(field).filter(name -> !OF_OBJECT.contains(name)),
        endings.stream().flatMap(ending -> Stream.of("get" + ending, "is" + ending)));
  }

  Stream<String> setters() {
    return Stream.concat(endings.stream().map(ending -> "set" + ending), Stream.of(field));
  }
}
