package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.ModelAnnotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Superclasses of entities, whose fields are attributes if they are annotated for it. */
final class MappedSuperclasses {

  private static final Set<Modifier> UNSTORED = Set.of(Modifier.STATIC, Modifier.TRANSIENT);

  private MappedSuperclasses() {}

  /** Returns the superclasses of a class, the nearest first. */
  static List<TypeElement> superclasses(TypeElement type) {
    List<TypeElement> found = new ArrayList<>();
    TypeMirror superclass = type.getSuperclass();
    while (superclass.getKind() == TypeKind.DECLARED) {
      TypeElement element = (TypeElement) ((DeclaredType) superclass).asElement();
      found.add(element);
      superclass = element.getSuperclass();
    }
    return found;
  }

  /** Returns the classes whose fields are an entity's attributes, the entity itself last. */
  static List<TypeElement> withEntity(TypeElement entity) {
    List<TypeElement> classes = new ArrayList<>(of(entity).toList());
    Collections.reverse(classes);
    classes.add(entity);
    return classes;
  }

  /** Returns the annotated superclasses of an entity, the nearest first. */
  static Stream<TypeElement> of(TypeElement entity) {
    return superclasses(entity).stream().filter(MappedSuperclasses::isMapped);
  }

  /**
   * Returns the fields that are an entity's attributes by their names, those of superclasses first.
   * A field replaces one of its name in a superclass.
   */
  static Map<String, VariableElement> fields(TypeElement entity) {
    Map<String, VariableElement> fields = new LinkedHashMap<>();
    for (TypeElement type : withEntity(entity)) {
      ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
          .filter(field -> Collections.disjoint(field.getModifiers(), UNSTORED))
          .forEach(field -> fields.put(field.getSimpleName().toString(), field));
    }
    return fields;
  }

  /** Returns whether a class is annotated as a mapped superclass. */
  static boolean isMapped(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .flatMap(mirror -> AnnotationReader.kind(mirror).stream())
        .anyMatch(ModelAnnotation.MAPPED_SUPERCLASS::equals);
  }
}
