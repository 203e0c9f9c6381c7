package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the table that holds the pairs of a many-to-many relation. */
final class JoinTableResolver {

  private final AttributeIndex attributes;
  private final ColumnResolver columns;
  private final AssociationResolver through;
  private final Map<Attribute, JoinTableDescriptor> resolved = new HashMap<>();

  JoinTableResolver(AttributeIndex attributes, ColumnResolver columns, ProblemReport report) {
    this.attributes = attributes;
    this.columns = columns;
    this.through = new AssociationResolver(attributes, report);
  }

  JoinTableDescriptor resolve(Attribute attribute, AttributeKind.ManyToMany role) {
    return resolved.computeIfAbsent(attribute, each -> find(each, role));
  }

  private JoinTableDescriptor find(Attribute attribute, AttributeKind.ManyToMany role) {
    return through
        .resolve(attribute, role)
        .map(link -> tableOf(link, role))
        .orElseGet(() -> ownTable(attribute, role));
  }

  private JoinTableDescriptor tableOf(
      AssociationResolver.Through link, AttributeKind.ManyToMany role) {
    ClassId entity = link.toOwner().owner();
    AnnotationDeclaration declared = link.toOwner().entity().entity();
    return new JoinTableDescriptor(
        declared.text("schema").orElse(""),
        declared.text("table").orElseGet(() -> NamingStrategy.table(entity)),
        names(columns.columns(link.toOwner())),
        names(columns.columns(link.toTarget())),
        Optional.of(entity),
        role.relation().flag("symmetrical"));
  }

  private static List<String> names(List<ColumnDescriptor> columns) {
    return columns.stream().map(ColumnDescriptor::name).toList();
  }

  private JoinTableDescriptor ownTable(Attribute attribute, AttributeKind.ManyToMany role) {
    AnnotationDeclaration owner = attribute.entity().entity();
    String ownerTable =
        owner.text("table").orElseGet(() -> NamingStrategy.table(attribute.owner()));
    String toOwner = NamingStrategy.snakeCase(attribute.owner().simpleName());
    String toTarget = NamingStrategy.snakeCase(role.target().simpleName());
    boolean isAlike = toOwner.equals(toTarget);
    return new JoinTableDescriptor(
        owner.text("schema").orElse(""),
        role.relation()
            .text("table")
            .orElseGet(() -> NamingStrategy.joinTable(ownerTable, attribute.name())),
        columnNames(attribute.owner(), isAlike ? "from_" + toOwner : toOwner),
        columnNames(role.target(), isAlike ? "to_" + toTarget : toTarget),
        Optional.empty(),
        role.relation().flag("symmetrical"));
  }

  /** A key of one column is called {@code id}, whatever it is called at home. */
  private List<String> columnNames(ClassId entity, String role) {
    List<ColumnDescriptor> key =
        attributes.key(entity).stream().flatMap(a -> columns.columns(a).stream()).toList();
    return key.size() > 1
        ? key.stream().map(column -> NamingStrategy.foreignKey(role, column.name())).toList()
        : List.of(NamingStrategy.foreignKey(role, "id"));
  }
}
