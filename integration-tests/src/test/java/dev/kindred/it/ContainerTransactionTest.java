package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.error.ConnectionLostException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.model.Pizza;
import dev.kindred.it.model.Pizza_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.model.Many;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code Database.of}: connections of somebody else's, in a transaction of somebody else's. A
 * container has one connection with auto-commit off, hands it to whoever asks the DataSource, takes
 * no notice of {@code close()}, and commits or rolls back itself. It does so when the database has
 * been opened: connections that have auto-commit off then are {@link AutoCommitOffTest}'s.
 */
class ContainerTransactionTest extends DatabaseTest {

  /** What may end a transaction, or the connection. */
  private static final Set<String> ENDINGS =
      Set.of("commit", "rollback", "close", "abort", "setAutoCommit", "setReadOnly");

  private final List<String> ended = new ArrayList<>();
  private int handedOut;
  private int givenBack;
  private Connection connection;
  private Database inContainer;

  @BeforeEach
  void aContainerBeginsATransaction() throws SQLException {
    connection = fresh().dataSource().getConnection();
    inContainer = Database.of(dataSource());
    connection.setAutoCommit(false);
    handedOut = 0;
    givenBack = 0;
  }

  @AfterEach
  void theContainerClosesItsConnection() throws SQLException {
    if (!connection.isClosed()) {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.close();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            ContainerTransactionTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private DataSource dataSource() {
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          assertThat(method.getName()).isEqualTo("getConnection");
          return handOut();
        });
  }

  /** A handle of the container's connection, as a container gives one to each who asks. */
  private Connection handOut() {
    handedOut++;
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          String name = method.getName();
          if (name.equals("close")) {
            givenBack++;
            return null;
          }
          boolean isToSavepoint = name.equals("rollback") && arguments != null;
          if (ENDINGS.contains(name) && !isToSavepoint) {
            ended.add(name);
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private static List<String> names(Database database) {
    return Topping_.objects(database).orderBy(Topping_.name().asc()).list().stream()
        .map(Topping::name)
        .toList();
  }

  private static Topping insert(Database database, String name) {
    return database.insert(new Topping(null, name));
  }

  private void nothingWasEnded() throws SQLException {
    assertThat(ended).isEmpty();
    assertThat(handedOut).isPositive().isEqualTo(givenBack);
    assertThat(connection.isClosed()).isFalse();
    assertThat(connection.getAutoCommit()).isFalse();
  }

  @Test
  void whatIsWrittenIsSeenInsideAndNotOutsideUntilTheContainerCommits() throws SQLException {
    Topping ham = insert(inContainer, "ham");
    inContainer.update(Topping_.builder(ham).name("bacon"));
    inContainer.insertAll(List.of(new Topping(null, "olives"), new Topping(null, "corn")));
    Pizza pizza = inContainer.insert(new Pizza(null, "Napoli", Many.none()));
    Pizza_.toppings(inContainer, pizza).add(ham);

    assertThat(names(inContainer)).containsExactly("bacon", "corn", "olives");
    assertThat(names(db)).isEmpty();
    nothingWasEnded();

    connection.commit();
    assertThat(names(db)).containsExactly("bacon", "corn", "olives");
    assertThat(Pizza_.toppings(db, pizza).count()).isEqualTo(1);
  }

  @Test
  void theContainerRollsBackWhateverWasDone() throws SQLException {
    Topping there = insert(db, "there");
    insert(inContainer, "ham");
    inContainer.transaction(() -> insert(inContainer, "olives"));
    inContainer.delete(there);
    inContainer.dsl().execute("insert into topping (name) values ('corn')");
    nothingWasEnded();

    connection.rollback();

    assertThat(names(db)).containsExactly("there");
  }

  @Test
  void aTransactionIsASavepoint() throws SQLException {
    insert(inContainer, "ham");
    IllegalStateException failure = new IllegalStateException("only the inner one");

    assertThatThrownBy(
            () ->
                inContainer.transaction(
                    () -> {
                      insert(inContainer, "olives");
                      throw failure;
                    }))
        .isSameAs(failure);
    inContainer.transaction(
        () -> {
          insert(inContainer, "corn");
          inContainer.transaction(() -> insert(inContainer, "basil"));
        });

    assertThat(names(inContainer)).containsExactly("basil", "corn", "ham");
    assertThat(names(db)).isEmpty();
    nothingWasEnded();
    connection.commit();
    assertThat(names(db)).containsExactly("basil", "corn", "ham");
  }

  @Test
  void aTransactionUsesOneConnection() throws SQLException {
    inContainer.transaction(
        () -> {
          insert(inContainer, "ham");
          names(inContainer);
          inContainer.dsl().fetchCount(inContainer.dsl().selectFrom("topping"));
        });

    assertThat(handedOut).isEqualTo(1);
    nothingWasEnded();
  }

  @Test
  void itsStreamsAreForItsThread() throws Exception {
    insert(inContainer, "ham");

    Stream<Topping> rows = Topping_.objects(inContainer).stream();
    Iterator<Topping> toppings = rows.iterator();
    assertThatThrownBy(() -> CompletableFuture.runAsync(rows::close).join())
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .hasMessageContaining("read and closed by the transaction's own thread");
    assertThatThrownBy(() -> CompletableFuture.runAsync(toppings::next).join())
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .hasMessageContaining("read and closed by the transaction's own thread");
    assertThatThrownBy(() -> Topping_.objects(inContainer).stream().parallel().toList())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("leave it sequential()");
    assertThat(toppings.next().name()).isEqualTo("ham");
    assertThat(toppings).isExhausted();
    inContainer.transaction(
        () -> assertThat(Topping_.objects(inContainer).stream().isParallel()).isFalse());
    insert(inContainer, "corn");

    connection.commit();
    assertThat(names(db)).containsExactly("corn", "ham");
    assertThat(ended).isEmpty();
  }

  @Test
  void aRefusedRowInATransactionLeavesTheContainersUsable() throws SQLException {
    insert(inContainer, "ham");

    assertThatThrownBy(() -> inContainer.transaction(() -> insert(inContainer, "ham")))
        .isInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(
            () ->
                inContainer.insertAll(
                    List.of(new Topping(null, "olives"), new Topping(null, "ham"))))
        .isInstanceOf(UniqueViolationException.class);
    insert(inContainer, "corn");

    nothingWasEnded();
    connection.commit();
    assertThat(names(db)).containsExactly("corn", "ham");
  }

  @Test
  void anErrorIsTheContainersToAnswer() throws SQLException {
    insert(inContainer, "ham");

    assertThatThrownBy(() -> insert(inContainer, "ham"))
        .isInstanceOf(UniqueViolationException.class);

    nothingWasEnded();
    connection.rollback();
    assertThat(names(db)).isEmpty();
  }

  @Test
  void theNextTransactionOfTheContainerIsJoinedToo() throws SQLException {
    insert(inContainer, "ham");
    connection.commit();
    insert(inContainer, "olives");
    connection.rollback();
    insert(inContainer, "corn");
    connection.commit();

    assertThat(names(db)).containsExactly("corn", "ham");
    nothingWasEnded();
  }

  @Test
  void closingTheDatabaseClosesNothing() throws SQLException {
    insert(inContainer, "ham");

    inContainer.close();

    nothingWasEnded();
    assertThat(names(inContainer)).containsExactly("ham");
  }

  /** A provider of the container's connection, or of one that commits each statement. */
  private Database provided(Connection own) {
    return Database.of(
        new ConnectionProvider() {
          @Override
          public Connection acquire() {
            handedOut++;
            return own;
          }

          @Override
          public void release(Connection released) {
            assertThat(released).isSameAs(own);
            givenBack++;
          }
        });
  }

  @Test
  void aProvidersTransactionIsJoined() throws SQLException {
    connection.setAutoCommit(true);
    Database provided = provided(handOut());
    connection.setAutoCommit(false);
    handedOut = givenBack;

    insert(provided, "ham");
    provided.transaction(() -> insert(provided, "olives"));
    assertThatThrownBy(() -> provided.transaction(() -> insert(provided, "ham")))
        .isInstanceOf(UniqueViolationException.class);

    assertThat(names(provided)).containsExactly("ham", "olives");
    assertThat(names(db)).isEmpty();
    nothingWasEnded();
    connection.commit();
    assertThat(names(db)).containsExactly("ham", "olives");
  }

  @Test
  void aProvidersConnectionWithAutoCommitHasTransactionsOfItsOwn() throws SQLException {
    try (Connection own = fresh().dataSource().getConnection()) {
      Database provided = provided(own);

      insert(provided, "ham");
      assertThat(names(db)).containsExactly("ham");
      provided.transaction(
          () -> {
            insert(provided, "olives");
            assertThat(names(db)).containsExactly("ham");
          });
      assertThat(names(db)).containsExactly("ham", "olives");
      assertThatThrownBy(
              () ->
                  provided.transaction(
                      () -> {
                        insert(provided, "corn");
                        throw new IllegalStateException("enough");
                      }))
          .hasMessage("enough");

      assertThat(names(db)).containsExactly("ham", "olives");
      assertThat(own.getAutoCommit()).isTrue();
      assertThat(own.isClosed()).isFalse();
      assertThat(handedOut).isEqualTo(givenBack);
    }
  }

  @Test
  void jooqsOwnTransactionsAreJoined() {
    assertThatThrownBy(
            () ->
                db.dsl()
                    .transaction(
                        configuration -> {
                          Database joined = Database.of(configuration.connectionProvider());
                          insert(joined, "ham");
                          joined.transaction(() -> insert(joined, "olives"));
                          assertThat(names(joined)).containsExactly("ham", "olives");
                          assertThat(names(db)).isEmpty();
                          throw new IllegalStateException("enough");
                        }))
        .hasMessage("enough");
    assertThat(names(db)).isEmpty();

    db.dsl()
        .transaction(
            configuration -> insert(Database.of(configuration.connectionProvider()), "ham"));
    assertThat(names(db)).containsExactly("ham");
  }

  @Test
  void aProviderWithoutAConnectionIsNamed() {
    assertThatThrownBy(() -> provided(null))
        .isInstanceOf(ConnectionLostException.class)
        .hasMessageContaining("The ConnectionProvider gave no connection.");
  }

  @Test
  void aProviderThatRaisesHasNoConnection() {
    DataAccessException failure = new DataAccessException("no connection today");

    assertThatThrownBy(
            () ->
                Database.of(
                    new ConnectionProvider() {
                      @Override
                      public Connection acquire() {
                        throw failure;
                      }

                      @Override
                      public void release(Connection released) {}
                    }))
        .isInstanceOf(ConnectionLostException.class)
        .hasMessage("No connection: no connection today")
        .rootCause()
        .isSameAs(failure);
  }
}
