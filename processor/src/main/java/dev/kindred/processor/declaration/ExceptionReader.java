package dev.kindred.processor.declaration;

import dev.kindred.processor.type.ThrowingMember;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reader of the checked exceptions that constructors and methods declare. */
final class ExceptionReader {

  private final Elements elements;
  private final Types types;

  ExceptionReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns the executable with its first checked exception, or empty if it declares none. */
  Optional<ThrowingMember> of(ExecutableElement executable) {
    String name =
        executable.getKind() == ElementKind.CONSTRUCTOR
            ? executable.getEnclosingElement().getSimpleName().toString()
            : executable.getSimpleName().toString();
    String parameters = executable.getParameters().isEmpty() ? "()" : "(..)";
    return executable.getThrownTypes().stream()
        .filter(this::isChecked)
        .map(thrown -> new ThrowingMember(name + parameters, TypeReader.read(thrown).toString()))
        .findFirst();
  }

  private boolean isChecked(TypeMirror thrown) {
    return thrown.getKind() != TypeKind.ERROR
        && !isSubtype(thrown, "java.lang.RuntimeException")
        && !isSubtype(thrown, "java.lang.Error");
  }

  private boolean isSubtype(TypeMirror thrown, String name) {
    return types.isSubtype(thrown, elements.getTypeElement(name).asType());
  }
}
