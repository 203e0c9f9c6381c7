package dev.kindred.processor.declaration;

import dev.kindred.processor.type.MapperConstructor;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reader of the constructor by which a mapper creates instances of a class. */
final class ConstructorReader {

  private final Types types;
  private final ExceptionReader exceptions;
  private final UseWarningReader warnings;

  ConstructorReader(Elements elements, Types types, UseWarningReader warnings) {
    this.types = types;
    this.exceptions = new ExceptionReader(elements, types);
    this.warnings = warnings;
  }

  MapperConstructor read(TypeElement type) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(each -> each.getParameters().size() == components.size())
            .toList();
    return constructors.stream()
        .filter(each -> type.getKind() != ElementKind.RECORD || isCanonical(each, components))
        .map(each -> read(each, constructors.size() > 1))
        .findFirst()
        .orElse(MapperConstructor.NONE);
  }

  private boolean isCanonical(
      ExecutableElement constructor, List<? extends RecordComponentElement> components) {
    for (int i = 0; i < components.size(); i++) {
      if (!types.isSameType(
          types.erasure(constructor.getParameters().get(i).asType()),
          types.erasure(components.get(i).asType()))) {
        return false;
      }
    }
    return true;
  }

  private MapperConstructor read(ExecutableElement constructor, boolean isOverloaded) {
    return new MapperConstructor(
        !constructor.getModifiers().contains(Modifier.PRIVATE),
        isOverloaded,
        exceptions.of(constructor),
        warnings.ofMember(constructor));
  }
}
