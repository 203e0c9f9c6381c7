package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.declaration.AnnotationUse;
import dev.kindred.tool.internal.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Choice of the annotations for an entity's unique constraints and indexes. */
final class ConstraintChoice {

  private final EntityPlan entity;

  private final boolean areForeignKeysIndexed;

  /**
   * Chooses the annotations.
   *
   * @param areForeignKeysIndexed whether the database itself has an index for each foreign key
   */
  ConstraintChoice(EntityPlan entity, boolean areForeignKeysIndexed) {
    this.entity = entity;
    this.areForeignKeysIndexed = areForeignKeysIndexed;
    entity.table().indexes().stream().filter(each -> !isDeclarable(each)).forEach(this::note);
    entity.table().unique().stream()
        .flatMap(key -> UniqueAmongSome.note(key, entity.table()).stream())
        .forEach(entity.notes()::add);
  }

  private boolean isDeclarable(Table.Index index) {
    return index.isPlain()
        && (isOfRelation(index.columns())
            || (index.columns().size() == 1
                && !entity.table().isUnique(index.columns())
                && isFirst(index)));
  }

  private boolean isFirst(Table.Index index) {
    return entity.table().indexes().stream()
        .filter(each -> each.isPlain() && each.columns().equals(index.columns()))
        .findFirst()
        .filter(index::equals)
        .isPresent();
  }

  private boolean isOfRelation(List<String> columns) {
    return entity.attributes().all().stream()
        .anyMatch(
            each -> each instanceof PlannedAttribute.Forward && each.columns().equals(columns));
  }

  private void note(Table.Index index) {
    entity.notes().add(UniqueAmongSome.note(index).orElseGet(() -> undeclarable(index)));
  }

  private static String undeclarable(Table.Index index) {
    return "The index "
        + index.name()
        + (index.columns().contains("") ? "" : " of " + index.columns())
        + " can't be declared: "
        + (index.isPlain()
            ? "it has several columns, or those of another index."
            : "it is of expressions, of a part of the rows, or in another order.");
  }

  /** Returns {@code @Unique} or {@code @Index} for the column of a value. */
  Optional<AnnotationUse> of(PlannedAttribute.Value attribute) {
    List<String> columns = attribute.columns();
    if (entity.table().isKey(columns)) {
      return Optional.empty();
    }
    Optional<Table.Key> unique = unique(columns);
    if (unique.isPresent()) {
      return Optional.of(named("Unique", "uq", unique.get().name(), columns));
    }
    return entity.table().indexes().stream()
        .filter(index -> index.isPlain() && index.columns().equals(columns))
        .findFirst()
        .map(index -> named("Index", "ix", index.name(), columns));
  }

  /** Returns {@code @Index} for a relation whose foreign key has another index than by default. */
  Optional<AnnotationUse> of(PlannedAttribute.Forward attribute) {
    List<String> columns = attribute.columns();
    if (attribute.relation().isOneToOne()) {
      return Optional.empty();
    }
    boolean isByDefault = !areForeignKeysIndexed && !leadsKey(columns);
    return entity.table().indexes().stream()
        .filter(index -> index.isPlain() && index.columns().equals(columns))
        .filter(index -> !isOfForeignKey(index))
        .findFirst()
        .map(index -> named("Index", "ix", index.name(), columns))
        .filter(annotation -> !isByDefault || !annotation.members().isEmpty());
  }

  private boolean leadsKey(List<String> columns) {
    return entity
        .table()
        .key()
        .filter(key -> key.columns().size() >= columns.size())
        .filter(key -> key.columns().subList(0, columns.size()).equals(columns))
        .isPresent();
  }

  /** MariaDB gives the index of a foreign key the key's name. */
  private boolean isOfForeignKey(Table.Index index) {
    return entity.table().foreignKeys().stream().anyMatch(key -> key.name().equals(index.name()));
  }

  private Optional<Table.Key> unique(List<String> columns) {
    return entity.table().unique().stream()
        .filter(each -> each.columns().equals(columns))
        .findFirst();
  }

  private AnnotationUse named(String annotation, String prefix, String name, List<String> columns) {
    String usual = usual(prefix, columns);
    return name.isEmpty() || name.equals(usual)
        ? AnnotationUse.of(annotation)
        : AnnotationUse.of(annotation).withText("name", name);
  }

  private String usual(String prefix, List<String> columns) {
    return prefix + "_" + entity.table().name().name() + "_" + String.join("_", columns);
  }

  /** Returns the unique constraints over several attributes. */
  List<AnnotationUse> together() {
    List<AnnotationUse> constraints = new ArrayList<>();
    Set<List<String>> written = new HashSet<>();
    for (Table.Key key : entity.table().unique()) {
      List<PlannedAttribute> attributes = attributes(key.columns());
      boolean isSimple = isOfOne(key.columns()) || entity.table().isKey(key.columns());
      List<String> columns =
          attributes.stream().flatMap(each -> each.columns().stream()).distinct().toList();
      if (columns.size() != key.columns().size()) {
        entity
            .notes()
            .add(
                "The unique constraint of "
                    + key.columns()
                    + " can't be declared: it has only some columns of a relation.");
      } else if (!isSimple && written.add(key.columns())) {
        constraints.add(together(key, attributes, columns));
      }
    }
    return constraints;
  }

  private AnnotationUse together(
      Table.Key key, List<PlannedAttribute> attributes, List<String> columns) {
    AnnotationUse annotation =
        AnnotationUse.of("UniqueTogether")
            .withTexts("value", attributes.stream().map(PlannedAttribute::name).toList());
    return key.name().isEmpty() || key.name().equals(usual("uq", columns))
        ? annotation
        : annotation.withText("name", key.name());
  }

  /** Returns whether one attribute has these columns. */
  private boolean isOfOne(List<String> columns) {
    return entity.attributes().all().stream()
        .anyMatch(each -> Set.copyOf(each.columns()).equals(Set.copyOf(columns)));
  }

  /**
   * Returns the attributes of columns, each once, in the order of the columns. Of those that share
   * a column a value is taken, or one that is needed for other columns.
   */
  private List<PlannedAttribute> attributes(List<String> columns) {
    List<PlannedAttribute> attributes = new ArrayList<>();
    for (String column : columns) {
      List<PlannedAttribute> with =
          entity.attributes().all().stream()
              .filter(each -> each.columns().contains(column))
              .toList();
      if (with.stream().noneMatch(attributes::contains)) {
        with.stream()
            .min(Comparator.comparing(each -> !columns.containsAll(each.columns())))
            .ifPresent(attributes::add);
      }
    }
    return attributes;
  }
}
