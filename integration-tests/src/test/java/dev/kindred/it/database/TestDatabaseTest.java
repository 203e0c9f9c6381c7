package dev.kindred.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tests of everything else take for granted of a database. */
class TestDatabaseTest {

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void twoDatabasesDoNotSeeEachOther(TestDatabase kind) throws SQLException {
    try (FreshDatabase one = kind.create();
        FreshDatabase two = kind.create()) {
      assertThat(one.name()).isNotEqualTo(two.name());
      for (FreshDatabase database : List.of(one, two)) {
        try (Connection connection = database.dataSource().getConnection();
            Statement statement = connection.createStatement()) {
          statement.execute("create table item (id int primary key)");
          statement.execute("insert into item values (1)");
        }
      }
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void isWhatItSays(TestDatabase kind) throws SQLException {
    try (FreshDatabase database = kind.create();
        Connection connection = database.dataSource().getConnection()) {
      DatabaseMetaData metaData = connection.getMetaData();
      assertThat(metaData.getDatabaseProductName()).isEqualTo(kind.displayName());
      assertThat(metaData.getDatabaseProductVersion()).startsWith(kind.version());
      assertThat(kind.version()).matches("[0-9]+\\.[0-9.]+");
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void allConnectionsOfAPoolSeeOneDatabase(TestDatabase kind) throws SQLException {
    try (FreshDatabase database = kind.create();
        Connection one = database.dataSource().getConnection();
        Connection two = database.dataSource().getConnection()) {
      execute(one, "create table item (id int primary key)");
      execute(one, "insert into item values (1)");
      assertThat(texts(two, "select id from item")).containsExactly("1");
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void textInAColumnComparesByCodePointWithoutPadding(TestDatabase kind) throws SQLException {
    try (FreshDatabase database = kind.create();
        Connection connection = database.dataSource().getConnection()) {
      execute(connection, "create table word (text varchar(20) primary key)");
      execute(
          connection,
          "insert into word values ('e'), ('E'), ('\u00e9'), ('e '), ('\uFF01'), ('\uD83D\uDE00')");
      assertThat(texts(connection, "select text from word where text = 'e'")).containsExactly("e");
      List<String> sorted = texts(connection, "select text from word order by text");
      assertThat(sorted.subList(0, 4)).containsExactly("E", "e", "e ", "\u00e9");
      // H2 sorts by UTF-16 unit, and a surrogate is less than U+FF01.
      assertThat(sorted.subList(4, 6))
          .containsExactly(
              kind == TestDatabase.H2
                  ? new String[] {"\uD83D\uDE00", "\uFF01"}
                  : new String[] {"\uFF01", "\uD83D\uDE00"});
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void aClosedDatabaseIsGone(TestDatabase kind) throws SQLException {
    FreshDatabase database = kind.create();
    try (Connection connection = database.dataSource().getConnection()) {
      execute(connection, "create table item (id int primary key)");
    }
    database.close();
    assertThat(database.dataSource().isClosed()).isTrue();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
