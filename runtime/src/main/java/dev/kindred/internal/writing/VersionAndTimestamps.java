package dev.kindred.internal.writing;

import dev.kindred.internal.execution.StoredColumns;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Update;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.GeneratedColumns;
import dev.kindred.spi.type.ColumnKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Versions, time stamps and tenants of rows that are about to be written. Thread-safe. */
public final class VersionAndTimestamps {

  private final Clock clock;
  private final StoredColumns stored;
  private final RowTenants tenants;

  /** Creates time stamps by a clock, with as many fractional digits as the columns store. */
  public VersionAndTimestamps(Clock clock, StoredColumns stored, RowScopes scopes) {
    this.clock = clock;
    this.stored = stored;
    this.tenants = new RowTenants(scopes);
  }

  /** Sets the first version and the time stamps of a row to insert. */
  void insert(EntityState<?> row) {
    if (!row.metadata().generated().isStamped()) {
      return;
    }
    tenants.insert(row);
    Marks.insert(row);
    set(row, Generation.CREATED_AT);
    set(row, Generation.UPDATED_AT);
    for (int column : row.metadata().generated().of(Generation.VERSION)) {
      row.values()[column] = number(row.metadata().column(column), 1);
    }
  }

  /** Sets the next version and the time stamp of a row to update, and returns their columns. */
  List<Integer> update(EntityState<?> row) {
    if (!row.metadata().generated().isStamped()) {
      return List.of();
    }
    tenants.fill(row);
    set(row, Generation.UPDATED_AT);
    GeneratedColumns columns = row.metadata().generated();
    List<Integer> stamped = new ArrayList<>(columns.of(Generation.UPDATED_AT));
    for (int column : columns.of(Generation.VERSION)) {
      row.values()[column] =
          number(row.metadata().column(column), version(row.values()[column]) + 1);
      stamped.add(column);
    }
    return stamped;
  }

  private void set(EntityState<?> row, Generation generation) {
    for (int column : row.metadata().generated().of(generation)) {
      row.values()[column] = now(row.metadata(), column);
    }
  }

  /** Returns an update that sets versions and time stamps too, unless it sets them already. */
  public Update update(Update update) {
    if (!update.root().generated().isStamped()) {
      return update;
    }
    tenants.require(update);
    EntityMetadata<?> metadata = update.root();
    return areStamped(metadata) ? stamped(update, metadata) : update;
  }

  private static boolean areStamped(EntityMetadata<?> metadata) {
    GeneratedColumns columns = metadata.generated();
    return !columns.of(Generation.UPDATED_AT).isEmpty()
        || !columns.of(Generation.VERSION).isEmpty();
  }

  private Update stamped(Update update, EntityMetadata<?> metadata) {
    List<ColumnAssignment> assignments = new ArrayList<>(update.assignments());
    for (int column : metadata.generated().of(Generation.UPDATED_AT)) {
      ColumnMetadata stamp = metadata.column(column);
      add(
          assignments,
          new ColumnAssignment(column, new BindValue(now(metadata, column), stamp.type())));
    }
    for (int column : metadata.generated().of(Generation.VERSION)) {
      add(assignments, new ColumnAssignment(column, increment(metadata, column)));
    }
    return update.with(assignments);
  }

  /** Returns the assignment that marks a row as deleted. */
  public ColumnAssignment mark(EntityMetadata<?> metadata, int mark) {
    ColumnMetadata column = metadata.column(mark);
    Object value = column.type().kind() == ColumnKind.BOOLEAN ? true : now(metadata, mark);
    return new ColumnAssignment(mark, new BindValue(value, column.type()));
  }

  private static void add(List<ColumnAssignment> assignments, ColumnAssignment stamp) {
    if (assignments.stream().noneMatch(each -> each.column() == stamp.column())) {
      assignments.add(stamp);
    }
  }

  private static FunctionNode increment(EntityMetadata<?> metadata, int column) {
    ColumnNode version = new ColumnNode(PathNode.root(metadata), column);
    BindValue one =
        new BindValue(number(metadata.column(column), 1), metadata.column(column).type());
    return new FunctionNode(FunctionNode.Function.PLUS, List.of(version, one), version.type());
  }

  /** Returns the version as a number; 0 for an entity that is not saved. */
  static long version(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
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
    return ValueNormalizer.of(stamp, now, now, stored.of(metadata, column, now));
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
