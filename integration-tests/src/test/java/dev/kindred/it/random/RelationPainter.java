package dev.kindred.it.random;

import dev.kindred.it.oracle.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws the relations of an entity. */
final class RelationPainter {

  private static final String MODEL = "@dev.kindred.model.";

  private final Dice dice;
  private final Names names;
  private final EntitySketch entity;
  private final List<EntitySketch> targets;

  RelationPainter(Dice dice, Names names, EntitySketch entity, List<EntitySketch> targets) {
    this.dice = dice;
    this.names = names;
    this.entity = entity;
    this.targets = targets;
  }

  /** Draws a foreign key as the key or a part of it, if there is an entity to refer to. */
  boolean keyPart(boolean isAlone) {
    if (targets.isEmpty()) {
      return false;
    }
    EntitySketch target = dice.oneOf(targets);
    Optional<Reference> reference = reference(target);
    if (reference.isEmpty() || reference.get().columns().size() > 2) {
      return false;
    }
    foreignKey(target, reference.get(), isAlone ? "OneToOne" : "ForeignKey", true, true);
    return true;
  }

  void foreignKeys() {
    int position = targets.indexOf(entity);
    for (int i = dice.below(3); i > 0; i--) {
      EntitySketch target = dice.oneOf(targets);
      boolean isRequired = targets.indexOf(target) < position && dice.oneIn(2);
      String kind = dice.oneOf("ForeignKey", "ForeignKey", "OneToOne");
      reference(target).ifPresent(each -> foreignKey(target, each, kind, isRequired, false));
    }
  }

  /** What a foreign key refers to: the key, or one attribute. */
  private record Reference(
      String attribute, List<String> columns, List<AttributeSketch> attributes) {}

  private Optional<Reference> reference(EntitySketch target) {
    List<AttributeSketch> unique =
        target.attributes().stream().filter(each -> each.isUnique() && each.isRequired()).toList();
    if (!unique.isEmpty() && dice.oneIn(2)) {
      AttributeSketch one = dice.oneOf(unique);
      return Optional.of(new Reference(one.name(), one.columns(), List.of(one)));
    }
    return Optional.of(new Reference("", target.keyColumns(), target.key()));
  }

  private void foreignKey(
      EntitySketch target,
      Reference reference,
      String annotation,
      boolean isRequired,
      boolean isKey) {
    String name = names.attribute(entity.names(), entity.isField());
    List<String> members = new ArrayList<>();
    boolean hasDefault = !isKey && canHaveDefault(reference) && dice.oneIn(3);
    members.add("onDelete = " + onDelete(!isRequired, hasDefault));
    if (!isRequired) {
      members.add("optional = true");
    }
    if (!reference.attribute().isEmpty()) {
      members.add("references = " + Sources.text(reference.attribute()));
    }
    List<String> usual =
        reference.columns().stream()
            .map(each -> EntityPainter.snakeCase(name) + "_" + each)
            .toList();
    Optional<String> shared = isKey ? Optional.empty() : shared(target, usual.size());
    List<String> columns = columns(usual, shared);
    if (!columns.equals(usual)) {
      members.add(
          columns.size() == 1
              ? "column = " + Sources.text(columns.get(0))
              : "columns = {"
                  + String.join(", ", columns.stream().map(Sources::text).toList())
                  + "}");
    }
    boolean isToMany = annotation.equals("ForeignKey");
    relatedName(target, isToMany).ifPresent(each -> members.add("relatedName = " + each));
    String index = isToMany && columns.size() == 1 && dice.oneIn(6) ? MODEL + "Index " : "";
    entity.add(
        AttributeSketch.relation(
            name,
            (isKey ? MODEL + "Id " : index)
                + MODEL
                + annotation
                + "("
                + String.join(", ", members)
                + ") "
                + (hasDefault ? defaultOf(reference) : ""),
            "dev.kindred.model.One<" + target.name() + ">",
            columns,
            isKey));
  }

  /** The columns of a relation: a shared one, and names that are free and fit. */
  private List<String> columns(List<String> usual, Optional<String> shared) {
    boolean mayChange = usual.size() == 1 && dice.oneIn(4);
    Stream<String> own =
        usual.stream()
            .skip(shared.isPresent() ? 1 : 0)
            .map(
                each ->
                    mayChange || each.length() > 50 || !entity.columns().add(lower(each))
                        ? names.column(entity.columns())
                        : each);
    return Stream.concat(shared.stream(), own).toList();
  }

  /** The first column of another relation to the same key, which both are to have. */
  private Optional<String> shared(EntitySketch target, int columns) {
    return columns > 1 && dice.oneIn(2)
        ? entity.attributes().stream()
            .filter(each -> each.type().equals("dev.kindred.model.One<" + target.name() + ">"))
            .filter(each -> each.columns().size() == columns)
            .map(each -> each.columns().get(0))
            .findFirst()
        : Optional.empty();
  }

  private String onDelete(boolean isOptional, boolean hasDefault) {
    List<String> actions = new ArrayList<>(List.of("CASCADE", "PROTECT", "RESTRICT", "DO_NOTHING"));
    if (isOptional) {
      actions.add("SET_NULL");
    }
    return hasDefault ? "SET_DEFAULT" : dice.oneOf(actions);
  }

  private static boolean canHaveDefault(Reference reference) {
    return reference.attributes().size() == 1
        && !reference.attributes().get(0).defaults().isEmpty();
  }

  private String defaultOf(Reference reference) {
    String value = dice.oneOf(reference.attributes().get(0).defaults());
    return MODEL + "Default(" + Sources.text(value) + ") ";
  }

  /** The name of the reverse relation, which may be an attribute; empty for the default. */
  private Optional<String> relatedName(EntitySketch target, boolean isToMany) {
    if (dice.oneIn(5)) {
      return Optional.of("\"+\"");
    }
    String usual = usual(isToMany);
    if (dice.oneIn(2) && target.names().add(lower(usual))) {
      return Optional.empty();
    }
    String name = names.attribute(target.names(), target.isField());
    if (dice.oneIn(3)) {
      target.add(
          AttributeSketch.relation(
              name,
              MODEL + "Inverse ",
              "dev.kindred.model." + (isToMany ? "Many<" : "One<") + entity.name() + ">",
              List.of(),
              false));
    }
    return Optional.of(Sources.text(name));
  }

  private String usual(boolean isToMany) {
    String name = entity.simpleName();
    boolean isAcronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    String start = isAcronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return isToMany ? start + "Set" : start;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  void manyToMany() {
    if (!dice.oneIn(3)) {
      return;
    }
    EntitySketch target = dice.oneIn(3) ? entity : dice.oneOf(targets);
    if (entity.keyColumns().size() + target.keyColumns().size() > 5) {
      return;
    }
    List<String> members = new ArrayList<>();
    String name = names.attribute(entity.names(), entity.isField());
    if (dice.oneIn(3) || !names.claim(entity.table() + "_" + EntityPainter.snakeCase(name))) {
      members.add("table = " + Sources.text(names.sql(entity.table() + "_to")));
    }
    if (target == entity && dice.oneIn(2)) {
      members.add("symmetrical = true");
    } else {
      relatedName(target, true).ifPresent(each -> members.add("relatedName = " + each));
    }
    manyToMany(name, members, target);
  }

  private void manyToMany(String name, List<String> members, EntitySketch target) {
    entity.add(
        AttributeSketch.relation(
            name,
            MODEL + "ManyToMany(" + String.join(", ", members) + ") ",
            "dev.kindred.model.Many<" + target.name() + ">",
            List.of(),
            false));
  }

  /** Draws a many-to-many relation with an association entity, and that entity. */
  Optional<EntitySketch> association(Supplier<EntitySketch> entities) {
    if (!dice.oneIn(6)) {
      return Optional.empty();
    }
    EntitySketch target = dice.oneOf(targets);
    EntitySketch association = entities.get();
    new EntityPainter(dice, names, association, List.of()).keyAndValues();
    String toSource = reference(association, entity);
    String toTarget = reference(association, target);
    List<String> members = new ArrayList<>();
    members.add("through = " + association.name() + ".class");
    if (target == entity || dice.oneIn(2)) {
      members.add(
          "throughFields = {" + Sources.text(toSource) + ", " + Sources.text(toTarget) + "}");
    }
    String name = names.attribute(entity.names(), entity.isField());
    relatedName(target, true).ifPresent(each -> members.add("relatedName = " + each));
    manyToMany(name, members, target);
    return Optional.of(association);
  }

  private String reference(EntitySketch association, EntitySketch to) {
    RelationPainter painter = new RelationPainter(dice, names, association, List.of(to));
    Reference key = new Reference("", to.keyColumns(), to.key());
    painter.foreignKey(to, key, "ForeignKey", true, false);
    return association.attributes().get(association.attributes().size() - 1).name();
  }
}
