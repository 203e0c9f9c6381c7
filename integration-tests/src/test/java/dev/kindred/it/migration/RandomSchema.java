package dev.kindred.it.migration;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaColumn.Source;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Check;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.PrimaryKey;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaType;
import dev.kindred.internal.schema.SchemaView;
import dev.kindred.migration.model.TableHints;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random schema that can be edited. Names are simple, and the one-column keys are generated. */
final class RandomSchema {

  static final List<ColumnKind> KINDS =
      List.of(
          ColumnKind.BOOLEAN,
          ColumnKind.SHORT,
          ColumnKind.INT,
          ColumnKind.LONG,
          ColumnKind.DOUBLE,
          ColumnKind.FLOAT,
          ColumnKind.DECIMAL,
          ColumnKind.BIG_INTEGER,
          ColumnKind.TEXT,
          ColumnKind.TEXT,
          ColumnKind.TEXT,
          ColumnKind.BYTES,
          ColumnKind.UUID,
          ColumnKind.DATE,
          ColumnKind.DATE_TIME,
          ColumnKind.INSTANT,
          ColumnKind.JSON);

  /** A table under construction. */
  static final class Draft {
    QualifiedName name;
    final List<SchemaColumn> columns = new ArrayList<>();
    final Map<String, SchemaConstraint> constraints = new LinkedHashMap<>();
    @Nullable String comment;
    Optional<QualifiedName> renamedFrom = Optional.empty();
    final Map<String, String> renamed = new HashMap<>();
    final Map<String, String> backfills = new HashMap<>();

    /** Columns that an edit added: rows that were there have one value, by default or backfill. */
    final Set<String> filled = new HashSet<>();

    Draft(QualifiedName name) {
      this.name = name;
    }

    SchemaTable table() {
      return new SchemaTable(name, columns, List.copyOf(constraints.values()), comment);
    }

    TableHints hints() {
      return new TableHints("it." + name.name(), renamedFrom, Map.of(), renamed, backfills);
    }

    Draft copy() {
      Draft copy = new Draft(name);
      copy.comment = comment;
      copy.columns.addAll(columns);
      copy.constraints.putAll(constraints);
      return copy;
    }
  }

  final Random random;
  final List<Draft> tables = new ArrayList<>();
  final List<SchemaView> views = new ArrayList<>();
  private int names;

  RandomSchema(long seed) {
    this.random = new Random(seed);
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      tables.add(newTable());
    }
    for (int i = 0; i < count * 2; i++) {
      addConstraint(any(tables));
    }
    if (random.nextBoolean()) {
      addView();
    }
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  String newName(String prefix) {
    return prefix + ++names;
  }

  Draft newTable() {
    Draft draft = new Draft(new QualifiedName("", newName("t")));
    draft.comment = newComment();
    draft.columns.add(
        new SchemaColumn("id", type(ColumnKind.LONG), false, Source.IDENTITY, null, null));
    draft.constraints.put("pk", new PrimaryKey("pk_" + draft.name.name(), List.of("id")));
    int count = 2 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      draft.columns.add(newColumn());
    }
    return draft;
  }

  static SchemaType type(ColumnKind kind) {
    return new SchemaType(kind, ColumnSize.DEFAULT, List.of(), null);
  }

  SchemaType newType() {
    ColumnKind kind = any(KINDS);
    if (kind == ColumnKind.TEXT && random.nextInt(4) == 0) {
      String own = random.nextBoolean() ? newName("mood") : null;
      return new SchemaType(kind, ColumnSize.DEFAULT, List.of("A", "B", "C"), own);
    }
    ColumnSize size =
        switch (kind) {
          case TEXT, BYTES -> ColumnSize.ofLength(20 + random.nextInt(40));
          case DECIMAL -> new ColumnSize(255, 8 + random.nextInt(4), random.nextInt(3));
          case BIG_INTEGER -> new ColumnSize(255, 8 + random.nextInt(6), 10);
          default -> ColumnSize.DEFAULT;
        };
    return new SchemaType(kind, size, List.of(), null);
  }

  SchemaColumn newColumn() {
    SchemaType type = newType();
    boolean hasDefault = random.nextInt(3) == 0 && Specimen.hasDefault(type);
    return new SchemaColumn(
        newName("c"),
        type,
        random.nextBoolean(),
        Source.NONE,
        null,
        hasDefault ? Specimen.text(type, random.nextInt(3)) : null,
        newComment());
  }

  /** Returns a comment, or null. */
  @Nullable String newComment() {
    return random.nextInt(3) == 0 ? newName("it's \"so\" \\ \n") : null;
  }

  /** Adds a computed column, a constraint or an index. */
  void addConstraint(Draft draft) {
    String table = draft.name.name();
    List<SchemaColumn> plain = draft.columns.stream().filter(c -> !c.isComputed()).toList();
    SchemaColumn column = any(plain);
    String name = column.name();
    boolean isIndexable = Specimen.isIndexable(column.type());
    switch (random.nextInt(5)) {
      case 0 -> addForeignKey(draft);
      case 1 -> {
        boolean isNew =
            draft.constraints.values().stream().noneMatch(c -> c.columns().equals(List.of(name)));
        if (isNew && isIndexable && !name.equals("id") && !Specimen.isSmall(column.type())) {
          draft.constraints.put("uq" + name, new Unique("uq_" + table + "_" + name, List.of(name)));
        }
      }
      case 2 -> {
        boolean isNew =
            draft.constraints.values().stream().noneMatch(c -> c.columns().equals(List.of(name)));
        if (isNew && isIndexable) {
          draft.constraints.put("ix" + name, new Index("ix_" + table + "_" + name, List.of(name)));
        }
      }
      case 3 -> {
        if (isNumber(column) && !name.equals("id") && !draft.constraints.containsKey("ck" + name)) {
          draft.constraints.put("ck" + name, new Check("ck_" + table + "_" + name, name + " >= 0"));
        }
      }
      default -> {
        if (isNumber(column) && !name.equals("id")) {
          draft.columns.add(
              new SchemaColumn(
                  newName("g"),
                  type(ColumnKind.LONG),
                  true,
                  Source.STORED,
                  name + " + 1",
                  null,
                  newComment()));
        }
      }
    }
  }

  static boolean isNumber(SchemaColumn column) {
    boolean isReference = column.name().startsWith("r");
    return !isReference
        && (column.type().kind() == ColumnKind.INT || column.type().kind() == ColumnKind.LONG);
  }

  void addForeignKey(Draft draft) {
    Draft target = any(tables);
    String name = newName("r");
    boolean isLater =
        tables.indexOf(target) >= (tables.contains(draft) ? tables.indexOf(draft) : tables.size());
    boolean isOptional = isLater || random.nextBoolean();
    List<OnDelete> rules =
        isOptional
            ? List.of(OnDelete.CASCADE, OnDelete.PROTECT, OnDelete.SET_NULL, OnDelete.DO_NOTHING)
            : List.of(OnDelete.CASCADE, OnDelete.PROTECT, OnDelete.DO_NOTHING);
    draft.columns.add(
        new SchemaColumn(name, type(ColumnKind.LONG), isOptional, Source.NONE, null, null));
    if (!isOptional) {
      draft.backfills.put(name, "select min(id) from " + target.name.name());
    }
    draft.constraints.put(
        "fk" + name,
        new ForeignKey(
            "fk_" + draft.name.name() + "_" + name,
            List.of(name),
            target.name,
            List.of("id"),
            any(rules)));
    if (random.nextInt(4) == 0) {
      draft.constraints.put(
          "uq" + name, new Unique("uq_" + draft.name.name() + "_" + name, List.of(name)));
    }
  }

  void addView() {
    Draft draft = any(tables);
    views.add(
        new SchemaView(
            new QualifiedName("", newName("v")),
            "select id, " + any(draft.columns).name() + " as seen from " + draft.name.name(),
            newComment()));
  }
}
