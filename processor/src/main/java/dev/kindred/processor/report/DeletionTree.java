package dev.kindred.processor.report;

import static dev.kindred.processor.report.markup.Markup.element;

import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.OnDeleteAction;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.report.markup.Markup;
import dev.kindred.processor.type.ClassId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tree of what a delete does to other rows, along all relations that cascade. */
final class DeletionTree {

  private final ReportContext context;
  private final Set<ClassId> shown = new HashSet<>();

  DeletionTree(ReportContext context) {
    this.context = context;
  }

  /** Relation that refers to a deleted entity. */
  private record Reference(EntityDescriptor source, Forward relation) {}

  Markup html(EntityDescriptor entity) {
    List<Markup> effects = effects(entity);
    return effects.isEmpty()
        ? element("p", "No other row refers to it, so nothing else is deleted or changed.")
        : element("ul.deletes", effects);
  }

  private List<Markup> effects(EntityDescriptor entity) {
    shown.add(entity.id());
    List<Markup> effects = new ArrayList<>();
    joinTables(entity).forEach(table -> effects.add(joinRows(table)));
    for (Reference reference : references(entity)) {
      effects.add(effect(reference));
    }
    return effects;
  }

  private List<Reference> references(EntityDescriptor target) {
    return context.schema().entities().stream()
        .flatMap(
            source ->
                source.forwardRelationsTo(target.id()).stream()
                    .map(relation -> new Reference(source, relation)))
        .toList();
  }

  private List<String> joinTables(EntityDescriptor entity) {
    return context.schema().entities().stream()
        .flatMap(
            source ->
                source.manyToManyRelations().stream()
                    .filter(relation -> isOf(entity.id(), source.id(), relation)))
        .map(relation -> relation.table().name())
        .distinct()
        .toList();
  }

  private static boolean isOf(ClassId entity, ClassId source, ManyToMany relation) {
    return relation.table().association().isEmpty()
        && (source.equals(entity) || relation.target().equals(entity));
  }

  private static Markup joinRows(String table) {
    return item(
        OnDeleteAction.CASCADE,
        Markup.text("Its rows of the join table "),
        element("code", table),
        Markup.text(" are deleted."));
  }

  private static Markup item(OnDeleteAction action, Markup... content) {
    return element("li", content).with("data-action", action.words());
  }

  private Markup effect(Reference reference) {
    OnDeleteAction action = reference.relation().foreignKey().onDelete();
    Markup source = context.link(reference.source().id());
    Markup attribute = element("code", reference.relation().name());
    return switch (action) {
      case CASCADE -> cascade(reference, source, attribute);
      case PROTECT ->
          item(action, text("Refused while a "), source, text(" refers to it by "), attribute,
              text("."));
      case RESTRICT ->
          item(action, text("Refused while a "), source, text(" refers to it by "), attribute,
              text(", unless that one is deleted too."));
      case SET_NULL ->
          item(action, attribute, text(" of each "), source, text(" that refers to it becomes"),
              text(" NULL."));
      case SET_DEFAULT ->
          item(action, attribute, text(" of each "), source, text(" that refers to it becomes"),
              text(" its default."));
      case DO_NOTHING ->
          item(action, attribute, text(" of each "), source, text(" that refers to it is left to"),
              text(" the database."));
    };
  }

  private static Markup text(String text) {
    return Markup.text(text);
  }

  private Markup cascade(Reference reference, Markup source, Markup attribute) {
    boolean isNew = !shown.contains(reference.source().id());
    List<Markup> next = isNew ? effects(reference.source()) : List.of();
    return item(
        OnDeleteAction.CASCADE,
        text("Each "),
        source,
        text(" that refers to it by "),
        attribute,
        text(isNew ? " is deleted." : " is deleted, with what is listed for it above."),
        next.isEmpty() ? Markup.EMPTY : element("ul", next));
  }
}
