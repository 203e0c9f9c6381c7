package dev.kindred.processor.report.diagram;

import static dev.kindred.processor.report.markup.Markup.element;

import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.report.layout.Edge;
import dev.kindred.processor.report.layout.Graph;
import dev.kindred.processor.report.layout.GraphLayout;
import dev.kindred.processor.report.layout.Layout;
import dev.kindred.processor.report.markup.EntityLabels;
import dev.kindred.processor.report.markup.Markup;
import dev.kindred.processor.type.ClassId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Diagram of all entities and relations. */
public final class SchemaDiagram {

  private static final int MARGIN = 24;

  private final EntityLabels labels;
  private final List<ClassId> ids;
  private final List<EntityBox> boxes;
  private final List<DrawnRelation> relations;
  private final Layout layout;

  /** Creates the diagram of these entities. */
  public SchemaDiagram(List<EntityDescriptor> entities, EntityLabels labels) {
    this.labels = labels;
    this.ids = entities.stream().map(EntityDescriptor::id).toList();
    this.boxes =
        entities.stream().map(each -> EntityBox.of(each, labels.label(each.id()))).toList();
    this.relations =
        entities.stream().flatMap(entity -> DrawnRelation.of(entity).stream()).toList();
    this.layout =
        GraphLayout.of(
            new Graph(
                boxes.stream().map(EntityBox::size).toList(),
                relations.stream().map(this::edge).toList()));
  }

  private Edge edge(DrawnRelation relation) {
    int from = ids.indexOf(relation.source().id());
    int to = ids.indexOf(relation.relation().target());
    return new Edge(from, to, relation.startPort(boxes.get(from)), relation.endPort(boxes.get(to)));
  }

  /** Returns the number of lines. */
  public int relations() {
    return relations.size();
  }

  /** Returns the diagram as SVG. */
  public Markup draw() {
    List<Markup> parts = new ArrayList<>();
    IntStream.range(0, relations.size()).mapToObj(this::line).forEach(parts::add);
    for (int i = 0; i < boxes.size(); i++) {
      parts.add(boxes.get(i).draw(layout.corners().get(i), labels.anchor(ids.get(i))));
    }
    return element("svg", parts)
        .with("role", "group")
        .with("aria-label", "Entities and their relations")
        .with(
            "viewBox",
            "%d %d %d %d"
                .formatted(
                    -MARGIN, -MARGIN, layout.width() + 2 * MARGIN, layout.height() + 2 * MARGIN));
  }

  private Markup line(int index) {
    DrawnRelation relation = relations.get(index);
    ClassId source = relation.source().id();
    ClassId target = relation.relation().target();
    String title = relation.description(labels.label(source), labels.label(target));
    return element(
            relation.isManyToMany() ? "g.relation.join-table" : "g.relation",
            element("title", title),
            new RelationLine(layout.routes().get(index))
                .draw(relation.sources(), relation.targets()))
        .with("data-from", labels.anchor(source))
        .with("data-to", labels.anchor(target));
  }
}
