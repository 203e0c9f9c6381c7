package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.ClassTraits;
import dev.kindred.processor.type.ClassTraits.Kind;
import dev.kindred.processor.type.JavaType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reader of entities and value objects, and of all of them that they refer to, in source or class
 * files.
 */
public final class DeclarationReader {

  private final Elements elements;
  private final AttributeReader attributes;
  private final SourceTrees trees;
  private final EntityClasses classes;
  private final UseWarningReader warnings;
  private final ConstructorReader constructors;
  private final EntityIndex index;

  /**
   * Creates a reader.
   *
   * @param index the nullable attributes of entities in class files
   */
  public DeclarationReader(ProcessingEnvironment environment, EntityIndex index) {
    this.elements = environment.getElementUtils();
    this.trees = new SourceTrees(environment);
    this.classes = new EntityClasses(environment);
    this.warnings = new UseWarningReader(elements);
    this.constructors = new ConstructorReader(elements, environment.getTypeUtils(), warnings);
    this.attributes = new AttributeReader(elements, environment.getTypeUtils(), trees, warnings);
    this.index = index;
  }

  /** Reads these entities and all that they refer to, directly or not, ordered by name. */
  public List<EntityDeclaration> read(Collection<TypeElement> own) {
    Map<ClassId, EntityDeclaration> found = new TreeMap<>();
    Set<TypeElement> seen = new HashSet<>(own);
    Deque<TypeElement> open =
        new ArrayDeque<>(own.stream().sorted(Comparator.comparing(TypeReader::id)).toList());
    while (!open.isEmpty()) {
      TypeElement type = open.remove();
      EntityDeclaration entity = read(type, own.contains(type));
      found.put(entity.id(), entity);
      related(entity).filter(seen::add).forEach(open::add);
    }
    return List.copyOf(found.values());
  }

  /**
   * Returns the entities and value objects that an entity's attributes and association entities
   * name.
   */
  private Stream<TypeElement> related(EntityDeclaration entity) {
    return entity.attributes().stream()
        .flatMap(
            attribute ->
                Stream.concat(
                    Stream.concat(
                        Stream.of(attribute.type()), attribute.type().argument().stream()),
                    attribute.annotations().find(ModelAnnotation.MANY_TO_MANY).stream()
                        .flatMap(relation -> relation.anyType("through").stream())))
        .filter(JavaType.Declared.class::isInstance)
        .map(type -> elements.getTypeElement(((JavaType.Declared) type).id().qualifiedName()))
        .filter(type -> type != null && classes.hasMetamodel(type));
  }

  /** Returns the name of a class. */
  public static ClassId id(TypeElement type) {
    return TypeReader.id(type);
  }

  private EntityDeclaration read(TypeElement type, boolean own) {
    List<AttributeDeclaration> read = attributes.read(type);
    return new EntityDeclaration(
        TypeReader.id(type),
        SourceRef.of(type),
        own,
        traits(type),
        warnings.ofClass(type),
        attributes.annotationsOf(type),
        attributes.annotationsOf(elements.getPackageOf(type)),
        read.stream().map(attribute -> nullableIfIndexed(type, attribute)).toList(),
        own ? attributes.ignored(type) : List.of());
  }

  private AttributeDeclaration nullableIfIndexed(
      TypeElement entity, AttributeDeclaration attribute) {
    TypeElement declaring =
        MappedSuperclasses.of(entity)
            .filter(superclass -> TypeReader.id(superclass).equals(attribute.declaredIn()))
            .findFirst()
            .orElse(entity);
    return trees.isClassFile(declaring) && index.isNullable(TypeReader.id(entity), attribute)
        ? attribute.nullable()
        : attribute;
  }

  private ClassTraits traits(TypeElement type) {
    return new ClassTraits(
        kind(type),
        classesAround(type).anyMatch(each -> each.getModifiers().contains(Modifier.PRIVATE)),
        classesAround(type).allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC)),
        type.getNestingKind() != NestingKind.TOP_LEVEL
            && !type.getModifiers().contains(Modifier.STATIC),
        !type.getTypeParameters().isEmpty(),
        constructors.read(type));
  }

  private static Kind kind(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> Kind.RECORD;
      case INTERFACE -> Kind.INTERFACE;
      case ENUM -> Kind.ENUM;
      case ANNOTATION_TYPE -> Kind.ANNOTATION;
      default -> type.getModifiers().contains(Modifier.ABSTRACT) ? Kind.ABSTRACT_CLASS : Kind.CLASS;
    };
  }

  /** Returns the class itself and those that enclose it. */
  private static Stream<TypeElement> classesAround(TypeElement type) {
    return Stream.iterate(
            Optional.<Element>of(type),
            Optional::isPresent,
            element -> element.map(Element::getEnclosingElement))
        .flatMap(Optional::stream)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast);
  }
}
