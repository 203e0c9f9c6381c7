package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.declaration.AnnotationUse;
import dev.kindred.tool.internal.declaration.DeclaredAttribute;
import dev.kindred.tool.internal.declaration.WrittenType;
import dev.kindred.tool.internal.table.TableColumn;
import dev.kindred.tool.internal.table.TableForeignKey;
import dev.kindred.tool.internal.table.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Choice of the declaration of an attribute that is a relation. */
record RelationChoice(
    EntityPlan entity,
    Map<TableName, EntityPlan> entities,
    NamingChoice naming,
    InverseNames relatedNames,
    ConstraintChoice constraints) {

  DeclaredAttribute of(PlannedAttribute.Forward attribute) {
    PlannedRelation relation = attribute.relation();
    List<AnnotationUse> annotations = new ArrayList<>();
    if (relation.isKey()) {
      annotations.add(AnnotationUse.of("Id"));
    }
    Optional<DefaultChoice> defaultValue = defaultValue(attribute);
    AnnotationUse annotation =
        AnnotationUse.of(relation.isOneToOne() ? "OneToOne" : "ForeignKey")
            .withConstant("onDelete", "OnDelete", onDelete(attribute, defaultValue.isPresent()));
    if (relation.isOptional()) {
      annotation = annotation.with("optional", "true");
    }
    annotation = annotation.withText("relatedName", relatedNames.of(attribute));
    if (!relation.isByKey()) {
      annotation = annotation.withText("references", referenced(attribute));
    }
    constraints.of(attribute).ifPresent(annotations::add);
    annotations.add(withColumns(annotation, attribute));
    defaultValue.map(DefaultChoice::annotation).ifPresent(annotations::add);
    CommentChoice comment = comment(attribute);
    comment.annotation().ifPresent(annotations::add);
    return new DeclaredAttribute(
        attribute.name(), one(attribute.target()), false, annotations, comment.documentation());
  }

  private WrittenType one(TableName target) {
    return new WrittenType("One<" + className(target) + ">", List.of("dev.kindred.model.One"));
  }

  private String className(TableName target) {
    return entity(target).className();
  }

  private EntityPlan entity(TableName table) {
    EntityPlan found = entities.get(table);
    if (found == null) {
      throw new IllegalArgumentException(table + " has no entity");
    }
    return found;
  }

  private AnnotationUse withColumns(AnnotationUse annotation, PlannedAttribute.Forward attribute) {
    boolean isSharing = attribute.relation().isSharing() && !isUsual(attribute);
    if (!isSharing && !naming.mustDeclare(attribute)) {
      return annotation;
    }
    return attribute.columns().size() == 1 && !isSharing
        ? annotation.withText("column", attribute.columns().get(0))
        : annotation.withTexts("columns", inOrder(attribute));
  }

  /** Returns whether a column that others share is named as it would be without them. */
  private boolean isUsual(PlannedAttribute.Forward attribute) {
    return attribute.columns().size() == 1
        && !naming.mustDeclare(attribute)
        && entity.attributes().all().stream()
            .noneMatch(
                each ->
                    each instanceof PlannedAttribute.Value
                        && each.columns().equals(attribute.columns()));
  }

  /** Returns the columns in the order of the target entity's key. */
  private List<String> inOrder(PlannedAttribute.Forward attribute) {
    PlannedRelation relation = attribute.relation();
    return relation.isByKey()
        ? entity(attribute.target()).keyColumns().stream()
            .map(each -> relation.columns().get(relation.targetColumns().indexOf(each)))
            .toList()
        : relation.columns();
  }

  /** Returns the action of the foreign key's rule, if the relation can have it. */
  private String onDelete(PlannedAttribute.Forward attribute, boolean hasDefault) {
    TableForeignKey.Rule rule = attribute.relation().foreignKey().onDelete();
    if (entity.table().isKeyless()) {
      return "DO_NOTHING";
    }
    return switch (rule) {
      case CASCADE -> "CASCADE";
      case RESTRICT -> "PROTECT";
      case NO_ACTION -> "DO_NOTHING";
      case SET_NULL -> attribute.relation().isOptional() ? "SET_NULL" : doNothing(attribute, rule);
      case SET_DEFAULT -> hasDefault ? "SET_DEFAULT" : doNothing(attribute, rule);
    };
  }

  private String doNothing(PlannedAttribute.Forward attribute, TableForeignKey.Rule rule) {
    entity
        .notes()
        .add("The rule " + rule + " of " + attribute.columns() + " is left to the database.");
    return "DO_NOTHING";
  }

  private String referenced(PlannedAttribute.Forward attribute) {
    return entity(attribute.target()).attributes().all().stream()
        .filter(each -> each.columns().equals(attribute.relation().targetColumns()))
        .map(PlannedAttribute::name)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the comment of the columns that no value has, whose comment that is. */
  private CommentChoice comment(PlannedAttribute.Forward attribute) {
    List<Optional<String>> comments =
        attribute.relation().columns().stream()
            .filter(column -> !isOfValue(column))
            .map(column -> entity.table().column(column).comment())
            .toList();
    return entity.table().view().isPresent()
        ? CommentChoice.documented(comments.stream().flatMap(Optional::stream).findFirst())
        : CommentChoice.ofColumns(comments);
  }

  private boolean isOfValue(String column) {
    return entity.attributes().all().stream()
        .anyMatch(
            each -> each instanceof PlannedAttribute.Value && each.columns().contains(column));
  }

  /** Returns the default of a foreign key's only column, the key of a row; none if it is shared. */
  private Optional<DefaultChoice> defaultValue(PlannedAttribute.Forward attribute) {
    if (attribute.columns().size() > 1 || attribute.relation().isSharing()) {
      return Optional.empty();
    }
    TableColumn column = entity.table().column(attribute.columns().get(0));
    return TypeChoice.of(column.type())
        .flatMap(choice -> DefaultChoice.of(column, choice.type(), List.of()));
  }

  DeclaredAttribute of(PlannedAttribute.ToMany attribute, JoinTables joinTables) {
    PlannedJoinTable join = attribute.joinTable();
    AnnotationUse annotation =
        AnnotationUse.of("ManyToMany").withText("relatedName", relatedNames.of(attribute));
    String usual =
        naming.tables().join(entity.table().name().name(), naming.tables().of(attribute.name()));
    if (!join.table().name().name().equals(usual)) {
      annotation = annotation.withText("table", join.table().name().name());
    }
    if (!joinTables.hasUsualColumns(join, naming.columns())) {
      annotation =
          columns(columns(annotation, "column", join.source()), "targetColumn", join.target());
    }
    if (!join.cascades()) {
      entity
          .notes()
          .add(
              "Rows of "
                  + join.table().name().name()
                  + " are deleted with the row on either side, which the database would refuse.");
    }
    return new DeclaredAttribute(
        attribute.name(),
        new WrittenType(
            "Many<" + className(attribute.target()) + ">", List.of("dev.kindred.model.Many")),
        false,
        List.of(annotation),
        join.table().comment());
  }

  private static AnnotationUse columns(
      AnnotationUse annotation, String member, TableForeignKey key) {
    return key.columns().size() == 1
        ? annotation.withText(member, key.columns().get(0))
        : annotation.withTexts(member + "s", key.columns());
  }
}
