package dev.kindred.processor.report;

import static dev.kindred.processor.report.markup.Markup.element;

import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.report.markup.Markup;
import dev.kindred.processor.report.sample.StatementSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Section of the page about one entity. */
final class EntitySection {

  private final ReportContext context;
  private final EntityDescriptor entity;

  EntitySection(ReportContext context, EntityDescriptor entity) {
    this.context = context;
    this.entity = entity;
  }

  Markup html() {
    String anchor = context.labels().anchor(entity.id());
    List<Markup> parts = new ArrayList<>();
    parts.add(header(anchor));
    parts.add(part("Columns", new ColumnTable(context, entity).html()));
    parts.add(part("Keys and constraints", new ConstraintList(context, entity).html()));
    if (!entity.relations().isEmpty()) {
      parts.add(part("Relations", new RelationTable(context, entity).html()));
    }
    parts.add(part("Lookups", new LookupTable(context, entity).html()));
    if (!entity.isReadOnly()) {
      parts.add(part("Deleting", new DeletionTree(context).html(entity)));
    }
    parts.add(
        part(
            "SQL of " + context.dialect().label(),
            StatementList.html(
                new StatementSamples(context.schema(), context.dialect(), entity).all())));
    return element("article.entity-section", parts).with("id", anchor).with("data-words", words());
  }

  private Markup header(String anchor) {
    String table = entity.table().schema().isEmpty() ? "" : entity.table().schema() + ".";
    return element(
        "header",
        element("h2", element("a", entity.id().toString()).with("href", "#" + anchor)),
        element(
            "p",
            element("code", entity.id().qualifiedName()),
            Markup.text(entity.isView() ? ", view " : ", table "),
            element("code", table + entity.table().name()),
            Markup.text(entity.isReadOnly() && !entity.isView() ? ", read-only" : ""),
            Markup.text(entity.own() ? "" : ", of another module")),
        element("button.locate", "Show in diagram")
            .with("type", "button")
            .with("data-entity", anchor));
  }

  private static Markup part(String title, Markup content) {
    return element("section.part", element("h3", title), content);
  }

  /** Returns what the search finds: the names of the entity, its table, attributes and columns. */
  private String words() {
    return Stream.of(
            Stream.of(entity.id().qualifiedName(), entity.table().name()),
            entity.columns().stream().map(ColumnDescriptor::attribute),
            entity.columns().stream().map(ColumnDescriptor::name),
            entity.relations().stream().map(RelationDescriptor::name))
        .flatMap(names -> names)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .distinct()
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }
}
