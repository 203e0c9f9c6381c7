package dev.kindred.processor.resolve;

import dev.kindred.processor.declaration.AnnotationDeclaration;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeModel;
import dev.kindred.processor.model.EntityModel;
import dev.kindred.processor.model.EntityShape;
import dev.kindred.processor.model.LookupNames;
import dev.kindred.processor.model.RelationModel;
import dev.kindred.processor.model.SchemaModel;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.stream.Stream;

/** Makes the model of declared entities. What can't be linked is reported and left out. */
public final class ModelResolver {

  private final Attributes attributes;
  private final ColumnResolver columns;
  private final RelationResolver relations;
  private final ConstraintResolver constraints;

  private ModelResolver(Attributes attributes, ProblemReport report) {
    this.attributes = attributes;
    this.columns = new ColumnResolver(attributes, report);
    this.relations = new RelationResolver(attributes, columns, report);
    this.constraints = new ConstraintResolver(attributes, columns, report);
  }

  /** Links these entities. */
  public static SchemaModel resolve(
      List<EntityDeclaration> entities, KnownLookups known, ProblemReport report) {
    Attributes all = Attributes.resolve(new Declarations(entities), known, report);
    AnnotationPlacement placement = new AnnotationPlacement(report);
    all.all().filter(attribute -> attribute.entity().own()).forEach(placement::check);
    InverseResolver inverses = new InverseResolver(all, report);
    ModelResolver resolver = new ModelResolver(all.without(inverses::isBroken), report);
    return new SchemaModel(entities.stream().map(resolver::entity).toList());
  }

  private EntityModel entity(EntityDeclaration entity) {
    AnnotationDeclaration annotation = entity.entity();
    String table = annotation.text("table").orElseGet(() -> NamingStrategy.table(entity.id()));
    LookupNames lookups = lookups(entity.id());
    List<RelationModel> linked = relations.resolve(entity.id(), lookups);
    return new EntityModel(
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

  private LookupNames lookups(ClassId entity) {
    List<String> names =
        Stream.concat(
                attributes.of(entity).stream().map(Attribute::name),
                relations.undeclared(entity).stream()
                    .flatMap(each -> RelatedNames.of(each).stream()))
            .toList();
    List<String> declared =
        attributes.relations(entity).stream()
            .filter(each -> !(each.role() instanceof Role.Inverse))
            .map(Attribute::name)
            .toList();
    return LookupNameResolver.resolve(names, declared);
  }

  private static EntityShape shape(EntityDeclaration.Shape shape) {
    return new EntityShape(
        kind(shape),
        shape.isPrivate(),
        shape.isPublic(),
        shape.isInner(),
        shape.isGeneric(),
        shape.hasNoArgConstructor(),
        shape.hasRivalConstructor());
  }

  private static EntityShape.Kind kind(EntityDeclaration.Shape shape) {
    return switch (shape.kind()) {
      case RECORD -> EntityShape.Kind.RECORD;
      case CLASS -> shape.isAbstract() ? EntityShape.Kind.ABSTRACT_CLASS : EntityShape.Kind.CLASS;
      case INTERFACE -> EntityShape.Kind.INTERFACE;
      case ENUM -> EntityShape.Kind.ENUM;
      case ANNOTATION -> EntityShape.Kind.ANNOTATION;
    };
  }

  private AttributeModel attribute(Attribute attribute) {
    return new AttributeModel(
        attribute.name(),
        attribute.source(),
        attribute.declaration().type(),
        attribute.isKey(),
        attribute.declaration().access().isFinal(),
        attribute.declaration().access().reader(),
        attribute.declaration().access().writer(),
        storage(attribute));
  }

  private AttributeModel.Storage storage(Attribute attribute) {
    if (attribute.role() instanceof Role.Value value) {
      return new AttributeModel.Stored(columns.positions(attribute).get(0), value.isOptional());
    }
    return attribute.role().isRelation()
        ? new AttributeModel.Related(attributes.relation(attribute))
        : new AttributeModel.Broken();
  }
}
