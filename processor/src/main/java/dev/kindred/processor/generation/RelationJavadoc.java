package dev.kindred.processor.generation;

import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.ForeignKeyDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.RelationDescriptor.Reverse;
import dev.kindred.processor.type.ClassId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Javadoc of relations: what they lead to, and the columns that they join. */
final class RelationJavadoc {

  private final GenerationContext context;
  private final EntityDescriptor entity;

  RelationJavadoc(GenerationContext context) {
    this.context = context;
    this.entity = context.entity();
  }

  /** Returns the related rows with the columns that lead to them. */
  String related(RelationDescriptor relation) {
    if (relation instanceof Forward forward) {
      return EntityNouns.noun(relation.target()) + " by the foreign key " + foreignKey(forward);
    }
    return relation instanceof Reverse reverse
        ? reverse(reverse)
        : manyToMany((ManyToMany) relation);
  }

  /** Returns the columns of a foreign key, the columns that it references, and its constraints. */
  private String foreignKey(Forward relation) {
    ForeignKeyDescriptor key = relation.foreignKey();
    EntityDescriptor target = context.related(relation.target());
    List<String> facts = new ArrayList<>();
    facts.add(
        and(key.columns().stream().map(entity::column).map(ColumnJavadoc::definition).toList())
            + " to "
            + and(key.references().stream().map(position -> column(target, position)).toList()));
    if (key.isKey()) {
      facts.add(
          entity.keyColumns().equals(key.columns()) ? "primary key" : "part of the primary key");
    } else if (key.isUnique()) {
      facts.add("unique");
    }
    facts.add("on delete " + key.onDelete().words());
    return String.join(", ", facts);
  }

  /** Returns the names of a foreign key's columns. */
  String foreignKeyColumns(Forward relation) {
    return columns(
        relation.foreignKey().columns().stream()
            .map(entity::column)
            .map(ColumnDescriptor::name)
            .toList());
  }

  private static String column(EntityDescriptor entity, int position) {
    return Javadoc.code(entity.table().name() + "." + entity.column(position).name());
  }

  private String reverse(Reverse relation) {
    EntityDescriptor source = context.related(relation.target());
    Forward forward = (Forward) source.relations().get(relation.forward());
    return referencing(source.id(), relation.isUnique())
        + " the "
        + EntityNouns.noun(entity.id())
        + ": "
        + Javadoc.code(join(source, forward));
  }

  private String join(EntityDescriptor source, Forward forward) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < forward.foreignKey().columns().size(); i++) {
      pairs.add(
          source.table().name()
              + "."
              + source.column(forward.foreignKey().columns().get(i)).name()
              + " = "
              + entity.table().name()
              + "."
              + entity.column(forward.foreignKey().references().get(i)).name());
    }
    return String.join(" and ", pairs);
  }

  private static String manyToMany(ManyToMany relation) {
    JoinTableDescriptor table = relation.table();
    return EntityNouns.many(relation.target())
        + (table.association().isPresent() ? " by the association " : " by the join table ")
        + Javadoc.code(table.name())
        + ", from "
        + columns(table.sourceColumns())
        + " to "
        + columns(table.targetColumns());
  }

  private static String columns(List<String> names) {
    return and(names.stream().map(Javadoc::code).toList());
  }

  private static String and(List<String> texts) {
    return texts.stream().collect(Collectors.joining(" and "));
  }

  /** Returns "book that references", "books that reference". */
  static String referencing(ClassId source, boolean isUnique) {
    return isUnique
        ? EntityNouns.noun(source) + " that references"
        : EntityNouns.many(source) + " that reference";
  }

  /** Returns the related rows of a given row: "books that reference the given author". */
  String relatedTo(RelationDescriptor relation) {
    String given = "the given " + EntityNouns.noun(entity.id());
    if (relation instanceof Reverse reverse) {
      EntityDescriptor source = context.related(relation.target());
      Forward forward = (Forward) source.relations().get(reverse.forward());
      return referencing(source.id(), reverse.isUnique()) + " " + given + as(forward);
    }
    return EntityNouns.many(relation.target()) + " of " + given;
  }

  /** Returns the rows of this entity that are related to a target: "books that reference it". */
  String sourcesOf(RelationDescriptor relation, String target) {
    return relation instanceof Forward forward
        ? referencing(entity.id(), forward.foreignKey().isUnique()) + " " + target + as(forward)
        : EntityNouns.many(entity.id()) + " that are related to " + target;
  }

  /** Returns the attribute of a foreign key, unless it is named like its target. */
  private static String as(Forward relation) {
    return relation.name().equals(EntityNouns.parameter(relation.target()))
        ? ""
        : " as " + Javadoc.code(relation.name());
  }
}
