package dev.kindred.it.random;

import dev.kindred.it.oracle.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Draws the key and the stored attributes of an entity. */
final class EntityPainter {

  private static final String MODEL = "@dev.kindred.model.";
  private static final Pattern GENERATED = Pattern.compile("(Version|CreatedAt|UpdatedAt) ");

  private final Dice dice;
  private final Names names;
  private final EntitySketch entity;
  private final List<EntitySketch> earlier;

  /** Draws an entity whose key may refer to those before it. */
  EntityPainter(Dice dice, Names names, EntitySketch entity, List<EntitySketch> earlier) {
    this.dice = dice;
    this.names = names;
    this.entity = entity;
    this.earlier = earlier;
  }

  /** What the processor makes of a name. */
  static String snakeCase(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
        .toLowerCase(Locale.ROOT);
  }

  void keyAndValues() {
    List<Runnable> steps = new ArrayList<>();
    switch (dice.below(6)) {
      case 0 -> {
        RelationPainter painter = new RelationPainter(dice, names, entity, earlier);
        boolean isAlone = dice.oneIn(2);
        if (!painter.keyPart(isAlone)) {
          value(ValueKind.LONG, true, "@dev.kindred.model.Id ");
        } else if (!isAlone) {
          keyPart();
        }
      }
      case 1 -> {
        for (int i = dice.below(3); i >= 0; i--) {
          keyPart();
        }
      }
      default ->
          value(
              dice.oneOf(ValueKind.LONG, ValueKind.LONG, ValueKind.INT, ValueKind.UUID),
              true,
              "@dev.kindred.model.Id ");
    }
    for (int i = dice.below(7); i > 0; i--) {
      steps.add(() -> value(dice.oneOf(ValueKind.values()), false, ""));
    }
    if (dice.oneIn(5)) {
      steps.add(this::version);
    }
    if (dice.oneIn(5)) {
      steps.add(() -> timestamp("CreatedAt"));
    }
    if (dice.oneIn(5)) {
      steps.add(() -> timestamp("UpdatedAt"));
    }
    while (!steps.isEmpty()) {
      steps.remove(dice.below(steps.size())).run();
    }
  }

  private void keyPart() {
    value(dice.oneOf(ValueKind.indexed()), true, "@dev.kindred.model.Id(generated = false) ");
  }

  private String attributeName() {
    return names.attribute(entity.names(), entity.isField());
  }

  private void version() {
    String type = dice.oneOf("int", "long", "short", "java.lang.Integer", "java.lang.Long");
    generated("Version", type);
  }

  private void timestamp(String annotation) {
    generated(
        annotation,
        dice.oneOf(
            "java.time.Instant",
            "java.time.OffsetDateTime",
            "java.time.LocalDateTime",
            "java.time.LocalDate"));
  }

  private void generated(String annotation, String type) {
    String name = attributeName();
    Column column = column(name);
    entity.add(
        AttributeSketch.relation(
            name,
            MODEL + annotation + " " + column.annotation(""),
            type,
            List.of(column.name()),
            false));
  }

  /** A column's name, and whether it is written. */
  private record Column(String name, boolean isWritten) {
    String annotation(String size) {
      String members =
          (isWritten ? "name = " + Sources.text(name) : "")
              + (isWritten && !size.isEmpty() ? ", " : "")
              + size;
      return members.isEmpty() ? "" : MODEL + "Column(" + members + ") ";
    }
  }

  private Column column(String attribute) {
    String name = snakeCase(attribute);
    return dice.oneIn(4) || !entity.columns().add(name)
        ? new Column(names.column(entity.columns()), true)
        : new Column(name, false);
  }

  private void value(ValueKind kind, boolean isKey, String id) {
    String name = attributeName();
    boolean isIndexed = isKey || (ValueKind.indexed().contains(kind) && dice.oneIn(4));
    boolean isUnique = isIndexed && !isKey && !kind.isEnumeration() && dice.oneIn(2);
    int form = isKey ? 0 : dice.below(3);
    Column column = column(name);
    StringBuilder annotations = new StringBuilder(id);
    if (isUnique) {
      annotations.append(MODEL + "Unique" + constraint("uq", column) + " ");
    } else if (isIndexed && !isKey) {
      annotations.append(MODEL + "Index" + constraint("ix", column) + " ");
    }
    String size = size(kind, isIndexed);
    List<String> defaults = fitting(kind, size);
    annotations.append(column.annotation(size)).append(kind.convert());
    if (!isKey && !isUnique && !defaults.isEmpty() && dice.oneIn(4)) {
      String value = dice.oneOf(defaults);
      annotations.append(MODEL + "Default(" + Sources.text(value) + ") ");
    }
    if (!id.endsWith("Id ") && column.name().matches("[a-z]|[a-z]+_[a-z]+")) {
      annotations.append(
          MODEL
              + "Check(value = "
              + Sources.text("%1$s is null or %1$s is not null".formatted(column.name()))
              + (dice.oneIn(2) ? ", name = " + Sources.text(like("ck", column)) : "")
              + ") ");
    }
    String type =
        switch (form) {
          case 1 -> kind.nullable();
          case 2 ->
              kind == ValueKind.BYTES
                  ? kind.nullable()
                  : "java.util.Optional<" + kind.boxed() + ">";
          default -> id.endsWith("Id ") || dice.oneIn(4) ? kind.boxed() : kind.type();
        };
    entity.add(
        new AttributeSketch(
            name,
            annotations.toString(),
            type,
            kind,
            List.of(column.name()),
            isKey,
            isUnique,
            form == 0,
            defaults));
  }

  /** The defaults that a column of a size has room for. */
  private static List<String> fitting(ValueKind kind, String size) {
    boolean isShort = size.endsWith("length = 1") || size.equals("precision = 12, scale = 12");
    return kind.defaults().stream()
        .filter(each -> !isShort || (kind.hasLength() && each.length() < 2))
        .toList();
  }

  /** A name that looks as one that Kindred gives, or a strange one, or none. */
  private String constraint(String prefix, Column column) {
    return dice.oneIn(2) ? "" : "(name = " + Sources.text(like(prefix, column)) + ")";
  }

  private String like(String prefix, Column column) {
    String rest = "_" + entity.table() + "_" + column.name();
    String name = prefix + rest;
    return names.sql("fk" + rest + "_id", "pk" + rest, name + "_check");
  }

  private String size(ValueKind kind, boolean isIndexed) {
    if (dice.oneIn(2) && !isIndexed) {
      return "";
    }
    if (kind.hasLength()) {
      // Several of 16,000 would be more than the 65,535 bytes of a row on MariaDB.
      return "length = "
          + (isIndexed
              ? dice.oneOf(1, 20, 63)
              : dice.oneOf(1, 4, 191, 1000, 16_001, 70_000, 2_000_000, 20_000_000));
    }
    return switch (kind) {
      case DECIMAL ->
          dice.oneOf(
              "precision = 5, scale = 0",
              "precision = 12, scale = 12",
              "precision = 65, scale = 30",
              "precision = 20",
              "scale = 0",
              "precision = 3, scale = 2");
      case BIG_INTEGER -> "precision = " + dice.oneOf(1, 2, 19, 65);
      default -> "";
    };
  }

  void uniqueTogether() {
    List<AttributeSketch> candidates =
        entity.attributes().stream()
            .filter(each -> !each.isKey() && !each.isUnique() && each.columns().size() == 1)
            .filter(each -> !GENERATED.matcher(each.annotations()).find())
            .filter(each -> each.kind() == null || ValueKind.indexed().contains(each.kind()))
            .filter(each -> each.kind() == null || !each.kind().hasLength())
            .limit(3)
            .toList();
    if (candidates.size() < 2 || !dice.oneIn(3)) {
      return;
    }
    String attributes =
        candidates.stream()
            .map(each -> Sources.text(each.name()))
            .collect(Collectors.joining(", ", "{", "}"));
    boolean isNamed = dice.oneIn(2);
    entity.uniqueTogether(
        MODEL
            + "UniqueTogether("
            + (isNamed
                ? "value = %s, name = %s"
                    .formatted(attributes, Sources.text(names.sql("uq_" + entity.table())))
                : attributes)
            + ")");
  }
}
