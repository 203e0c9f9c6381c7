package dev.kindred.processor.report;

import static dev.kindred.processor.report.markup.Markup.element;

import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.AttributeDescriptor.Embedded;
import dev.kindred.processor.model.AttributeDescriptor.Stored;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.report.markup.Markup;
import dev.kindred.processor.report.sample.AttributeCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Table of the paths from an entity: its columns, and those of related entities. */
final class LookupTable {

  private final ReportContext context;
  private final EntityDescriptor entity;
  private final String metamodel;
  private final AttributeCalls calls;

  LookupTable(ReportContext context, EntityDescriptor entity) {
    this.context = context;
    this.entity = entity;
    this.metamodel = context.metamodel(entity);
    this.calls = new AttributeCalls(context.schema());
  }

  Markup html() {
    List<List<Markup>> rows = new ArrayList<>();
    entity.attributes().forEach(attribute -> own(attribute).ifPresent(rows::add));
    entity.relations().stream().map(this::related).forEach(rows::add);
    return Tables.of(List.of("Path", "Type", "Continues with"), rows);
  }

  private Optional<List<Markup>> own(AttributeDescriptor attribute) {
    if (attribute.storage() instanceof Embedded embedded) {
      EntityDescriptor parts = context.schema().embeddable(embedded.embeddable());
      return Optional.of(row(attribute, embedded.embeddable().toString(), continuations(parts)));
    }
    return attribute.storage() instanceof Stored stored
        ? Optional.of(row(attribute, type(entity.column(stored.column())), Markup.EMPTY))
        : Optional.empty();
  }

  private List<Markup> row(AttributeDescriptor attribute, String type, Markup next) {
    return List.of(path(attribute.name()), element("code", type), next);
  }

  private static String type(ColumnDescriptor column) {
    return column.type().javaType().toString();
  }

  private Markup path(String name) {
    return element(
        "code", element("span.type", metamodel + "."), Markup.text(calls.of(entity, name)));
  }

  private List<Markup> related(RelationDescriptor relation) {
    return List.of(
        path(relation.name()),
        Markup.text(relation.isToMany() ? "any of " : "").and(context.link(relation.target())),
        continuations(context.entity(relation.target())));
  }

  /** Returns the values of an entity or value object; its relations have rows of their own. */
  private Markup continuations(EntityDescriptor target) {
    return Markup.join(
        " ",
        IntStream.range(0, target.columns().size())
            .filter(position -> target.foreignKey(position).isEmpty())
            .mapToObj(position -> continuation(target, target.column(position)))
            .toList());
  }

  private Markup continuation(EntityDescriptor target, ColumnDescriptor column) {
    return element(
        "span.step",
        element("code", "." + calls.of(target, column.attribute())),
        element("code.type", " " + type(column)));
  }
}
