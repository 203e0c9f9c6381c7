package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.declaration.AnnotationUse;
import dev.kindred.tool.internal.declaration.DeclaredAttribute;
import dev.kindred.tool.internal.declaration.DeclaredEntity;
import dev.kindred.tool.internal.declaration.DeclaredPackage;
import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Choice of the entities for tables. */
public final class ModelChoice {

  private final String defaultSchema;
  private final boolean areForeignKeysIndexed;
  private final Map<TableName, EntityPlan> entities = new TreeMap<>();
  private final JoinTables joinTables;
  private final NamingChoice naming;
  private final InverseNames relatedNames;
  private final Enums enums;
  private final List<String> notes = new ArrayList<>();

  /**
   * Chooses the entities.
   *
   * @param defaultSchema the schema of the connection, which is not declared
   * @param areForeignKeysIndexed whether the database itself has an index for each foreign key
   */
  public ModelChoice(List<Table> tables, String defaultSchema, boolean areForeignKeysIndexed) {
    this.defaultSchema = defaultSchema;
    this.areForeignKeysIndexed = areForeignKeysIndexed;
    Map<TableName, Table> declared = new TreeMap<>();
    tables.forEach(each -> declared.put(each.name(), each));
    TablePrefix prefix = TablePrefix.of(declared.values());
    ClassNames classes = new ClassNames(List.copyOf(declared.values()), prefix);
    joinTables = new JoinTables(declared, classes);
    joinTables.all().forEach(each -> declared.remove(each.table().name()));
    KeyCycles cycles = new KeyCycles(declared);
    for (Table table : declared.values()) {
      PlannedRelations relations = new PlannedRelations(table, declared, cycles);
      entities.put(
          table.name(),
          new EntityPlan(
              table,
              classes.of(table.name()),
              new PlannedAttributes(table, relations, classes),
              relations.notes()));
    }
    for (PlannedJoinTable each : joinTables.all()) {
      entity(each.source().target()).attributes().add(each, joinTables.attributeName(each));
    }
    relatedNames = new InverseNames(entities.values());
    naming = NamingChoice.of(entities.values(), prefix);
    enums = new Enums(classes);
  }

  private EntityPlan entity(TableName table) {
    return Objects.requireNonNull(entities.get(table));
  }

  /** Returns the declarations. */
  public DeclaredPackage declarations() {
    List<DeclaredEntity> declared = entities.values().stream().map(this::entity).toList();
    return new DeclaredPackage(naming.annotation(), declared, List.copyOf(enums.ofDatabase()));
  }

  private DeclaredEntity entity(EntityPlan entity) {
    ConstraintChoice constraints = new ConstraintChoice(entity, areForeignKeysIndexed);
    CheckPlaces checks = new CheckPlaces(entity);
    AttributeChoice values = new AttributeChoice(entity, naming, constraints, checks, enums);
    RelationChoice relations =
        new RelationChoice(entity, entities, naming, relatedNames, constraints);
    List<DeclaredAttribute> attributes = new ArrayList<>();
    for (PlannedAttribute attribute : entity.attributes().all()) {
      if (attribute instanceof PlannedAttribute.Value value) {
        values.of(value).ifPresent(attributes::add);
      } else if (attribute instanceof PlannedAttribute.Forward forward) {
        attributes.add(relations.of(forward));
      } else if (attribute instanceof PlannedAttribute.ToMany many) {
        attributes.add(relations.of(many, joinTables));
      }
    }
    notePolicies(entity, attributes);
    List<AnnotationUse> annotations = new ArrayList<>();
    AnnotationUse annotation = annotation(entity, constraints);
    entity.table().view().map(ModelChoice::view).ifPresent(annotations::add);
    if (entity.table().view().isEmpty() || !annotation.members().isEmpty()) {
      annotations.add(0, annotation);
    }
    checks.ofEntity().ifPresent(annotations::add);
    CommentChoice comment = CommentChoice.ofTable(entity.table().comment());
    comment.annotation().ifPresent(annotations::add);
    entity.notes().forEach(note -> notes.add(entity.table().name() + ": " + note));
    return new DeclaredEntity(
        entity.className(),
        comment
            .documentation()
            .orElse(
                "Row of the "
                    + (entity.table().view().isPresent() ? "view " : "table ")
                    + entity.table().name().name()
                    + "."),
        entity.notes(),
        annotations,
        attributes,
        values.nested());
  }

  /** Tells of policies but the one that is declared by the attribute of the tenant. */
  private static void notePolicies(EntityPlan entity, List<DeclaredAttribute> attributes) {
    boolean hasTenant =
        attributes.stream()
            .flatMap(attribute -> attribute.annotations().stream())
            .anyMatch(annotation -> annotation.name().equals("Tenant"));
    entity.table().security().policies().stream()
        .filter(policy -> policy.tenant().isEmpty() || !hasTenant)
        .forEach(
            policy -> entity.notes().add("The policy " + policy.name() + " can't be declared."));
  }

  private AnnotationUse annotation(EntityPlan entity, ConstraintChoice constraints) {
    AnnotationUse annotation = AnnotationUse.of("Entity").withText("table", naming.table(entity));
    if (!entity.table().name().schema().equals(defaultSchema)) {
      annotation = annotation.withText("schema", entity.table().name().schema());
    }
    if (entity.table().isKeyless() && entity.table().view().isEmpty()) {
      annotation = annotation.with("readOnly", "true");
      entity.notes().add("There is no primary key, so that rows are only read.");
    }
    List<AnnotationUse> together = constraints.together();
    if (together.isEmpty()) {
      return annotation;
    }
    String list = String.join(", ", together.stream().map(AnnotationUse::code).toList());
    return annotation
        .with("unique", together.size() == 1 ? list : "{" + list + "}")
        .importing("dev.kindred.model.UniqueTogether");
  }

  private static AnnotationUse view(String query) {
    return AnnotationUse.of("View").withLines("value", query);
  }

  /** Returns what can't be declared, after the declarations were made. */
  public List<String> notes() {
    return notes;
  }
}
