package dev.kindred.it;

import static dev.kindred.StatementDetail.SITE;
import static dev.kindred.StatementDetail.VALUES;
import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.SlowStatement;
import dev.kindred.SlowStatementLog;
import dev.kindred.SlowestStatements;
import dev.kindred.it.records.Author;
import dev.kindred.it.records.AuthorTable;
import dev.kindred.it.records.Author_;
import dev.kindred.model.Many;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The slowest statements, their plans, and the log of slow ones. */
class SlowStatementsTest extends DatabaseTest {

  private final SlowestStatements slowest = SlowestStatements.atMost(10);

  private static Author author(String name) {
    return new Author(null, name, Many.none());
  }

  private SlowStatement only() {
    assertThat(slowest.list()).hasSize(1);
    return slowest.list().get(0);
  }

  @Test
  void executionsAreCountedByText() {
    db.insertAll(List.of(author("Ann"), author("Bob")));
    Database told = db.with(slowest, SITE);
    for (String name : List.of("Ann", "Bob", "Cid")) {
      Author_.objects(told).filter(Author_.name().eq(name)).list();
    }
    assertThat(only().count()).isEqualTo(3);
    assertThat(only().rows()).isEqualTo(2);
    assertThat(only().failures()).isZero();
    assertThat(only().entity()).isEqualTo(Author.class);
    assertThat(only().total()).isGreaterThan(only().max());
    assertThat(only().values()).isEmpty();
    assertThat(only().site().getClassName()).isEqualTo(SlowStatementsTest.class.getName());
  }

  @Test
  void aPlanIsThatOfTheSlowestExecution() {
    Author ann = db.insert(author("Ann"));
    Author_.objects(db.with(slowest, VALUES)).filter(Author_.id().in(ann.id(), 5L)).list();
    assertThat(only().explain(db))
        .contains(
            here(
                usually("record_author")
                    .but(H2, "/* PUBLIC.PRIMARY_KEY")
                    .but(SQLITE, "SEARCH record_author USING INTEGER PRIMARY KEY")
                    .but(MARIADB, "record_author")));
    assertThat(only().count()).isOne();
  }

  @Test
  void writesAndBatchesHavePlans() {
    Database told = db.with(slowest, VALUES);
    List<Author> saved = told.insertAll(List.of(author("Ann"), author("Bob")));
    told.updateAll(saved);
    Author_.objects(told).filter(Author_.name().eq("Ann")).delete();
    assertThat(slowest.list().size()).isGreaterThan(2);
    slowest.list().forEach(each -> assertThat(each.explain(db)).isNotNull());
    assertThat(Author_.objects(db).count()).isOne();
  }

  @Test
  void aPlanNeedsTheValues() {
    Author_.objects(db.with(slowest)).filter(Author_.name().eq("Ann")).list();
    assertThatThrownBy(() -> only().explain(db))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "A plan depends on the bind values, which are not kept. Add the listener with"
                + " StatementDetail.VALUES, and explain what ran after that. SQL: select ");
    slowest.clear();

    Author_.objects(db.with(slowest)).count();
    assertThat(only().explain(db)).isNotBlank();
    slowest.clear();

    AuthorTable table = AuthorTable.AUTHOR;
    db.with(slowest, VALUES).dsl().selectFrom(table).where(table.NAME.eq("Ann")).fetch();
    assertThatThrownBy(() -> only().explain(db))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("jOOQ bound the values of this statement:");
  }

  @Test
  void ddlHasNoPlan() {
    changesTables();
    db.with(slowest).schema().only(dev.kindred.example.places.Place.class).drop();
    assertThatThrownBy(() -> slowest.list().get(0).explain(db))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Only queries and writes have a plan, not: ");
  }

  @Test
  void slowStatementsAreLogged() {
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      Author_.objects(db.with(SlowStatementLog.over(Duration.ofDays(1)))).count();
      Author_.objects(db.with(SlowStatementLog.over(Duration.ZERO)))
          .filter(Author_.name().eq("Ann"))
          .list();
      Author_.objects(db.with(SlowStatementLog.over(Duration.ZERO), SITE, VALUES))
          .filter(Author_.name().eq("Bob"))
          .list();
    } finally {
      System.setErr(before);
    }
    List<String> lines =
        log.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains("dev.kindred.slow"))
            .toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .matches(".*WARN dev.kindred.slow.* \\d+ ms, 0 rows: select .*\\?")
        .doesNotContain("Ann");
    assertThat(lines.get(1))
        .contains(" [Bob] at dev.kindred.it.SlowStatementsTest.slowStatementsAreLogged(");
  }
}
