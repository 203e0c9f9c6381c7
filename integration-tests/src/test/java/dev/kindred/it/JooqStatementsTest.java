package dev.kindred.it;

import static dev.kindred.StatementDetail.VALUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kindred.Database;
import dev.kindred.Statement;
import dev.kindred.StatementEvent;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.records.Author;
import dev.kindred.it.records.AuthorTable;
import dev.kindred.it.records.Author_;
import dev.kindred.it.records.BookTable;
import dev.kindred.it.records.Book_;
import dev.kindred.testing.QueryBudget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What jOOQ runs is seen as Kindred's own statements are. */
class JooqStatementsTest extends DatabaseTest {

  private static final AuthorTable AUTHOR = AuthorTable.AUTHOR;

  private final List<StatementEvent> heard = new ArrayList<>();
  private Database told;

  @BeforeEach
  void threeAuthors() {
    for (String name : List.of("Ann", "Bob", "Cid")) {
      db.insert(Author_.builder().name(name));
    }
    told = db.with(heard::add, VALUES);
  }

  private List<String> heard() {
    List<String> lines =
        heard.stream()
            .map(
                each -> each.kind() + " " + each.entity() + " " + each.rows() + " " + each.values())
            .toList();
    heard.clear();
    return lines;
  }

  @Test
  void queriesAndWritesAreTold() {
    told.dsl().selectFrom(AUTHOR).where(AUTHOR.NAME.gt("Ann")).fetch();
    told.dsl().update(AUTHOR).set(AUTHOR.NAME, "X").where(AUTHOR.NAME.ne("Ann")).execute();
    told.dsl().insertInto(AUTHOR, AUTHOR.NAME).values("Dan").execute();
    told.dsl().deleteFrom(AUTHOR).where(AUTHOR.NAME.eq("X")).execute();
    assertThat(heard).allSatisfy(each -> assertThat(each.took()).isGreaterThan(Duration.ZERO));
    assertThat(heard())
        .containsExactly(
            "SELECT null 2 [Ann]",
            "UPDATE null 2 [X, Ann]",
            "INSERT null 1 [Dan]",
            "DELETE null 2 [X]");
  }

  @Test
  void theEntitiesOfAQueryAreKnown() {
    List<Author> authors =
        told.fetch(Author_.self(), told.dsl().selectFrom(AUTHOR).where(AUTHOR.NAME.ne("Bob")));
    assertThat(authors).hasSize(2);
    assertThat(heard()).containsExactly("SELECT " + Author.class + " 2 [Bob]");
    assertThat(authors.get(0).books().list()).isEmpty();
    assertThat(heard()).hasSize(1);
  }

  @Test
  void aCursorIsToldWhenItIsClosed() {
    try (Cursor<? extends Record> cursor = told.dsl().selectFrom(AUTHOR).fetchLazy()) {
      cursor.fetchNext();
      cursor.fetchNext();
      assertThat(heard).isEmpty();
    }
    assertThat(heard()).containsExactly("SELECT null 2 []");
  }

  @Test
  void aBatchIsOne() {
    told.dsl()
        .batch(told.dsl().insertInto(AUTHOR, AUTHOR.NAME).values((String) null))
        .bind("Dan")
        .bind("Eve")
        .execute();
    told.dsl()
        .batch(
            told.dsl().insertInto(AUTHOR, AUTHOR.NAME).values("Fay"),
            told.dsl().deleteFrom(AUTHOR).where(AUTHOR.NAME.in("Ann", "Bob")))
        .execute();
    assertThat(heard.stream().map(StatementEvent::rows)).containsExactly(2L, 3L);
    assertThat(heard.get(0).kind()).isEqualTo(Statement.Kind.INSERT);
    assertThat(heard.get(1).sql())
        .contains("insert into")
        .contains("; delete from")
        .doesNotContain("Fay")
        .doesNotContain("Bob");
  }

  @Test
  void aFailureIsTranslated() {
    Long id = Author_.objects(db).first().orElseThrow().id();
    Throwable thrown =
        catchThrowable(
            () ->
                told.dsl().insertInto(AUTHOR, AUTHOR.ID, AUTHOR.NAME).values(id, "Eve").execute());
    assertThat(thrown).isInstanceOf(DataAccessException.class);
    assertThat(heard).hasSize(1);
    assertThat(heard.get(0).failure()).isInstanceOf(UniqueViolationException.class);
    assertThat(heard.get(0).rows()).isZero();
    heard.clear();

    assertThatThrownBy(
            () -> told.fetch(Book_.self(), told.dsl().resultQuery("select * from no_such_table")))
        .isInstanceOf(DatabaseException.class);
    assertThat(heard.get(0).failure()).isInstanceOf(DatabaseException.class);
  }

  @Test
  void capturesAndBudgetsSeeThem() {
    List<Statement> ran =
        db.capture(
            () -> {
              db.dsl().selectFrom(AUTHOR).where(AUTHOR.NAME.eq("Ann")).fetch();
              db.fetch(Book_.self(), db.dsl().selectFrom(BookTable.BOOK));
            });
    assertThat(ran).extracting(Statement::values).containsExactly(List.of("Ann"), List.of());
    assertThat(ran).extracting(Statement::kind).containsOnly(Statement.Kind.SELECT);
    assertThat(ran.get(0).sql())
        .contains("from record_author where record_author.name = ")
        .contains("?")
        .doesNotContain("Ann");
    QueryBudget.assertThatQueries(db, () -> db.dsl().fetchCount(AUTHOR)).count(1);
  }
}
