package dev.kindred.processor.report;

import static dev.kindred.processor.report.markup.Markup.element;

import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.RelationDescriptor.Reverse;
import dev.kindred.processor.report.markup.Markup;
import java.util.List;

/** Table of an entity's relations in both directions. */
final class RelationTable {

  private final ReportContext context;
  private final EntityDescriptor entity;

  RelationTable(ReportContext context, EntityDescriptor entity) {
    this.context = context;
    this.entity = entity;
  }

  Markup html() {
    return Tables.of(
        List.of("Relation", "Leads to", ""), entity.relations().stream().map(this::cells).toList());
  }

  private List<Markup> cells(RelationDescriptor relation) {
    return List.of(
        element("code", relation.name()),
        Markup.text(number(relation)).and(context.link(relation.target())),
        description(relation));
  }

  private static String number(RelationDescriptor relation) {
    if (relation.isToMany()) {
      return "any number of ";
    }
    boolean isRequired = relation instanceof Forward forward && !forward.foreignKey().isOptional();
    return isRequired ? "one " : "one or no ";
  }

  private Markup description(RelationDescriptor relation) {
    if (relation instanceof Forward forward) {
      return Markup.text(
          (forward.foreignKey().isUnique() ? "one-to-one" : "many-to-one")
              + ", on delete "
              + forward.foreignKey().onDelete().words());
    }
    return relation instanceof Reverse reverse ? reverse(reverse) : pairs((ManyToMany) relation);
  }

  private Markup reverse(Reverse relation) {
    Forward forward =
        (Forward) context.entity(relation.target()).relations().get(relation.forward());
    return Markup.text("reverse of ")
        .and(element("code", context.labels().label(relation.target()) + "." + forward.name()));
  }

  private Markup pairs(ManyToMany relation) {
    JoinTableDescriptor table = relation.table();
    Markup place =
        table
            .association()
            .map(association -> Markup.text("by ").and(context.link(association.entity())))
            .orElseGet(() -> Markup.text("by the join table ").and(element("code", joined(table))));
    String kind = table.isSymmetrical() ? "many-to-many, symmetrical, " : "many-to-many, ";
    return Markup.text(kind).and(place);
  }

  private static String joined(JoinTableDescriptor table) {
    return "%s (%s, %s)"
        .formatted(
            table.name(),
            String.join(", ", table.sourceColumns()),
            String.join(", ", table.targetColumns()));
  }
}
