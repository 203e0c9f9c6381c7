package dev.kindred.internal.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reader of a result. */
@FunctionalInterface
public interface ResultReader<T extends @Nullable Object> {

  /** Reads all that is wanted of a result. */
  T read(ResultSet results) throws SQLException;
}
