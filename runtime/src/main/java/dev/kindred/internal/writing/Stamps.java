package dev.kindred.internal.writing;

import dev.kindred.internal.execution.StoredColumns;
import dev.kindred.internal.query.Assignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.ColumnModel.Generation;
import dev.kindred.spi.EntityModel;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives rows their versions and time stamps when they are written. Thread-safe. */
public final class Stamps {

  private final Clock clock;
  private final StoredColumns stored;

  /** Stamps with the time of a clock, to as many digits as the columns keep. */
  public Stamps(Clock clock, StoredColumns stored) {
    this.clock = clock;
    this.stored = stored;
  }

  /** Stamps a row that is about to be inserted. */
  void insert(RowValues<?> row) {
    set(row, Generation.CREATED_AT);
    set(row, Generation.UPDATED_AT);
    for (int column : columns(row.model(), Generation.VERSION)) {
      row.values()[column] = number(row.model().column(column), 1);
    }
  }

  /** Stamps a row that is about to be updated, and answers the columns that must be written. */
  List<Integer> update(RowValues<?> row) {
    set(row, Generation.UPDATED_AT);
    List<Integer> stamped = new ArrayList<>(columns(row.model(), Generation.UPDATED_AT));
    for (int column : columns(row.model(), Generation.VERSION)) {
      row.values()[column] = number(row.model().column(column), version(row.values()[column]) + 1);
      stamped.add(column);
    }
    return stamped;
  }

  private void set(RowValues<?> row, Generation generation) {
    for (int column : columns(row.model(), generation)) {
      row.values()[column] = now(row.model(), column);
    }
  }

  /** An update of many rows, with what it changes of their stamps unless it sets that itself. */
  public Update update(Update update) {
    List<Assignment> assignments = new ArrayList<>(update.assignments());
    EntityModel<?> model = update.root();
    for (int column : columns(model, Generation.UPDATED_AT)) {
      ColumnModel stamp = model.column(column);
      add(assignments, new Assignment(column, new ValueNode(now(model, column), stamp.type())));
    }
    for (int column : columns(model, Generation.VERSION)) {
      add(assignments, new Assignment(column, oneMore(model, column)));
    }
    return new Update(model, assignments, update.condition());
  }

  private static void add(List<Assignment> assignments, Assignment stamp) {
    if (assignments.stream().noneMatch(each -> each.column() == stamp.column())) {
      assignments.add(stamp);
    }
  }

  private static FunctionNode oneMore(EntityModel<?> model, int column) {
    ColumnNode version = new ColumnNode(PathNode.root(model), column);
    ValueNode one = new ValueNode(number(model.column(column), 1), model.column(column).type());
    return new FunctionNode(FunctionNode.Function.PLUS, List.of(version, one), version.type());
  }

  /** The position of the version; -1 where there is none. */
  static int versionColumn(EntityModel<?> model) {
    List<Integer> columns = columns(model, Generation.VERSION);
    return columns.isEmpty() ? -1 : columns.get(0);
  }

  /** The number that counts changes; 0 for what was not saved yet. */
  static long version(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  /** The positions of the columns that get their values in this way. */
  static List<Integer> columns(EntityModel<?> model, Generation generation) {
    return IntStream.range(0, model.columns().size())
        .filter(column -> model.column(column).generation() == generation)
        .boxed()
        .toList();
  }

  private static Object number(ColumnModel column, long value) {
    ColumnKind kind = column.type().kind();
    if (kind == ColumnKind.LONG) {
      return value;
    }
    return kind == ColumnKind.SHORT ? (Object) (short) value : (Object) (int) value;
  }

  private Object now(EntityModel<?> model, int column) {
    ColumnModel stamp = model.column(column);
    Object now = now(stamp);
    return StoredForm.of(stamp, now, stored.of(model, column, now));
  }

  private Object now(ColumnModel column) {
    Instant now = clock.instant();
    return switch (column.type().kind()) {
      case OFFSET_DATE_TIME -> now.atOffset(ZoneOffset.UTC);
      case DATE_TIME -> now.atOffset(ZoneOffset.UTC).toLocalDateTime();
      case DATE -> now.atOffset(ZoneOffset.UTC).toLocalDate();
      default -> now;
    };
  }
}
