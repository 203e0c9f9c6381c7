package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.IgnoredDeclaration;
import dev.kindred.processor.annotation.IgnoredDeclaration.HiddenField;
import dev.kindred.processor.annotation.IgnoredDeclaration.InheritedFields;
import dev.kindred.processor.annotation.IgnoredDeclaration.JpaAnnotation;
import dev.kindred.processor.annotation.IgnoredDeclaration.LombokAnnotation;
import dev.kindred.processor.annotation.IgnoredDeclaration.NullableValues;
import dev.kindred.processor.annotation.IgnoredDeclaration.SuperclassAnnotation;
import dev.kindred.processor.annotation.IgnoredDeclaration.UnstoredField;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reader of what looks as if it were mapped in an entity's class and its superclasses. */
final class IgnoredDeclarationReader {

  private static final Set<String> JPA = Set.of("jakarta.persistence", "javax.persistence");

  private final AnnotationReader annotations;
  private final SourceTrees trees;

  IgnoredDeclarationReader(AnnotationReader annotations, SourceTrees trees) {
    this.annotations = annotations;
    this.trees = trees;
  }

  List<IgnoredDeclaration> read(TypeElement type) {
    List<IgnoredDeclaration> ignored = new ArrayList<>(inherited(type));
    MappedSuperclasses.of(type).forEach(each -> ignored.addAll(ofSuperclass(each)));
    ignored.addAll(hidden(type));
    MappedSuperclasses.withEntity(type).forEach(each -> ignored.addAll(ofClass(each)));
    return ignored;
  }

  private List<SuperclassAnnotation> ofSuperclass(TypeElement superclass) {
    return annotations.read(superclass).all().stream()
        .filter(annotation -> annotation.kind() != ModelAnnotation.MAPPED_SUPERCLASS)
        .map(
            annotation ->
                new SuperclassAnnotation(
                    annotation.source(), annotation.kind(), TypeReader.id(superclass)))
        .toList();
  }

  /** Returns the fields of mapped superclasses that a field of the same name hides. */
  private static List<HiddenField> hidden(TypeElement type) {
    Map<String, VariableElement> visible = MappedSuperclasses.fields(type);
    return MappedSuperclasses.of(type)
        .flatMap(each -> ElementFilter.fieldsIn(each.getEnclosedElements()).stream())
        .filter(field -> modifier(field) == null && !visible.containsValue(field))
        .map(
            field ->
                new HiddenField(
                    SourceRef.of(Objects.requireNonNull(visible.get(name(field)))),
                    name(field),
                    TypeReader.id((TypeElement) field.getEnclosingElement())))
        .toList();
  }

  private List<IgnoredDeclaration> ofClass(TypeElement type) {
    List<IgnoredDeclaration> ignored = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      ignored.addAll(unstored(field));
      if (hasNullableValues(field.asType())) {
        SourceRef source = SourceRef.of(field);
        ignored.add(new NullableValues(source, name(field), TypeReader.read(field.asType())));
      }
    }
    ignored.addAll(jpa(type));
    ignored.addAll(lombok(type));
    return ignored;
  }

  /**
   * Returns the fields that instances inherit. Those of a superclass in a class file only count if
   * they have an annotation of Kindred, since the user may be unable to change others.
   */
  private List<InheritedFields> inherited(TypeElement type) {
    List<InheritedFields> inherited = new ArrayList<>();
    for (TypeElement element : MappedSuperclasses.superclasses(type)) {
      List<String> fields =
          ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
              .filter(field -> modifier(field) == null)
              .filter(field -> !trees.isClassFile(element) || isAnnotated(field))
              .map(IgnoredDeclarationReader::name)
              .toList();
      if (!fields.isEmpty() && !MappedSuperclasses.isMapped(element)) {
        inherited.add(new InheritedFields(SourceRef.of(type), TypeReader.id(element), fields));
      }
    }
    return inherited;
  }

  private boolean isAnnotated(VariableElement field) {
    return !annotations.read(field).byKind().isEmpty();
  }

  private List<UnstoredField> unstored(VariableElement field) {
    String modifier = modifier(field);
    return modifier == null
        ? List.of()
        : annotations.read(field).all().stream()
            .map(annotation -> unstored(annotation, field, modifier))
            .toList();
  }

  private static UnstoredField unstored(
      AnnotationDeclaration annotation, VariableElement field, String modifier) {
    return new UnstoredField(annotation.source(), annotation.kind(), name(field), modifier);
  }

  /** Returns the modifier because of which a field is not stored, or null if it is stored. */
  private static @Nullable String modifier(VariableElement field) {
    return Stream.of(Modifier.STATIC, Modifier.TRANSIENT)
        .filter(field.getModifiers()::contains)
        .map(Modifier::toString)
        .findFirst()
        .orElse(null);
  }

  /** Returns whether a type is {@code @Nullable byte[]}, where the annotation is on the bytes. */
  private static boolean hasNullableValues(TypeMirror type) {
    return type instanceof ArrayType array
        && array.getComponentType().getKind().isPrimitive()
        && array.getComponentType().getAnnotationMirrors().stream()
            .anyMatch(mirror -> type(mirror).getSimpleName().contentEquals("Nullable"));
  }

  /**
   * Returns JPA's annotations on a class and its members. Those on a record's component are also on
   * its field, its accessor and the constructor's parameter, and count once.
   */
  private static List<JpaAnnotation> jpa(TypeElement type) {
    Set<String> seen = new HashSet<>();
    List<JpaAnnotation> found = new ArrayList<>();
    Stream.concat(Stream.of(type), members(type))
        .forEach(
            element -> {
              for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                ClassId id = TypeReader.id(type(mirror));
                if (JPA.contains(id.packageName()) && seen.add(name(element) + " " + id)) {
                  SourceRef source = SourceRef.of(element, mirror);
                  found.add(new JpaAnnotation(source, id, name(element)));
                }
              }
            });
    return found;
  }

  /** Returns fields before methods, so that the place of an annotation is that of the field. */
  private static Stream<Element> members(TypeElement type) {
    return Stream.concat(
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream(),
        ElementFilter.methodsIn(type.getEnclosedElements()).stream());
  }

  private static List<LombokAnnotation> lombok(TypeElement type) {
    return Stream.concat(Stream.of(type), members(type))
        .flatMap(element -> element.getAnnotationMirrors().stream())
        .map(IgnoredDeclarationReader::type)
        .filter(annotation -> TypeReader.id(annotation).packageName().equals("lombok"))
        .map(annotation -> new LombokAnnotation(SourceRef.of(type), name(annotation)))
        .toList();
  }

  private static TypeElement type(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  private static String name(Element element) {
    return element.getSimpleName().toString();
  }
}
