package dev.kindred.processor.resolve;

import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.QualifiedTable;
import java.util.Optional;
import java.util.function.Function;

/**
 * Names from which a join table's are made, now or before they were changed.
 *
 * @param owner the table of the entity that declares the relation
 * @param attribute the relation
 * @param table the join table's name, if it is written
 * @param source the simple name of the class that declares the relation
 * @param target the simple name of the class that it leads to
 * @param keyName the name of a column of their keys
 */
record JoinTableOrigin(
    QualifiedTable owner,
    String attribute,
    Optional<String> table,
    String source,
    String target,
    Function<ColumnDescriptor, String> keyName) {

  static JoinTableOrigin now(
      Attribute attribute,
      AttributeKind.ManyToMany kind,
      EntityDeclaration target,
      NamingStrategies naming) {
    return new JoinTableOrigin(
        naming.qualifiedTable(attribute.entity()),
        attribute.name(),
        kind.relation().text("table"),
        attribute.owner().simpleName(),
        target.id().simpleName(),
        ColumnDescriptor::name);
  }

  static JoinTableOrigin before(
      Attribute attribute,
      AttributeKind.ManyToMany kind,
      EntityDeclaration target,
      NamingStrategies naming) {
    FormerName former = attribute.formerName();
    return new JoinTableOrigin(
        naming.formerTable(attribute.entity()),
        former.java(attribute.name()),
        former.isPresent() ? former.sql(0) : kind.relation().text("table"),
        NamingStrategies.formerClass(attribute.entity()),
        NamingStrategies.formerClass(target),
        ColumnDescriptor::formerName);
  }
}
