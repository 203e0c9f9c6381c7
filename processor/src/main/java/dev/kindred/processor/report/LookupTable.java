package dev.kindred.processor.report;

import static dev.kindred.processor.report.markup.Markup.element;

import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.AttributeDescriptor.Stored;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.report.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Table of the paths from an entity: its columns, and those of related entities. */
final class LookupTable {

  private final ReportContext context;
  private final EntityDescriptor entity;
  private final String metamodel;

  LookupTable(ReportContext context, EntityDescriptor entity) {
    this.context = context;
    this.entity = entity;
    this.metamodel = context.metamodel(entity);
  }

  Markup html() {
    List<List<Markup>> rows = new ArrayList<>();
    columns(entity).map(this::own).forEach(rows::add);
    entity.relations().stream().map(this::related).forEach(rows::add);
    return Tables.of(List.of("Path", "Type", "Continues with"), rows);
  }

  private static Stream<AttributeDescriptor> columns(EntityDescriptor entity) {
    return entity.attributes().stream().filter(attribute -> attribute.storage() instanceof Stored);
  }

  private static String type(EntityDescriptor entity, AttributeDescriptor attribute) {
    Stored stored = (Stored) attribute.storage();
    return entity.column(stored.column()).type().javaType().toString();
  }

  private Markup path(String method) {
    return element("code", element("span.type", metamodel + "."), Markup.text(method + "()"));
  }

  private List<Markup> own(AttributeDescriptor attribute) {
    return List.of(
        path(entity.methods().of(attribute.name())),
        element("code", type(entity, attribute)),
        Markup.EMPTY);
  }

  private List<Markup> related(RelationDescriptor relation) {
    EntityDescriptor target = context.entity(relation.target());
    return List.of(
        path(entity.methods().of(relation.name())),
        Markup.text(relation.isToMany() ? "any of " : "").and(context.link(relation.target())),
        Markup.join(
            " ", columns(target).map(attribute -> continuation(target, attribute)).toList()));
  }

  private static Markup continuation(EntityDescriptor target, AttributeDescriptor attribute) {
    return element(
        "span.step",
        element("code", "." + target.methods().of(attribute.name()) + "()"),
        element("code.type", " " + type(target, attribute)));
  }
}
