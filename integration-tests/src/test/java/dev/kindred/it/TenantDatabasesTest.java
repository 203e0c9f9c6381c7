package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.H2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindred.Database;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.SchemaMismatchException;
import dev.kindred.error.TenantMismatchException;
import dev.kindred.error.TenantRequiredException;
import dev.kindred.error.UnknownTenantException;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.extra.firm.Account;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Country;
import dev.kindred.it.extra.firm.Country_;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.model.FetchMode;
import dev.kindred.model.Many;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;

/** Tenants with a database each. */
class TenantDatabasesTest extends DatabaseTest {

  @TempDir Path folder;

  /** The tenants for which the function was asked. */
  private final List<Object> asked = Collections.synchronizedList(new ArrayList<>());

  /** The databases of the tenants 7 and 8, which all tests on one server share. */
  private static final List<FreshDatabase> SHARED = new ArrayList<>();

  private Map<Object, LentDataSource> databases;
  private Database firms;
  private Database seven;
  private Database eight;

  @BeforeEach
  void twoTenants() {
    boolean areNew = SHARED.isEmpty();
    if (areNew) {
      SHARED.addAll(List.of(kind.create(), kind.create()));
    }
    databases = Map.of(7L, lent(0), 8L, lent(1));
    firms = Database.builder(this::dataSource).open();
    seven = firms.tenant(7L);
    eight = firms.tenant(8L);
    for (Database each : List.of(seven, eight)) {
      if (areNew) {
        each.schema().only(Country.class, Account.class, Label.class).create();
      }
      Stream.of("account", "label", "country")
          .forEach(table -> each.dsl().execute("delete from firm_" + table));
    }
    seven.insert(Country_.builder().name("Italy"));
    eight.insert(Country_.builder().name("Spain"));
  }

  private static LentDataSource lent(int number) {
    return new LentDataSource(SHARED.get(number).dataSource());
  }

  private DataSource dataSource(Object tenant) {
    asked.add(tenant);
    return databases.get(tenant);
  }

  @AfterEach
  void close() {
    firms.close();
  }

  @AfterParameterizedClassInvocation
  static void dropDatabases() {
    SHARED.forEach(FreshDatabase::close);
    SHARED.clear();
  }

  private static List<String> countries(Database firm) {
    return Country_.objects(firm).select(Country_.name()).list();
  }

  private static void required(ThrowingCallable statement) {
    assertThatThrownBy(statement)
        .isInstanceOf(TenantRequiredException.class)
        .hasMessage(
            "Each tenant has a database of its own, and this one was not told for which: use"
                + " db.tenant(..). Nothing was sent.");
  }

  private static void crossing(ThrowingCallable statement) {
    assertThatThrownBy(statement)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The transaction of this thread is in the database of the tenant 7, and that of the"
                + " tenant 8 is another one: what is done there would not be part of it. Do it"
                + " before or after the transaction. Nothing was sent.");
  }

  @Test
  void eachHasItsRows() {
    assertThat(countries(seven)).containsExactly("Italy");
    assertThat(countries(eight)).containsExactly("Spain");
    assertThat(countries(firms.fetchMode(FetchMode.RAISE).tenant(8L))).containsExactly("Spain");
    assertThat(countries(seven.tenant(8L))).containsExactly("Spain");
    assertThat(seven.dsl().fetchValue("select name from firm_country")).isEqualTo("Italy");
    assertThat(asked).containsExactly(7L, 8L);
  }

  @Test
  void allShareWhatIsCompiled() {
    String sql = Country_.objects(seven).filter(Country_.name().eq("Italy")).sql();
    assertThat(Country_.objects(eight).filter(Country_.name().eq("Spain")).sql()).isSameAs(sql);
  }

  @Test
  void aDatabaseWithoutATenantRefuses() {
    required(() -> countries(firms));
    required(() -> firms.insert(Country_.builder().name("x")));
    required(() -> firms.transaction(() -> {}));
    required(() -> firms.dsl());
    required(() -> firms.schema());
    required(() -> firms.async());
    required(() -> firms.afterCommit(() -> {}));
    assertThatThrownBy(() -> firms.allTenants())
        .isInstanceOf(TenantRequiredException.class)
        .hasMessage(
            "Each tenant has a database of its own, and a statement runs in one of them: call"
                + " db.tenant(..) for each tenant whose rows you need.");
  }

  @Test
  void entitiesWithTenantsKeepTheirCheck() {
    Label red = seven.insert(Label_.builder().word("red"));
    assertThat(red.tenant()).isEqualTo(7);
    assertThatThrownBy(() -> eight.insert(red)).isInstanceOf(TenantMismatchException.class);
    seven.dsl().execute("insert into firm_label (tenant, word) values (8, 'blue')");
    assertThat(Label_.objects(seven).select(Label_.word()).list()).containsExactly("red");
  }

  @Test
  void aTenantOfAnotherTypeHasNoRowsOfEntitiesWithTenants() {
    try (Database named = Database.builder(tenant -> databases.get(7L)).open()) {
      Database acme = named.tenant("acme");
      assertThat(countries(acme)).containsExactly("Italy");
      assertThatThrownBy(() -> Label_.objects(acme).list())
          .isInstanceOf(TenantRequiredException.class)
          .hasMessageStartingWith("Rows of Label belong to tenants");
    }
  }

  @Test
  void aTransactionIsOfOneTenant() {
    Country italy = Country_.objects(seven).get();
    Country spain = Country_.objects(eight).get();
    seven.transaction(
        () -> {
          firms.tenant(7L).insert(Country_.builder().name("France"));
          crossing(() -> countries(eight));
          crossing(() -> eight.insert(Country_.builder().name("x")));
          crossing(() -> Country_.objects(eight).delete());
          crossing(() -> eight.transaction(() -> {}));
          crossing(() -> eight.afterCommit(() -> {}));
          crossing(() -> eight.dsl().fetch("select 1"));
          crossing(() -> eight.schema().validate());
          crossing(() -> eight.async().delete(spain));
          crossing(() -> Country_.objects(eight).stream().close());
          crossing(() -> spain.accounts().list());
          seven.afterCommit(() -> eight.insert(Country_.builder().name("Malta")));
          assertThat(italy.accounts().list()).isEmpty();
        });
    assertThat(countries(seven)).containsExactlyInAnyOrder("Italy", "France");
    assertThat(countries(eight)).containsExactlyInAnyOrder("Spain", "Malta");
  }

  @Test
  void aTransactionThatFailsLeavesTheThreadFree() {
    assertThatThrownBy(
            () ->
                seven.transaction(
                    () -> {
                      seven.insert(Country_.builder().name("France"));
                      countries(eight);
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(countries(eight)).containsExactly("Spain");
    assertThat(countries(seven)).containsExactly("Italy");
  }

  @Test
  void handlesStayInTheirDatabase() {
    Country italy = Country_.objects(seven).get();
    Country spain = Country_.objects(eight).get();
    seven.insert(Account_.builder().name("Ann").country(italy));
    eight.insert(Account_.builder().name("Bob").country(spain));
    assertThat(italy.accounts().list()).extracting(Account::name).containsExactly("Ann");
    assertThat(spain.accounts().list()).extracting(Account::name).containsExactly("Bob");
    assertThat(Account_.objects(eight).get().country().get().name()).isEqualTo("Spain");
    assertThat(Account_.objects(eight).async().list().join()).hasSize(1);
  }

  @Test
  void queriesOfTwoTenantsAreNotCombined() {
    assertThatThrownBy(() -> Country_.objects(seven).union(Country_.objects(eight)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("union(..) puts together queries of databases with other scopes");
  }

  @Test
  void aTenantThatIsNotKnownHasNone() {
    for (int times = 1; times <= 2; times++) {
      assertThatThrownBy(() -> firms.tenant(9L))
          .isInstanceOf(UnknownTenantException.class)
          .hasMessage(
              "There is no data source for the tenant 9: the function that Database.builder(..)"
                  + " was given returned null. Nothing was sent.");
    }
    RuntimeException failure = new RuntimeException("no such firm");
    try (Database failing =
        Database.builder(
                tenant -> {
                  throw failure;
                })
            .open()) {
      assertThatThrownBy(() -> failing.tenant("acme"))
          .isInstanceOf(UnknownTenantException.class)
          .hasCause(failure)
          .hasMessage(
              "There is no data source for the tenant acme: the function that"
                  + " Database.builder(..) was given threw, as the cause says. Nothing was sent.");
    }
  }

  @Test
  void aTenantIsForgotten() {
    LentDataSource first = databases.get(7L);
    firms.forget(7L);
    firms.forget(9L);
    assertThat(first.isClosed()).isTrue();
    assertThat(countries(eight)).containsExactly("Spain");
    assertThatThrownBy(() -> countries(seven)).isInstanceOf(DatabaseException.class);
    databases = Map.of(7L, lent(1), 8L, databases.get(8L));
    assertThat(countries(firms.tenant(7L))).containsExactly("Spain");
    assertThat(asked).containsExactly(7L, 8L, 7L);
    assertThatThrownBy(() -> db.forget(7L))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The tenants share one database, and nothing of theirs is to be forgotten.");
  }

  @Test
  void aDataSourceOfTwoTenantsIsClosedWithTheLast() {
    LentDataSource shared = databases.get(7L);
    Database both = Database.builder(tenant -> shared).open();
    both.tenant("acme");
    both.tenant("umbra");
    both.forget("acme");
    assertThat(shared.isClosed()).isFalse();
    both.close();
    assertThat(shared.isClosed()).isTrue();
    assertThatThrownBy(() -> both.tenant("acme"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The database is closed: no tenant's is opened any more.");
  }

  @Test
  void eachIsComparedWhenItIsOpened() {
    assumeTrue(kind == H2);
    eight.schema().only(Label.class).drop();
    try (Database compared =
        Database.builder(this::dataSource).validateSchema(Label.class).open()) {
      assertThat(countries(compared.tenant(7L))).containsExactly("Italy");
      assertThatThrownBy(() -> compared.tenant(8L)).isInstanceOf(SchemaMismatchException.class);
      assertThat(databases.get(8L).isClosed()).isTrue();
    } finally {
      dropDatabases();
    }
  }

  @Test
  void theFunctionIsAskedOnce() {
    assumeTrue(kind == H2);
    List<Object> calls = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch start = new CountDownLatch(1);
    try (Database firm =
        Database.builder(
                tenant -> {
                  calls.add(tenant);
                  return databases.get(7L);
                })
            .open()) {
      List<Thread> threads =
          IntStream.range(0, 8)
              .mapToObj(
                  number ->
                      new Thread(
                          () -> {
                            try {
                              start.await();
                            } catch (InterruptedException e) {
                              throw new IllegalStateException(e);
                            }
                            countries(firm.tenant("acme"));
                          }))
              .toList();
      threads.forEach(Thread::start);
      start.countDown();
      threads.forEach(TenantDatabasesTest::join);
      assertThat(calls).containsExactly("acme");
      assertThat(countries(firm.tenant("acme"))).containsExactly("Italy");
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What replicates between servers is not here: the replica of each is the other's database. */
  @Test
  void replicasAreOfTheirTenants() {
    LentDataSource replica = lent(1);
    try (Database firm =
        Database.builder(this::dataSource)
            .replica(tenant -> tenant.equals(7L) ? replica : null)
            .stickyFor(Duration.ZERO)
            .open()) {
      assertThat(countries(firm.tenant(7L))).containsExactly("Spain");
      assertThat(countries(firm.tenant(8L))).containsExactly("Spain");
      firm.tenant(7L)
          .transaction(() -> assertThat(countries(firm.tenant(7L))).containsExactly("Italy"));
      firm.tenant(7L).insert(Country_.builder().name("France"));
      assertThat(countries(firm.tenant(7L))).containsExactly("Spain");
      firm.forget(7L);
      assertThat(replica.isClosed()).isTrue();
      assertThat(databases.get(7L).isClosed()).isTrue();
      assertThat(databases.get(8L).isClosed()).isFalse();
    }
  }

  @Test
  void aReplicaThatIsNotFoundClosesTheTenant() {
    assumeTrue(kind == H2);
    RuntimeException failure = new RuntimeException("no such host");
    try (Database firm =
        Database.builder(this::dataSource)
            .replica(
                tenant -> {
                  throw failure;
                })
            .open()) {
      assertThatThrownBy(() -> firm.tenant(7L))
          .isInstanceOf(UnknownTenantException.class)
          .hasCause(failure)
          .hasMessage(
              "There is no replica for the tenant 7: the function that replica(..) was given threw,"
                  + " as the cause says. Nothing was sent.");
      assertThat(databases.get(7L).isClosed()).isTrue();
    }
  }

  @Test
  void replicasOfOthersAreRefused() {
    assumeTrue(kind == H2);
    DataSource replica = databases.get(7L);
    assertThatThrownBy(() -> Database.builder(tenant -> replica).replica(replica).open())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "This replica is of one database, and each tenant has its own: use replica(tenant ->"
                + " ..), a function from the tenant to the replica of its database.");
    assertThatThrownBy(() -> Database.builder(replica).replica(tenant -> replica).open())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "replica(tenant -> ..) is for tenants with a database each, and here is one for all:"
                + " use replica(dataSource).");
    assertThatThrownBy(
            () -> Database.builder(replica, tenant -> "x").replica(tenant -> replica).open())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "replica(..) is not for tenants with a schema each: leave it out, or give each tenant a"
                + " data source, by builder(tenant -> ..).");
  }

  /** The pool of the data source is not closed here; that of HikariCP would abort what runs. */
  @Test
  void aTenantIsForgottenWhileItsStatementsRun() {
    try (Stream<String> names = Country_.objects(seven).select(Country_.name()).stream()) {
      seven.transaction(
          () -> {
            seven.insert(Country_.builder().name("France"));
            firms.forget(7L);
            assertThat(databases.get(7L).isClosed()).isTrue();
            assertThat(countries(seven)).containsExactlyInAnyOrder("Italy", "France");
          });
      assertThat(names).containsExactly("Italy");
    }
    assertThatThrownBy(() -> countries(seven)).isInstanceOf(DatabaseException.class);
    assertThatThrownBy(() -> seven.transaction(() -> {})).isInstanceOf(DatabaseException.class);
    assertThat(countries(eight)).containsExactly("Spain");
    databases = Map.of(7L, lent(0));
    assertThat(countries(firms.tenant(7L))).containsExactlyInAnyOrder("Italy", "France");
  }

  @Test
  void migrationsRunInTheFunction() throws Exception {
    assumeTrue(kind == H2);
    Files.writeString(folder.resolve("V1__countries.sql"), db.schema().only(Country.class).ddl());
    try (FreshDatabase acme = kind.create();
        FreshDatabase umbra = kind.create();
        Database firm =
            Database.builder(tenant -> migrated("acme".equals(tenant) ? acme : umbra))
                .validateSchema(Country.class)
                .open()) {
      firm.tenant("acme").insert(new Country(null, "Italy", Many.none()));
      assertThat(Stream.of("acme", "umbra").map(each -> countries(firm.tenant(each))))
          .containsExactly(List.of("Italy"), List.of());
    }
  }

  private DataSource migrated(FreshDatabase database) {
    Flyway.configure()
        .dataSource(database.dataSource())
        .locations("filesystem:" + folder)
        .load()
        .migrate();
    return database.dataSource();
  }
}
