package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.declaration.AttributeDeclaration;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.List;
import java.util.Optional;

/** Finds out what an attribute is, from its type and its annotations. */
final class AttributeKindResolver {

  private static final String ONE = "dev.kindred.model.One";
  private static final String MANY = "dev.kindred.model.Many";

  private final DeclarationIndex declarations;
  private final GeneratedClassIndex known;
  private final ValueTypeResolver values;
  private final ProblemReport report;

  AttributeKindResolver(
      DeclarationIndex declarations, GeneratedClassIndex known, ProblemReport report) {
    this.declarations = declarations;
    this.known = known;
    this.values = new ValueTypeResolver(declarations, report);
    this.report = report;
  }

  AttributeKind resolve(AttributeDeclaration attribute) {
    if (!attribute.isFound()) {
      return new AttributeKind.Invalid();
    }
    List<AnnotationDeclaration> relations = attribute.relations();
    if (relations.size() > 1) {
      return broken(
          Problem.CONFLICTING_RELATIONS,
          attribute,
          attribute.name(),
          relations.get(0).kind(),
          relations.get(1).kind());
    }
    boolean isHandle = isHandle(attribute.type());
    Optional<JavaType> wrapped =
        attribute.type().argument().filter(AttributeKindResolver::isHandle);
    if (wrapped.isPresent() && attribute.type().isClass("java.util.Optional")) {
      return nullableHandle(attribute, wrapped.get());
    }
    if (relations.isEmpty()) {
      return isHandle ? missingRelation(attribute) : values.resolve(attribute);
    }
    return isHandle
        ? relation(attribute, relations.get(0))
        : misplaced(attribute, relations.get(0));
  }

  private static boolean isHandle(JavaType type) {
    return type.isClass(ONE) || type.isClass(MANY);
  }

  private AttributeKind relation(AttributeDeclaration attribute, AnnotationDeclaration relation) {
    boolean isToMany = attribute.type().isClass(MANY);
    if (!fits(relation.kind(), isToMany)) {
      return misplaced(attribute, relation);
    }
    if (attribute.isNullable()) {
      return nullableHandle(attribute, attribute.type());
    }
    Optional<JavaType> argument = attribute.type().argument();
    if (argument.isEmpty() || argument.get() instanceof JavaType.Wildcard) {
      return broken(Problem.RAW_HANDLE, attribute, attribute.name(), isToMany ? "Many" : "One");
    }
    if (!(argument.get() instanceof JavaType.Declared target)
        || !declarations.contains(target.id())) {
      return broken(
          Problem.NOT_AN_ENTITY, attribute, attribute.name(), argument.get(), argument.get());
    }
    if (!declarations.entity(target.id()).own() && !known.contains(target.id())) {
      return broken(
          Problem.MISSING_LOOKUPS,
          attribute,
          attribute.name(),
          target,
          known.name(target.id()),
          known.option());
    }
    return role(relation, target.id(), isToMany);
  }

  private static AttributeKind role(
      AnnotationDeclaration relation, ClassId target, boolean isToMany) {
    return switch (relation.kind()) {
      case MANY_TO_MANY -> new AttributeKind.ManyToMany(relation, target);
      case INVERSE -> new AttributeKind.Reverse(target, isToMany);
      default -> new AttributeKind.Forward(relation, target);
    };
  }

  private static boolean fits(ModelAnnotation relation, boolean isToMany) {
    return switch (relation) {
      case INVERSE -> true;
      case MANY_TO_MANY -> isToMany;
      default -> !isToMany;
    };
  }

  private AttributeKind misplaced(AttributeDeclaration attribute, AnnotationDeclaration relation) {
    report.add(
        Problem.MISPLACED_RELATION,
        relation.source(),
        relation.kind(),
        place(relation.kind()),
        attribute.name(),
        attribute.type(),
        advice(attribute, relation.kind()));
    return new AttributeKind.Invalid();
  }

  private static String place(ModelAnnotation relation) {
    return switch (relation) {
      case INVERSE -> "a Many<..> or a One<..>";
      case MANY_TO_MANY -> "a Many<..>";
      default -> "a One<..>";
    };
  }

  private String advice(AttributeDeclaration attribute, ModelAnnotation relation) {
    JavaType type = attribute.type();
    if (type.isClass(MANY)) {
      return "Write @ManyToMany or @Inverse for many.";
    }
    if (type.isClass(ONE)) {
      return "Write @ForeignKey(onDelete = ..) for one.";
    }
    JavaType target = type.argument().orElse(type);
    boolean isEntity =
        target instanceof JavaType.Declared declared && declarations.contains(declared.id());
    String handle = relation == ModelAnnotation.MANY_TO_MANY ? "Many" : "One";
    return isEntity
        ? "Write " + handle + "<" + target + ">."
        : "Leave it out, or write " + handle + "<..> with an entity.";
  }

  private AttributeKind missingRelation(AttributeDeclaration attribute) {
    return broken(
        Problem.MISSING_RELATION,
        attribute,
        attribute.name(),
        attribute.type().isClass(MANY)
            ? "@ManyToMany or @Inverse"
            : "@ForeignKey(onDelete = ..), @OneToOne(onDelete = ..) or @Inverse");
  }

  private AttributeKind nullableHandle(AttributeDeclaration attribute, JavaType handle) {
    boolean isForward =
        attribute.relations().stream()
            .anyMatch(relation -> relation.kind() != ModelAnnotation.INVERSE);
    boolean isOne = handle.isClass(ONE);
    return broken(
        Problem.NULLABLE_HANDLE,
        attribute,
        isOne ? "One" : "Many",
        attribute.name(),
        isOne && isForward ? handle + ", with \"optional = true\"" : handle);
  }

  private AttributeKind broken(Problem problem, AttributeDeclaration attribute, Object... details) {
    report.add(problem, attribute.source(), details);
    return new AttributeKind.Invalid();
  }
}
