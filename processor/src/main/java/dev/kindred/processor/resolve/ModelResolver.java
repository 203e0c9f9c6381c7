package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityClass;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.model.MethodNames;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.model.TableDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Resolver of the model of declared entities. It reports nothing: what it can't resolve keeps its
 * declaration and the reason, for the rules to report.
 */
public final class ModelResolver {

  private final AttributeIndex attributes;
  private final NamingStrategies naming;
  private final ColumnResolver columns;
  private final RelationResolver relations;
  private final ConstraintResolver constraints;

  private ModelResolver(AttributeIndex attributes, NamingStrategies naming) {
    this.attributes = attributes;
    this.naming = naming;
    this.columns = new ColumnResolver(attributes, naming);
    this.relations = new RelationResolver(attributes, columns, naming);
    this.constraints = new ConstraintResolver(attributes, columns);
  }

  /**
   * Resolves the model of these entities.
   *
   * @param spelling the spelling of names of which no annotation says more, such as {@code SNAKE}
   */
  public static SchemaDescriptor resolve(
      List<EntityDeclaration> entities, GeneratedNames generated, String spelling) {
    ModelResolver resolver =
        new ModelResolver(
            AttributeIndex.of(new DeclarationIndex(entities), generated),
            new NamingStrategies(NamingStrategy.of(spelling).orElse(NamingStrategy.DEFAULT)));
    return new SchemaDescriptor(entities.stream().map(resolver::entity).toList(), generated);
  }

  /** Returns the spellings that {@link #resolve} accepts. */
  public static List<String> spellings() {
    return Arrays.stream(Spelling.values()).map(Spelling::name).toList();
  }

  private EntityDescriptor entity(EntityDeclaration entity) {
    return new EntityDescriptor(
        new EntityClass(
            entity.id(),
            entity.source(),
            entity.own(),
            entity.traits(),
            entity.warnings(),
            entity.annotations(),
            entity.ignored()),
        entity.isEmbeddable() ? embeddedTable(entity) : table(entity),
        attributes.declared(entity.id()).stream().map(this::attribute).toList(),
        attributes.embedded(entity.id()).stream().map(this::attribute).toList(),
        relations.resolve(entity.id()),
        entity.isEmbeddable() ? methodsOfParts(entity.id()) : methods(entity.id()));
  }

  /** Returns a table descriptor with the columns of an embeddable, and without constraints. */
  private TableDescriptor embeddedTable(EntityDeclaration entity) {
    return new TableDescriptor(
        "",
        "",
        entity.source(),
        columns.columns(entity.id()),
        List.of(),
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private MethodNames methodsOfParts(ClassId embeddable) {
    return MethodNameResolver.ofEmbeddable(
        attributes.declared(embeddable).stream().map(Attribute::name).toList());
  }

  private TableDescriptor table(EntityDeclaration entity) {
    AnnotationDeclaration annotation = entity.entity();
    String name = naming.table(entity);
    return new TableDescriptor(
        annotation.text("schema").orElse(""),
        name,
        annotation.isWritten("table") ? annotation.at("table") : entity.source(),
        columns.columns(entity.id()),
        constraints.resolve(entity, name),
        constraints.unresolved(entity),
        entity.view().map(view -> view.text("value").orElse("")),
        entity.isReadOnly(),
        Optional.of(naming.formerTable(entity))
            .filter(former -> !former.equals(naming.qualifiedTable(entity))),
        entity.annotations().comment());
  }

  private MethodNames methods(ClassId entity) {
    List<String> names =
        Stream.concat(
                attributes.declared(entity).stream().map(Attribute::name),
                relations.undeclared(entity).stream()
                    .flatMap(each -> RelatedNames.of(each).stream()))
            .toList();
    List<String> declared =
        attributes.relations(entity).stream()
            .filter(each -> each.kind().hasReverse() && !each.entity().isKeyless())
            .map(Attribute::name)
            .toList();
    return MethodNameResolver.resolve(names, declared);
  }

  private AttributeDescriptor attribute(Attribute attribute) {
    return new AttributeDescriptor(
        attribute.name(),
        attribute.source(),
        attribute.declaration().type(),
        attribute.declaration().annotations(),
        attribute.declaration().access(),
        storage(attribute));
  }

  private AttributeDescriptor.Storage storage(Attribute attribute) {
    if (attribute.kind() instanceof AttributeKind.Value value) {
      return new AttributeDescriptor.Stored(
          columns.positions(attribute).get(0), value.isOptional());
    }
    if (attribute.kind() instanceof AttributeKind.Embedded embedded) {
      return new AttributeDescriptor.Embedded(
          embedded.embeddable(),
          columns.firstPosition(attribute),
          attributes.firstRelation(attribute),
          embedded.isOptional(),
          embedded.isNullable());
    }
    return attribute.kind() instanceof AttributeKind.Invalid invalid
        ? new AttributeDescriptor.Invalid(invalid.defect())
        : new AttributeDescriptor.Related(attributes.relation(attribute));
  }
}
