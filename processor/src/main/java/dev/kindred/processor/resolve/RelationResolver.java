package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.JoinTableDescriptor;
import dev.kindred.processor.model.MethodNames;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.RelationDescriptor.OnDelete;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives entities their relations, in both directions. */
final class RelationResolver {

  private final AttributeIndex attributes;
  private final ColumnResolver columns;
  private final JoinTableResolver links;
  private final RelatedNames names;

  RelationResolver(AttributeIndex attributes, ColumnResolver columns, ProblemReport report) {
    this.attributes = attributes;
    this.columns = columns;
    this.links = new JoinTableResolver(attributes, columns, report);
    this.names = new RelatedNames(attributes);
  }

  /** Those that it declares, in the order of its attributes, then the others, ordered by name. */
  List<RelationDescriptor> resolve(ClassId entity, MethodNames lookups) {
    return Stream.concat(
            attributes.relations(entity).stream().map(each -> declared(each, lookups)),
            undeclared(entity).stream()
                .map(
                    each ->
                        reverse(
                            each, RelatedNames.of(each).orElseThrow(), lookups, Optional.empty())))
        .toList();
  }

  /** The relations whose other sides an entity has without declaring them. */
  List<Attribute> undeclared(ClassId entity) {
    return attributes.of(entity).stream().allMatch(each -> each.entity().own())
        ? names.undeclared(entity)
        : List.of();
  }

  private RelationDescriptor declared(Attribute attribute, MethodNames lookups) {
    if (attribute.role() instanceof AttributeKind.Forward role) {
      return forward(attribute, role, lookups);
    }
    if (attribute.role() instanceof AttributeKind.ManyToMany role) {
      return link(attribute, role, lookups);
    }
    AttributeKind.Reverse role = (AttributeKind.Reverse) attribute.role();
    return reverse(
        names.inverseOf(attribute, role).orElseThrow(),
        attribute.name(),
        lookups,
        Optional.of(attribute));
  }

  private RelationDescriptor.Forward forward(
      Attribute attribute, AttributeKind.Forward role, MethodNames lookups) {
    return new RelationDescriptor.Forward(
        attribute.name(),
        lookups.of(attribute.name()),
        lookups.of(MethodNameResolver.inverse(attribute.name())),
        role.target(),
        attribute.source(),
        role.relation().kind() == ModelAnnotation.ONE_TO_ONE,
        role.relation().flag("optional"),
        OnDelete.valueOf(role.relation().text("onDelete").orElse("DO_NOTHING")),
        role.relation().at("onDelete"),
        attribute.has(ModelAnnotation.DEFAULT)
            && columns.columns(attribute).stream().allMatch(c -> c.defaultValue().isEmpty()),
        attribute.isKey(),
        columns.positions(attribute),
        columns.referencedPositions(attribute, role),
        RelatedNames.of(attribute, role.relation()));
  }

  private RelationDescriptor.ManyToMany link(
      Attribute attribute, AttributeKind.ManyToMany role, MethodNames lookups) {
    JoinTableDescriptor table = links.resolve(attribute, role);
    return new RelationDescriptor.ManyToMany(
        attribute.name(),
        lookups.of(attribute.name()),
        table.isSymmetrical()
            ? Optional.empty()
            : Optional.of(lookups.of(MethodNameResolver.inverse(attribute.name()))),
        role.target(),
        attribute.source(),
        true,
        true,
        table,
        Optional.of(RelatedNames.of(attribute, role.relation())));
  }

  private RelationDescriptor reverse(
      Attribute forward, String name, MethodNames lookups, Optional<Attribute> carrier) {
    String lookup = lookups.of(name);
    if (forward.role() instanceof AttributeKind.ManyToMany role) {
      return new RelationDescriptor.ManyToMany(
          name,
          lookup,
          Optional.empty(),
          forward.owner(),
          carrier.orElse(forward).source(),
          carrier.isPresent(),
          false,
          links.resolve(forward, role).inverse(),
          Optional.empty());
    }
    RelationDescriptor.Forward model =
        forward(forward, (AttributeKind.Forward) forward.role(), new MethodNames(Map.of()));
    return new RelationDescriptor.Reverse(
        name,
        lookup,
        forward.owner(),
        carrier.orElse(forward).source(),
        carrier.isPresent(),
        forward.name(),
        attributes.relation(forward),
        model.isUnique(),
        model.isOptional());
  }
}
