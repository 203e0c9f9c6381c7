package dev.kindred.internal.execution;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kindred.internal.query.ValueNode;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.JSON;
import org.jooq.JSONB;

/** Binds values to the parameters of a prepared statement. */
final class ValueBinder {

  private ValueBinder() {}

  /** Binds all values, the first one to the first parameter. */
  static void bind(PreparedStatement statement, List<ValueNode> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      bind(statement, i + 1, values.get(i));
    }
  }

  private static void bind(PreparedStatement statement, int position, ValueNode node)
      throws SQLException {
    if (node.value() == null) {
      statement.setNull(position, Types.NULL);
    } else {
      bind(statement, position, node.type().kind(), stored(node.type(), node.value()));
    }
  }

  @SuppressWarnings("unchecked") // a value node's value is of its type, or a number near to it
  private static <T> Object stored(ColumnType<T> type, Object value) {
    return type.toStored((T) value);
  }

  private static void bind(PreparedStatement statement, int position, ColumnKind kind, Object value)
      throws SQLException {
    switch (kind) {
      case BOOLEAN -> statement.setBoolean(position, (Boolean) value);
      case BYTE, SHORT, INT -> statement.setInt(position, ((Number) value).intValue());
      case LONG -> statement.setLong(position, ((Number) value).longValue());
      case FLOAT -> statement.setFloat(position, ((Number) value).floatValue());
      case DOUBLE -> statement.setDouble(position, ((Number) value).doubleValue());
      case DECIMAL, BIG_INTEGER -> statement.setBigDecimal(position, decimal(value));
      case TEXT -> statement.setString(position, (String) value);
      case BYTES -> statement.setBytes(position, (byte[]) value);
      case INSTANT -> statement.setObject(position, ((Instant) value).atOffset(ZoneOffset.UTC));
      case DURATION -> statement.setLong(position, ((Duration) value).toNanos());
      case JSON -> statement.setBytes(position, ((JSON) value).data().getBytes(UTF_8));
      case JSONB -> statement.setBytes(position, ((JSONB) value).data().getBytes(UTF_8));
      default -> statement.setObject(position, value);
    }
  }

  private static BigDecimal decimal(Object value) {
    return value instanceof BigInteger integer ? new BigDecimal(integer) : (BigDecimal) value;
  }
}
