package dev.kindred.it.migration;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Values of JDBC as texts, in which equal numbers of different types are equal. */
final class StoredText {

  private StoredText() {}

  static Object of(@Nullable Object value) {
    if (value == null) {
      return "NULL";
    }
    if (value instanceof Boolean truth) {
      return truth ? "1" : "0";
    }
    if (value instanceof Float || value instanceof Double) {
      return String.valueOf(((Number) value).floatValue());
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    if (value instanceof Clob clob) {
      try {
        return clob.getSubString(1, (int) clob.length());
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
    if (value instanceof Array array) {
      try {
        return Arrays.toString((Object[]) array.getArray());
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
    return value.toString();
  }
}
