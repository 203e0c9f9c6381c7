package dev.kindred.processor.report;

import static dev.kindred.processor.report.markup.Markup.element;

import dev.kindred.processor.model.ConstraintDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.ForeignKeyDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.report.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** List of an entity's keys, constraints and indexes. */
final class ConstraintList {

  private final ReportContext context;
  private final EntityDescriptor entity;

  ConstraintList(ReportContext context, EntityDescriptor entity) {
    this.context = context;
    this.entity = entity;
  }

  Markup html() {
    List<Markup> items = new ArrayList<>();
    if (!entity.isKeyless()) {
      items.add(item("primary key", code(columns(entity, entity.keyColumns()))));
    }
    entity.forwardRelations().forEach(relation -> items.add(foreignKey(relation)));
    entity.constraints().forEach(constraint -> items.add(constraint(constraint)));
    return element("dl", items);
  }

  private static Markup item(String kind, Markup... description) {
    return element("div", element("dt", kind), element("dd", description));
  }

  private static Markup code(String text) {
    return element("code", text);
  }

  private Markup foreignKey(Forward relation) {
    ForeignKeyDescriptor key = relation.foreignKey();
    EntityDescriptor target = context.entity(relation.target());
    String referenced = " " + target.table().name() + " " + columns(target, key.references());
    return item(
        "foreign key",
        code(columns(entity, key.columns())),
        Markup.text(" →"),
        code(referenced),
        Markup.text(
            (key.isUnique() && !key.isKey() ? ", unique" : "")
                + ", on delete "
                + key.onDelete().words()));
  }

  private Markup constraint(ConstraintDescriptor constraint) {
    if (constraint instanceof ConstraintDescriptor.Check check) {
      return item("check", code(check.condition()), name(check));
    }
    if (constraint instanceof ConstraintDescriptor.Unique unique) {
      String rows =
          entity.markOf(unique.columns()).map(mark -> " unless " + mark.name()).orElse("");
      return item(
          "unique", code(columns(entity, unique.columns())), Markup.text(rows), name(unique));
    }
    ConstraintDescriptor.Index index = (ConstraintDescriptor.Index) constraint;
    return item("index", code(columns(entity, index.columns())), name(index));
  }

  private static Markup name(ConstraintDescriptor constraint) {
    return element("code.type", " " + constraint.name());
  }

  private static String columns(EntityDescriptor entity, List<Integer> positions) {
    return positions.stream()
        .map(position -> entity.column(position).name())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
