package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.model.ForeignKeyDescriptor;
import dev.kindred.processor.model.OnDeleteAction;
import dev.kindred.processor.model.RelationDeclaration;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolver of entities' relations in both directions. */
final class RelationResolver {

  private final AttributeIndex attributes;
  private final ColumnResolver columns;
  private final JoinTableResolver joinTables;
  private final RelatedNames names;

  RelationResolver(AttributeIndex attributes, ColumnResolver columns, NamingStrategies naming) {
    this.attributes = attributes;
    this.columns = columns;
    this.joinTables = new JoinTableResolver(attributes, columns, naming);
    this.names = new RelatedNames(attributes);
  }

  /** Returns the relations of an entity's attributes, then the others, ordered by name. */
  List<RelationDescriptor> resolve(ClassId entity) {
    return Stream.concat(
            attributes.relations(entity).stream().map(this::declared),
            undeclared(entity).stream().map(this::undeclared))
        .toList();
  }

  /** Returns the relations whose reverse an entity has no attribute for. */
  List<Attribute> undeclared(ClassId entity) {
    return attributes.of(entity).stream().allMatch(each -> each.entity().own())
        ? names.undeclared(entity)
        : List.of();
  }

  private RelationDescriptor declared(Attribute attribute) {
    if (attribute.kind() instanceof AttributeKind.Forward kind) {
      return forward(attribute, kind);
    }
    if (attribute.kind() instanceof AttributeKind.ManyToMany kind) {
      return manyToMany(attribute, kind);
    }
    AttributeKind.Reverse kind = (AttributeKind.Reverse) attribute.kind();
    Attribute forward = names.declaredReverse(attribute, kind).orElseThrow();
    return reverse(forward, attribute.name(), Optional.of(attribute));
  }

  private RelationDescriptor undeclared(Attribute forward) {
    return reverse(forward, RelatedNames.of(forward).orElseThrow(), Optional.empty());
  }

  private RelationDescriptor.Forward forward(Attribute attribute, AttributeKind.Forward kind) {
    AnnotationDeclaration relation = kind.relation();
    return new RelationDescriptor.Forward(
        declaration(attribute, relation),
        kind.target(),
        new ForeignKeyDescriptor(
            columns.positions(attribute),
            columns.referencedPositions(kind),
            attribute.isOneToOne(),
            ColumnResolver.isOptional(attribute, kind),
            attribute.isKey(),
            relation
                .text("onDelete")
                .map(OnDeleteAction::valueOf)
                .orElse(OnDeleteAction.DO_NOTHING)));
  }

  private static RelationDeclaration declaration(
      Attribute attribute, AnnotationDeclaration relation) {
    return new RelationDeclaration(
        attribute.name(), attribute.source(), relation, RelatedNames.of(attribute, relation));
  }

  private RelationDescriptor manyToMany(Attribute attribute, AttributeKind.ManyToMany kind) {
    return new RelationDescriptor.ManyToMany(
        attribute.name(),
        kind.target(),
        attribute.source(),
        true,
        joinTables.resolve(attribute, kind),
        Optional.of(declaration(attribute, kind.relation())));
  }

  private RelationDescriptor reverse(
      Attribute declared, String name, Optional<Attribute> attribute) {
    if (declared.kind() instanceof AttributeKind.ManyToMany kind) {
      return new RelationDescriptor.ManyToMany(
          name,
          declared.owner(),
          attribute.orElse(declared).source(),
          attribute.isPresent(),
          joinTables.resolve(declared, kind).reversed(),
          Optional.empty());
    }
    AttributeKind.Forward kind = (AttributeKind.Forward) declared.kind();
    return new RelationDescriptor.Reverse(
        name,
        declared.owner(),
        attribute.orElse(declared).source(),
        attribute.isPresent(),
        attributes.relation(declared),
        declared.isOneToOne(),
        kind.relation().flag("optional"));
  }
}
