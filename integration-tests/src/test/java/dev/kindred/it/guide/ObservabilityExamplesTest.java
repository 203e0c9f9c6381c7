package dev.kindred.it.guide;

import static dev.kindred.StatementDetail.SITE;
import static dev.kindred.StatementDetail.VALUES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.SlowStatement;
import dev.kindred.SlowStatementLog;
import dev.kindred.SlowestStatements;
import dev.kindred.Statement;
import dev.kindred.StatementEvent;
import dev.kindred.it.database.EntitiesWithoutArrays;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements that are seen: listeners, slow statements, comments. */
class ObservabilityExamplesTest extends Examples {

  @BeforeEach
  void openWithoutArrays() {
    EntitiesWithoutArrays.hideArrays();
  }

  @Test
  void listener() {
    // guide
    Database watched =
        db.with(event -> shows(event.kind() + " " + event.rows() + " rows: " + event.sql()));
    for (Book book : Book_.objects(watched).filter(Book_.pages().gt(300)).list()) {
      book.author().get();
    }
    // end
    assertThat(shown()).hasSize(2);
  }

  @Test
  void details() {
    DataSource dataSource = dataSource();
    List<StatementEvent> events = new ArrayList<>();
    // guide
    try (Database shop = Database.builder(dataSource).listener(events::add, SITE, VALUES).open()) {
      Book_.objects(shop).filter(Book_.title().eq("Emma")).exists();
    }
    shows(events.get(0).values());
    shows(events.get(0).site().getMethodName());
    // end
    assertThat(events).hasSize(1);
  }

  @Test
  void slowest() {
    // guide
    SlowestStatements slowest = SlowestStatements.atMost(50);
    Database watched = db.with(slowest, VALUES);
    Book_.get(watched, 1);
    Book_.get(watched, 1);

    SlowStatement worst = slowest.list().get(0);
    shows(worst.count() + " times, " + worst.rows() + " rows: " + worst.sql());
    shows(worst.explain(db));
    // end
    assertThat(worst.max()).isLessThan(worst.total());
  }

  @Test
  void slowLog() {
    DataSource dataSource = dataSource();
    // guide
    try (Database shop =
        Database.builder(dataSource)
            .listener(SlowStatementLog.over(Duration.ofMillis(200)), SITE)
            .open()) {
      Book_.objects(shop).count();
    }
    // end
    assertThat(Book_.objects(behind).count()).isEqualTo(6);
  }

  @Test
  void comments() {
    DataSource dataSource = dataSource();
    List<Statement> ran = new ArrayList<>();
    // guide
    try (Database shop =
        Database.builder(dataSource)
            .sqlComments(Map.of("application", "book shop", "version", "1.4"))
            .open()) {
      ran.addAll(shop.capture(() -> Book_.objects(shop).count()));
    }
    shows(ran.get(0).sql());
    // end
    assertThat(ran).hasSize(1);
  }

  @Test
  void jooq() {
    // guide
    List<Statement> ran =
        db.capture(() -> db.dsl().fetchCount(BookTable.BOOK, BookTable.BOOK.PAGES.gt(300)));
    shows(ran.get(0).kind() + " " + ran.get(0).values());
    // end
    assertThat(ran).hasSize(1);
  }
}
