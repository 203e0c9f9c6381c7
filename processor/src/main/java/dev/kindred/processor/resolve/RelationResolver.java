package dev.kindred.processor.resolve;

import dev.kindred.processor.declaration.ModelAnnotation;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.LinkTable;
import dev.kindred.processor.model.LookupNames;
import dev.kindred.processor.model.RelationModel;
import dev.kindred.processor.model.RelationModel.OnDelete;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives entities their relations, in both directions. */
final class RelationResolver {

  private final Attributes attributes;
  private final ColumnResolver columns;
  private final LinkResolver links;
  private final RelatedNames names;

  RelationResolver(Attributes attributes, ColumnResolver columns, ProblemReport report) {
    this.attributes = attributes;
    this.columns = columns;
    this.links = new LinkResolver(attributes, columns, report);
    this.names = new RelatedNames(attributes);
  }

  /** Those that it declares, in the order of its attributes, then the others, ordered by name. */
  List<RelationModel> resolve(ClassId entity, LookupNames lookups) {
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

  private RelationModel declared(Attribute attribute, LookupNames lookups) {
    if (attribute.role() instanceof Role.Forward role) {
      return forward(attribute, role, lookups);
    }
    if (attribute.role() instanceof Role.Link role) {
      return link(attribute, role, lookups);
    }
    Role.Inverse role = (Role.Inverse) attribute.role();
    return reverse(
        names.inverseOf(attribute, role).orElseThrow(),
        attribute.name(),
        lookups,
        Optional.of(attribute));
  }

  private RelationModel.Forward forward(
      Attribute attribute, Role.Forward role, LookupNames lookups) {
    return new RelationModel.Forward(
        attribute.name(),
        lookups.of(attribute.name()),
        lookups.of(LookupNameResolver.inverse(attribute.name())),
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

  private RelationModel.Link link(Attribute attribute, Role.Link role, LookupNames lookups) {
    LinkTable table = links.resolve(attribute, role);
    return new RelationModel.Link(
        attribute.name(),
        lookups.of(attribute.name()),
        table.isSymmetrical()
            ? Optional.empty()
            : Optional.of(lookups.of(LookupNameResolver.inverse(attribute.name()))),
        role.target(),
        attribute.source(),
        true,
        true,
        table,
        Optional.of(RelatedNames.of(attribute, role.relation())));
  }

  private RelationModel reverse(
      Attribute forward, String name, LookupNames lookups, Optional<Attribute> carrier) {
    String lookup = lookups.of(name);
    if (forward.role() instanceof Role.Link role) {
      return new RelationModel.Link(
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
    RelationModel.Forward model =
        forward(forward, (Role.Forward) forward.role(), new LookupNames(Map.of()));
    return new RelationModel.Reverse(
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
