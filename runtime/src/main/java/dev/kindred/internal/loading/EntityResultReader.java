package dev.kindred.internal.loading;

import dev.kindred.internal.execution.Readers;
import dev.kindred.internal.execution.ResultReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Reader of the entities of a result.
 *
 * @param handles to which the entities are added
 * @param limit the most rows to read
 */
record EntityResultReader<E>(Readers readers, ResultHandles handles, int limit)
    implements ResultReader<List<E>> {

  @Override
  public List<E> read(ResultSet results) throws SQLException {
    return new EntityReader<E>(readers, results, handles, 1).readAll(limit);
  }
}
