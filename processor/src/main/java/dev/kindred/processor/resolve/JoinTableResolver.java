package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor.Association;
import dev.kindred.processor.type.ClassId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolver of the join tables of many-to-many relations. */
final class JoinTableResolver {

  private final AttributeIndex attributes;
  private final ColumnResolver columns;
  private final AssociationResolver associations;
  private final NamingStrategies naming;
  private final Map<Attribute, JoinTableDescriptor> resolved = new HashMap<>();

  JoinTableResolver(AttributeIndex attributes, ColumnResolver columns, NamingStrategies naming) {
    this.attributes = attributes;
    this.columns = columns;
    this.associations = new AssociationResolver(attributes);
    this.naming = naming;
  }

  JoinTableDescriptor resolve(Attribute attribute, AttributeKind.ManyToMany kind) {
    return resolved.computeIfAbsent(
        attribute,
        each ->
            associations
                .resolve(attribute, kind)
                .map(association -> tableOf(association, kind))
                .orElseGet(() -> joinTable(attribute, kind)));
  }

  private JoinTableDescriptor tableOf(
      AssociationResolver.Relations relations, AttributeKind.ManyToMany kind) {
    Attribute toSource = relations.toSource();
    Attribute toTarget = relations.toTarget();
    ClassId entity = toSource.owner();
    AnnotationDeclaration declared = toSource.entity().entity();
    return new JoinTableDescriptor(
        declared.text("schema").orElse(""),
        naming.table(toSource.entity()),
        names(toSource),
        names(toTarget),
        Optional.of(new Association(entity, toSource.name(), toTarget.name())),
        kind.relation().flag("symmetrical"),
        Optional.empty());
  }

  private List<String> names(Attribute relation) {
    List<ColumnDescriptor> all = columns.columns(relation.owner());
    return columns.positions(relation).stream().map(each -> all.get(each).name()).toList();
  }

  private JoinTableDescriptor joinTable(Attribute attribute, AttributeKind.ManyToMany kind) {
    EntityDeclaration target =
        attributes.declared(kind.target()).stream()
            .findFirst()
            .map(Attribute::entity)
            .orElse(attribute.entity()); // one without attributes is refused
    JoinTableOrigin now = JoinTableOrigin.now(attribute, kind, target, naming);
    JoinTableOrigin before = JoinTableOrigin.before(attribute, kind, target, naming);
    return joinTable(attribute, kind, now).formerly(joinTable(attribute, kind, before));
  }

  private JoinTableDescriptor joinTable(
      Attribute attribute, AttributeKind.ManyToMany kind, JoinTableOrigin origin) {
    NamingStrategy strategy = naming.of(attribute);
    boolean isSame = origin.source().equals(origin.target());
    return new JoinTableDescriptor(
        origin.owner().schema(),
        origin
            .table()
            .orElseGet(() -> strategy.joinTable(origin.owner().name(), origin.attribute())),
        columnNames(
            kind.relation().columnNames("column"),
            columnNames(
                attribute.owner(), (isSame ? "From" : "") + origin.source(), origin, strategy)),
        columnNames(
            kind.relation().columnNames("targetColumn"),
            columnNames(kind.target(), (isSame ? "To" : "") + origin.target(), origin, strategy)),
        Optional.empty(),
        kind.relation().flag("symmetrical"),
        Optional.empty());
  }

  /** Returns the names that the user wrote, if there are enough. */
  private static List<String> columnNames(List<String> written, List<String> otherwise) {
    return written.size() == otherwise.size() ? written : otherwise;
  }

  /** Returns the names of foreign key columns; that of a single column always ends in "id". */
  private List<String> columnNames(
      ClassId entity, String name, JoinTableOrigin origin, NamingStrategy strategy) {
    List<ColumnDescriptor> key = columns.key(entity);
    return key.size() > 1
        ? key.stream()
            .map(column -> strategy.foreignKey(name, origin.keyName().apply(column)))
            .toList()
        : List.of(strategy.foreignKey(name));
  }
}
