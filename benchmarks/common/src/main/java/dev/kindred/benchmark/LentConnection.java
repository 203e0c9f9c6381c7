package dev.kindred.benchmark;

import java.sql.Array;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.NClob;
import java.sql.PreparedStatement;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.SQLXML;
import java.sql.Savepoint;
import java.sql.Statement;
import java.sql.Struct;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;

/**
 * A connection of the transaction that is open around an operation. Who was lent it neither ends
 * the transaction nor returns the connection to its pool.
 */
final class LentConnection implements Connection {

  private final Connection connection;

  LentConnection(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void close() {}

  @Override
  public void commit() {}

  @Override
  public void rollback() {}

  /** Stays off until the transaction ends. */
  @Override
  public void setAutoCommit(boolean autoCommit) {}

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return connection.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return connection.isWrapperFor(type);
  }

  @Override
  public Statement createStatement() throws SQLException {
    return connection.createStatement();
  }

  @Override
  public PreparedStatement prepareStatement(String argument) throws SQLException {
    return connection.prepareStatement(argument);
  }

  @Override
  public CallableStatement prepareCall(String argument) throws SQLException {
    return connection.prepareCall(argument);
  }

  @Override
  public String nativeSQL(String argument) throws SQLException {
    return connection.nativeSQL(argument);
  }

  @Override
  public boolean getAutoCommit() throws SQLException {
    return connection.getAutoCommit();
  }

  @Override
  public boolean isClosed() throws SQLException {
    return connection.isClosed();
  }

  @Override
  public DatabaseMetaData getMetaData() throws SQLException {
    return connection.getMetaData();
  }

  @Override
  public void setReadOnly(boolean argument) throws SQLException {
    connection.setReadOnly(argument);
  }

  @Override
  public boolean isReadOnly() throws SQLException {
    return connection.isReadOnly();
  }

  @Override
  public void setCatalog(String argument) throws SQLException {
    connection.setCatalog(argument);
  }

  @Override
  public String getCatalog() throws SQLException {
    return connection.getCatalog();
  }

  @Override
  public void setTransactionIsolation(int argument) throws SQLException {
    connection.setTransactionIsolation(argument);
  }

  @Override
  public int getTransactionIsolation() throws SQLException {
    return connection.getTransactionIsolation();
  }

  @Override
  public SQLWarning getWarnings() throws SQLException {
    return connection.getWarnings();
  }

  @Override
  public void clearWarnings() throws SQLException {
    connection.clearWarnings();
  }

  @Override
  public Statement createStatement(int first, int second) throws SQLException {
    return connection.createStatement(first, second);
  }

  @Override
  public PreparedStatement prepareStatement(String first, int second, int third)
      throws SQLException {
    return connection.prepareStatement(first, second, third);
  }

  @Override
  public CallableStatement prepareCall(String first, int second, int third) throws SQLException {
    return connection.prepareCall(first, second, third);
  }

  @Override
  public Map<String, Class<?>> getTypeMap() throws SQLException {
    return connection.getTypeMap();
  }

  @Override
  public void setTypeMap(Map<String, Class<?>> argument) throws SQLException {
    connection.setTypeMap(argument);
  }

  @Override
  public void setHoldability(int argument) throws SQLException {
    connection.setHoldability(argument);
  }

  @Override
  public int getHoldability() throws SQLException {
    return connection.getHoldability();
  }

  @Override
  public Savepoint setSavepoint() throws SQLException {
    return connection.setSavepoint();
  }

  @Override
  public Savepoint setSavepoint(String argument) throws SQLException {
    return connection.setSavepoint(argument);
  }

  @Override
  public void rollback(Savepoint argument) throws SQLException {
    connection.rollback(argument);
  }

  @Override
  public void releaseSavepoint(Savepoint argument) throws SQLException {
    connection.releaseSavepoint(argument);
  }

  @Override
  public Statement createStatement(int first, int second, int third) throws SQLException {
    return connection.createStatement(first, second, third);
  }

  @Override
  public PreparedStatement prepareStatement(String first, int second, int third, int fourth)
      throws SQLException {
    return connection.prepareStatement(first, second, third, fourth);
  }

  @Override
  public CallableStatement prepareCall(String first, int second, int third, int fourth)
      throws SQLException {
    return connection.prepareCall(first, second, third, fourth);
  }

  @Override
  public PreparedStatement prepareStatement(String first, int second) throws SQLException {
    return connection.prepareStatement(first, second);
  }

  @Override
  public PreparedStatement prepareStatement(String first, int[] second) throws SQLException {
    return connection.prepareStatement(first, second);
  }

  @Override
  public PreparedStatement prepareStatement(String first, String[] second) throws SQLException {
    return connection.prepareStatement(first, second);
  }

  @Override
  public Clob createClob() throws SQLException {
    return connection.createClob();
  }

  @Override
  public Blob createBlob() throws SQLException {
    return connection.createBlob();
  }

  @Override
  public NClob createNClob() throws SQLException {
    return connection.createNClob();
  }

  @Override
  public SQLXML createSQLXML() throws SQLException {
    return connection.createSQLXML();
  }

  @Override
  public boolean isValid(int argument) throws SQLException {
    return connection.isValid(argument);
  }

  @Override
  public void setClientInfo(String first, String second) throws SQLClientInfoException {
    connection.setClientInfo(first, second);
  }

  @Override
  public void setClientInfo(Properties argument) throws SQLClientInfoException {
    connection.setClientInfo(argument);
  }

  @Override
  public String getClientInfo(String argument) throws SQLException {
    return connection.getClientInfo(argument);
  }

  @Override
  public Properties getClientInfo() throws SQLException {
    return connection.getClientInfo();
  }

  @Override
  public Array createArrayOf(String first, Object[] second) throws SQLException {
    return connection.createArrayOf(first, second);
  }

  @Override
  public Struct createStruct(String first, Object[] second) throws SQLException {
    return connection.createStruct(first, second);
  }

  @Override
  public void setSchema(String argument) throws SQLException {
    connection.setSchema(argument);
  }

  @Override
  public String getSchema() throws SQLException {
    return connection.getSchema();
  }

  @Override
  public void abort(Executor argument) throws SQLException {
    connection.abort(argument);
  }

  @Override
  public void setNetworkTimeout(Executor first, int second) throws SQLException {
    connection.setNetworkTimeout(first, second);
  }

  @Override
  public int getNetworkTimeout() throws SQLException {
    return connection.getNetworkTimeout();
  }
}
