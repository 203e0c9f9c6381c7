package dev.kindred.processor.report;

import static dev.kindred.processor.report.markup.Markup.element;

import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.report.diagram.SchemaDiagram;
import dev.kindred.processor.report.markup.EntityLabels;
import dev.kindred.processor.report.markup.Markup;
import dev.kindred.processor.report.sample.SampleDialect;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Page that shows a model: a list of its entities, a diagram, and a section for each entity. */
final class ModelPage {

  private final List<EntityDescriptor> entities;
  private final ReportContext context;

  ModelPage(SchemaDescriptor schema, SampleDialect dialect) {
    this.entities = schema.entities();
    this.context = new ReportContext(schema, new EntityLabels(entities), dialect);
  }

  String html() {
    SchemaDiagram diagram = new SchemaDiagram(entities, context.labels());
    String summary =
        "%s, %s, SQL of %s"
            .formatted(
                counted(entities.size(), "entity", "entities"),
                counted(diagram.relations(), "relation", "relations"),
                context.dialect().label());
    return new PageTemplate(
            Map.of(
                "style", Resources.text("model.css"),
                "script", Resources.text("model.js"),
                "title", Markup.text(title()).source(),
                "heading", Markup.text(title()).source().replace(".", ".<wbr>"),
                "summary", Markup.text(summary).source(),
                "navigation", navigation().source(),
                "diagram", diagram.draw().source(),
                "sections", sections().source()))
        .fill(Resources.text("model.html"));
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Returns the package that all entities have in common, or else a word. */
  private String title() {
    List<String> packages =
        context.schema().own().stream().map(each -> each.id().packageName()).distinct().toList();
    String common = packages.isEmpty() ? "" : packages.get(0);
    while (!common.isEmpty() && !areBelow(common, packages)) {
      common = common.substring(0, Math.max(0, common.lastIndexOf('.')));
    }
    return common.isEmpty() ? "Model" : common;
  }

  private static boolean areBelow(String parent, List<String> packages) {
    return packages.stream().allMatch(each -> (each + ".").startsWith(parent + "."));
  }

  /** Returns a list of links for each package. */
  private Markup navigation() {
    Map<String, List<EntityDescriptor>> packages =
        entities.stream()
            .collect(
                Collectors.groupingBy(
                    entity -> entity.id().packageName(), TreeMap::new, Collectors.toList()));
    return Markup.join(
        packages.entrySet().stream()
            .map(each -> navigation(each.getKey(), each.getValue()))
            .toList());
  }

  private Markup navigation(String packageName, List<EntityDescriptor> members) {
    Markup links =
        Markup.join(members.stream().map(entity -> element("li", link(entity))).toList());
    return element(
        "section",
        element("h2", packageName.isEmpty() ? "without a package" : packageName),
        element("ul", links));
  }

  /** Returns a link with the name that is unique below the package's. */
  private Markup link(EntityDescriptor entity) {
    return element("a", entity.id().toString())
        .with("href", "#" + context.labels().anchor(entity.id()));
  }

  private Markup sections() {
    return Markup.join(
        entities.stream().map(entity -> new EntitySection(context, entity).html()).toList());
  }
}
