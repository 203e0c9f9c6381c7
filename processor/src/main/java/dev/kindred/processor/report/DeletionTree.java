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
  private record Reference(EntityDescriptor source, Forward relation) {

    OnDeleteAction action() {
      return relation.foreignKey().onDelete();
    }

    Markup attribute() {
      return element("code", relation.name());
    }
  }

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
    references(entity).forEach(reference -> effects.add(effect(reference)));
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
    return switch (reference.action()) {
      case CASCADE -> cascade(reference);
      case PROTECT -> refused(reference, ".");
      case RESTRICT -> refused(reference, ", unless that one is deleted too.");
      case SET_NULL -> changed(reference, " becomes NULL.");
      case SET_DEFAULT -> changed(reference, " becomes its default.");
      case DO_NOTHING -> changed(reference, " is left to the database.");
    };
  }

  private Markup refused(Reference reference, String unless) {
    return item(
        reference.action(),
        Markup.text("Refused while a "),
        source(reference),
        Markup.text(" refers to it by "),
        reference.attribute(),
        Markup.text(unless));
  }

  private Markup changed(Reference reference, String change) {
    return item(
        reference.action(),
        reference.attribute(),
        Markup.text(" of each "),
        source(reference),
        Markup.text(" that refers to it" + change));
  }

  private Markup source(Reference reference) {
    return context.link(reference.source().id());
  }

  private Markup cascade(Reference reference) {
    boolean isNew = !shown.contains(reference.source().id());
    List<Markup> next = isNew ? effects(reference.source()) : List.of();
    return item(
        OnDeleteAction.CASCADE,
        Markup.text("Each "),
        source(reference),
        Markup.text(" that refers to it by "),
        reference.attribute(),
        Markup.text(isNew ? " is deleted." : " is deleted, with what is listed for it above."),
        next.isEmpty() ? Markup.EMPTY : element("ul", next));
  }
}
