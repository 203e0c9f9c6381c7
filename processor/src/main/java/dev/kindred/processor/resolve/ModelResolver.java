package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ClassTraits;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.MethodNames;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.stream.Stream;

/** Makes the model of declared entities. What can't be linked is reported and left out. */
public final class ModelResolver {

  private final AttributeIndex attributes;
  private final ColumnResolver columns;
  private final RelationResolver relations;
  private final ConstraintResolver constraints;

  private ModelResolver(AttributeIndex attributes, ProblemReport report) {
    this.attributes = attributes;
    this.columns = new ColumnResolver(attributes, report);
    this.relations = new RelationResolver(attributes, columns, report);
    this.constraints = new ConstraintResolver(attributes, columns, report);
  }

  /** Links these entities. */
  public static SchemaDescriptor resolve(
      List<EntityDeclaration> entities, GeneratedClassIndex known, ProblemReport report) {
    AttributeIndex all = AttributeIndex.resolve(new DeclarationIndex(entities), known, report);
    AnnotationPlacement placement = new AnnotationPlacement(report);
    all.all().filter(attribute -> attribute.entity().own()).forEach(placement::check);
    InverseResolver inverses = new InverseResolver(all, report);
    ModelResolver resolver = new ModelResolver(all.without(inverses::isBroken), report);
    return new SchemaDescriptor(entities.stream().map(resolver::entity).toList());
  }

  private EntityDescriptor entity(EntityDeclaration entity) {
    AnnotationDeclaration annotation = entity.entity();
    String table = annotation.text("table").orElseGet(() -> NamingStrategy.table(entity.id()));
    MethodNames lookups = lookups(entity.id());
    List<RelationDescriptor> linked = relations.resolve(entity.id(), lookups);
    return new EntityDescriptor(
        entity.id(),
        entity.source(),
        entity.own(),
        shape(entity.shape()),
        annotation.text("schema").orElse(""),
        table,
        annotation.isWritten("table") ? annotation.at("table") : entity.source(),
        attributes.of(entity.id()).stream().map(this::attribute).toList(),
        columns.columns(entity.id()),
        linked,
        constraints.resolve(entity, table),
        lookups);
  }

  private MethodNames lookups(ClassId entity) {
    List<String> names =
        Stream.concat(
                attributes.of(entity).stream().map(Attribute::name),
                relations.undeclared(entity).stream()
                    .flatMap(each -> RelatedNames.of(each).stream()))
            .toList();
    List<String> declared =
        attributes.relations(entity).stream()
            .filter(each -> !(each.role() instanceof AttributeKind.Reverse))
            .map(Attribute::name)
            .toList();
    return MethodNameResolver.resolve(names, declared);
  }

  private static ClassTraits shape(EntityDeclaration.Shape shape) {
    return new ClassTraits(
        kind(shape),
        shape.isPrivate(),
        shape.isPublic(),
        shape.isInner(),
        shape.isGeneric(),
        shape.hasNoArgConstructor(),
        shape.hasRivalConstructor());
  }

  private static ClassTraits.Kind kind(EntityDeclaration.Shape shape) {
    return switch (shape.kind()) {
      case RECORD -> ClassTraits.Kind.RECORD;
      case CLASS -> shape.isAbstract() ? ClassTraits.Kind.ABSTRACT_CLASS : ClassTraits.Kind.CLASS;
      case INTERFACE -> ClassTraits.Kind.INTERFACE;
      case ENUM -> ClassTraits.Kind.ENUM;
      case ANNOTATION -> ClassTraits.Kind.ANNOTATION;
    };
  }

  private AttributeDescriptor attribute(Attribute attribute) {
    return new AttributeDescriptor(
        attribute.name(),
        attribute.source(),
        attribute.declaration().type(),
        attribute.isKey(),
        attribute.declaration().access().isFinal(),
        attribute.declaration().access().reader(),
        attribute.declaration().access().writer(),
        storage(attribute));
  }

  private AttributeDescriptor.Storage storage(Attribute attribute) {
    if (attribute.role() instanceof AttributeKind.Value value) {
      return new AttributeDescriptor.Stored(
          columns.positions(attribute).get(0), value.isOptional());
    }
    return attribute.role().isRelation()
        ? new AttributeDescriptor.Related(attributes.relation(attribute))
        : new AttributeDescriptor.Invalid();
  }
}
