package dev.kindred.spring.boot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.spring.boot.library.Author_;
import dev.kindred.spring.boot.library.Book_;
import dev.kindred.spring.boot.test.KindredTest;
import dev.kindred.spring.boot.test.Queries;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;

/** Tests with {@code @KindredTest} and {@code @Queries}. */
@KindredTest
@TestPropertySource(
    properties = {"spring.flyway.locations=classpath:db/library", "kindred.schema=validate"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SliceTest {

  @Autowired private Database db;

  @Test
  @Order(1)
  void writes() {
    db.insert(Author_.builder().name("Le Guin"));
    assertThat(Author_.objects(db).count()).isOne();
  }

  @Test
  @Order(2)
  void whatAnEarlierTestWroteIsRolledBack() {
    assertThat(Author_.objects(db).count()).isZero();
  }

  @Test
  void onlyTheDatabaseIsThere(@Autowired ApplicationContext context) {
    assertThat(context.getBeansOfType(Library.class)).isEmpty();
    assertThat(context.containsBean("jdbcTemplate")).isTrue();
    assertThat(context.containsBean("dispatcherServlet")).isFalse();
    assertThat(context.containsBean("kindredEndpoint")).isFalse();
  }

  @Test
  @Queries(atMost = 1)
  void aTestWithinItsBudgetPasses() {
    assertThat(Book_.objects(db).list()).isEmpty();
  }

  @Test
  void aTestThatRunsMoreFails() throws Exception {
    assertThatThrownBy(() -> run(new Budgets(), "twoOfThreads"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "Expected at most 1 statement, but there were 2:\n"
                + "1. select count(*) from book\n"
                + "2. select count(*) from author");
    run(new Budgets(), "twoOfThreadsAreAllowed");
  }

  @Test
  void aTestThatFailsKeepsItsOwnFailure() throws Exception {
    TestContextManager manager = new TestContextManager(Budgets.class);
    Budgets test = new Budgets();
    manager.prepareTestInstance(test);
    var method = Budgets.class.getDeclaredMethod("twoOfThreads");
    manager.beforeTestExecution(test, method);
    test.twoOfThreads();
    manager.afterTestExecution(test, method, new IllegalStateException("its own"));
  }

  private static void run(Budgets test, String name) throws Exception {
    TestContextManager manager = new TestContextManager(Budgets.class);
    manager.prepareTestInstance(test);
    var method = Budgets.class.getDeclaredMethod(name);
    manager.beforeTestExecution(test, method);
    method.invoke(test);
    manager.afterTestExecution(test, method, null);
  }

  /** Run by the tests above; its context is theirs. */
  @KindredTest
  @Queries(atMost = 1)
  @TestPropertySource(
      properties = {"spring.flyway.locations=classpath:db/library", "kindred.schema=validate"})
  static class Budgets {

    @Autowired private Database db;

    void twoOfThreads() {
      Book_.objects(db).count();
      CompletableFuture.supplyAsync(() -> Author_.objects(db).count()).join();
    }

    @Queries(atMost = 2)
    void twoOfThreadsAreAllowed() {
      twoOfThreads();
    }
  }
}
