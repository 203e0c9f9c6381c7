package dev.kindred.internal.dialect;

import dev.kindred.spi.ColumnKind;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

/** Several values as one array, where the database takes it; each element as it would go alone. */
public final class JdbcArrays {

  private JdbcArrays() {}

  /** Whether values of a kind have arrays. */
  public static boolean have(ColumnKind kind) {
    return switch (kind) {
      case BYTE, SHORT, INT, LONG, DECIMAL, BIG_INTEGER, TEXT, UUID, DURATION -> true;
      default -> false;
    };
  }

  static void bind(
      PreparedStatement statement, int position, ColumnKind kind, Stream<Object> stored)
      throws SQLException {
    statement.setArray(
        position,
        statement.getConnection().createArrayOf(elementType(kind), elements(kind, stored)));
  }

  /** PostgreSQL's name; H2 takes the type of the elements. */
  private static String elementType(ColumnKind kind) {
    return switch (kind) {
      case BYTE, SHORT, INT -> "int4";
      case LONG, DURATION -> "int8";
      case DECIMAL, BIG_INTEGER -> "numeric";
      case TEXT -> "varchar";
      case UUID -> "uuid";
      default -> throw unknown(kind);
    };
  }

  private static Object[] elements(ColumnKind kind, Stream<Object> stored) {
    return switch (kind) {
      case BYTE, SHORT, INT -> stored.map(n -> ((Number) n).intValue()).toArray(Integer[]::new);
      case LONG -> stored.map(n -> ((Number) n).longValue()).toArray(Long[]::new);
      case DURATION -> stored.map(d -> ((Duration) d).toNanos()).toArray(Long[]::new);
      case DECIMAL, BIG_INTEGER -> stored.map(JdbcValues::decimal).toArray(BigDecimal[]::new);
      case TEXT -> stored.map(String.class::cast).toArray(String[]::new);
      case UUID -> stored.map(UUID.class::cast).toArray(UUID[]::new);
      default -> throw unknown(kind);
    };
  }

  private static IllegalStateException unknown(ColumnKind kind) {
    return new IllegalStateException(kind + " has no arrays.");
  }
}
