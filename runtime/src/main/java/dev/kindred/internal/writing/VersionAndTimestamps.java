package dev.kindred.internal.writing;

import dev.kindred.internal.execution.StoredColumns;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Update;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.type.ColumnKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives rows their versions and time stamps when they are written. Thread-safe. */
public final class VersionAndTimestamps {

  private final Clock clock;
  private final StoredColumns stored;

  /** Stamps with the time of a clock, to as many digits as the columns keep. */
  public VersionAndTimestamps(Clock clock, StoredColumns stored) {
    this.clock = clock;
    this.stored = stored;
  }

  /** Stamps a row that is about to be inserted. */
  void insert(EntityState<?> row) {
    set(row, Generation.CREATED_AT);
    set(row, Generation.UPDATED_AT);
    for (int column : columns(row.metadata(), Generation.VERSION)) {
      row.values()[column] = number(row.metadata().column(column), 1);
    }
  }

  /** Stamps a row that is about to be updated, and answers the columns that must be written. */
  List<Integer> update(EntityState<?> row) {
    set(row, Generation.UPDATED_AT);
    List<Integer> stamped = new ArrayList<>(columns(row.metadata(), Generation.UPDATED_AT));
    for (int column : columns(row.metadata(), Generation.VERSION)) {
      row.values()[column] =
          number(row.metadata().column(column), version(row.values()[column]) + 1);
      stamped.add(column);
    }
    return stamped;
  }

  private void set(EntityState<?> row, Generation generation) {
    for (int column : columns(row.metadata(), generation)) {
      row.values()[column] = now(row.metadata(), column);
    }
  }

  /** An update of many rows, with what it changes of their stamps unless it sets that itself. */
  public Update update(Update update) {
    List<ColumnAssignment> assignments = new ArrayList<>(update.assignments());
    EntityMetadata<?> metadata = update.root();
    for (int column : columns(metadata, Generation.UPDATED_AT)) {
      ColumnMetadata stamp = metadata.column(column);
      add(
          assignments,
          new ColumnAssignment(column, new BindValue(now(metadata, column), stamp.type())));
    }
    for (int column : columns(metadata, Generation.VERSION)) {
      add(assignments, new ColumnAssignment(column, oneMore(metadata, column)));
    }
    return new Update(metadata, assignments, update.condition());
  }

  private static void add(List<ColumnAssignment> assignments, ColumnAssignment stamp) {
    if (assignments.stream().noneMatch(each -> each.column() == stamp.column())) {
      assignments.add(stamp);
    }
  }

  private static FunctionNode oneMore(EntityMetadata<?> metadata, int column) {
    ColumnNode version = new ColumnNode(PathNode.root(metadata), column);
    BindValue one =
        new BindValue(number(metadata.column(column), 1), metadata.column(column).type());
    return new FunctionNode(FunctionNode.Function.PLUS, List.of(version, one), version.type());
  }

  /** The position of the version; -1 where there is none. */
  static int versionColumn(EntityMetadata<?> metadata) {
    List<Integer> columns = columns(metadata, Generation.VERSION);
    return columns.isEmpty() ? -1 : columns.get(0);
  }

  /** The number that counts changes; 0 for what was not saved yet. */
  static long version(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  /** The positions of the columns that get their values in this way. */
  static List<Integer> columns(EntityMetadata<?> metadata, Generation generation) {
    return IntStream.range(0, metadata.columns().size())
        .filter(column -> metadata.column(column).generation() == generation)
        .boxed()
        .toList();
  }

  private static Object number(ColumnMetadata column, long value) {
    ColumnKind kind = column.type().kind();
    if (kind == ColumnKind.LONG) {
      return value;
    }
    return kind == ColumnKind.SHORT ? (Object) (short) value : (Object) (int) value;
  }

  private Object now(EntityMetadata<?> metadata, int column) {
    ColumnMetadata stamp = metadata.column(column);
    Object now = now(stamp);
    return ValueNormalizer.of(stamp, now, stored.of(metadata, column, now));
  }

  private Object now(ColumnMetadata column) {
    Instant now = clock.instant();
    return switch (column.type().kind()) {
      case OFFSET_DATE_TIME -> now.atOffset(ZoneOffset.UTC);
      case DATE_TIME -> now.atOffset(ZoneOffset.UTC).toLocalDateTime();
      case DATE -> now.atOffset(ZoneOffset.UTC).toLocalDate();
      default -> now;
    };
  }
}
