package dev.kindred.it;

import static dev.kindred.StatementDetail.SITE;
import static dev.kindred.StatementDetail.VALUES;
import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kindred.Database;
import dev.kindred.Statement;
import dev.kindred.StatementEvent;
import dev.kindred.StatementListener;
import dev.kindred.StatementStart;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.records.Author;
import dev.kindred.it.records.Author_;
import dev.kindred.it.records.Book;
import dev.kindred.it.records.Book_;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Genre_;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.shop.Writer_;
import dev.kindred.model.FetchMode;
import dev.kindred.model.Many;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listeners hear of each statement once it has ended, and harm none. */
class StatementListenerTest extends DatabaseTest {

  private final List<StatementEvent> heard = new CopyOnWriteArrayList<>();
  private Database told;

  @BeforeEach
  void listen() {
    told = db.with(heard::add);
  }

  /** Kind, entity and rows of what was heard, which is forgotten then. */
  private List<String> heard() {
    List<String> lines = heard.stream().map(StatementListenerTest::line).toList();
    heard.clear();
    return lines;
  }

  private static String line(StatementEvent event) {
    Class<?> entity = event.entity();
    return event.kind()
        + " "
        + (entity == null ? "-" : entity.getSimpleName())
        + " "
        + event.rows();
  }

  private static Author author(Long id, String name) {
    return new Author(id, name, Many.none());
  }

  private void threeAuthors() {
    db.insertAll(List.of(author(null, "Ann"), author(null, "Bob"), author(null, "Cid")));
  }

  @Test
  void anEventSaysWhatRan() {
    threeAuthors();
    Author_.objects(told).filter(Author_.name().gt("Ann")).list();

    StatementEvent event = heard.get(0);
    assertThat(heard).hasSize(1);
    assertThat(event.sql())
        .isEqualTo(
            "select record_author.id, record_author.name from record_author"
                + " where record_author.name > ?");
    assertThat(event.kind()).isEqualTo(Statement.Kind.SELECT);
    assertThat(event.entity()).isEqualTo(Author.class);
    assertThat(event.rows()).isEqualTo(2);
    assertThat(event.took()).isGreaterThan(Duration.ZERO);
    assertThat(event.failure()).isNull();
    assertThat(event.site()).isNull();
    assertThat(event.values()).isEmpty();
    assertThat(event).asString().matches("select .* > \\? \\(2 rows, \\d+ us\\)");
  }

  /** Notes the beginning of each statement, and with it the rows at its end. */
  private static final class Beginnings implements StatementListener {

    private final List<String> notes = new CopyOnWriteArrayList<>();

    @Override
    public StatementListener starting(StatementStart statement) {
      notes.add("begins: " + statement.kind() + " " + statement.entity().getSimpleName());
      return event -> notes.add(statement.sql() + " ends: " + event.rows());
    }

    @Override
    public void executed(StatementEvent event) {
      notes.add("never");
    }
  }

  @Test
  void aListenerCanHearOfTheBeginningToo() {
    threeAuthors();
    Beginnings beginnings = new Beginnings();
    Author_.objects(db.with(beginnings)).list();
    assertThat(beginnings.notes)
        .containsExactly(
            "begins: SELECT Author",
            "select record_author.id, record_author.name from record_author ends: 3");
  }

  @Test
  void queriesOfAllFormsTellTheRowsThatTheyRead() {
    threeAuthors();
    Author_.objects(told).first();
    Author_.objects(told).get(Author_.name().eq("Bob"));
    Author_.objects(told).filter(Author_.name().eq("Bea")).find();
    Author_.objects(told).count();
    Author_.objects(told).filter(Author_.name().eq("Bea")).exists();
    Author_.objects(told).select(Author_.name()).list();
    Author_.objects(told).orderBy(Author_.id().asc()).limit(2).list();
    assertThat(heard())
        .containsExactly(
            "SELECT Author 1",
            "SELECT Author 1",
            "SELECT Author 0",
            "SELECT Author 1",
            "SELECT Author 0",
            "SELECT Author 3",
            "SELECT Author 2");
  }

  @Test
  void handlesTellTheListenerOfTheirQuery() {
    Author ann = db.insert(author(null, "Ann"));
    db.insertAll(List.of(new Book(null, "Tea", Author_.ref(ann.id()))));
    Book tea = Book_.objects(told).get();
    assertThat(heard()).containsExactly("SELECT Book 1");

    assertThat(tea.author().get().books().list()).hasSize(1);
    assertThat(heard()).containsExactly("SELECT Author 1", "SELECT Book 1");
  }

  @Test
  void writesTellTheRowsThatTheyChange() {
    Author ann = told.insert(author(null, "Ann"));
    told.update(Author_.builder(ann).name("Anna"));
    told.save(new Author(ann.id(), "Annie", Many.none()));
    Author_.objects(told).filter(Author_.name().eq("Bea")).update(Author_.name().set("B"));
    told.delete(ann);
    assertThat(heard().stream().filter(line -> !line.startsWith("SELECT")))
        .containsExactly(
            "INSERT Author 1",
            "UPDATE Author 1",
            "UPDATE Author 1",
            "UPDATE Author 0",
            "DELETE Book 0",
            "DELETE Author 1");
  }

  @Test
  void aBatchTellsTheRowsOfAll() {
    List<Author> saved =
        told.insertAll(IntStream.range(0, 50).mapToObj(i -> author(null, "A" + i)).toList());
    assertThat(heard.stream().filter(event -> event.kind() == Statement.Kind.INSERT))
        .isNotEmpty()
        .extracting(StatementEvent::rows)
        .satisfies(
            rows -> assertThat(rows.stream().mapToLong(Long::longValue).sum()).isEqualTo(50));
    heard.clear();

    told.updateAll(saved.stream().map(each -> author(each.id(), each.name() + "!")).toList());
    assertThat(heard()).containsExactly("UPDATE Author 50");
  }

  @Test
  void aJoinTableIsOfTheEntityThatHasTheRelation() {
    Genre crime = db.insert(Genre_.builder().name("Crime"));
    Writer writer = db.insert(Writer_.builder().name("Jane"));
    Novel novel = db.insert(Novel_.builder().title("Emma").pages(474).writer(writer));
    Novel_.genres(told, novel).add(crime);
    assertThat(heard()).contains("INSERT Novel 1");
    Novel_.genres(told, novel).clear();
    assertThat(heard()).contains("DELETE Novel 1");
  }

  @Test
  void ddlHasNoEntity() {
    changesTables();
    told.schema().only(Book.class).drop();
    told.schema().only(Book.class).create();
    assertThat(heard())
        .allMatch(line -> line.startsWith("OTHER - "))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aStreamIsToldWhenItsRowsAreRead() {
    threeAuthors();
    assertThat(Author_.objects(told).stream().count()).isEqualTo(3);
    assertThat(heard()).containsExactly("SELECT Author 3");
    assertThat(Author_.objects(told).select(Author_.name()).stream()).hasSize(3);
    assertThat(heard()).containsExactly("SELECT Author 3");
  }

  /** Rows that were read ahead count; the time of whoever reads them does not. */
  @Test
  void aStreamThatIsClosedEarlyTellsWhatWasRead() throws InterruptedException {
    List<Author> many = IntStream.range(0, 1_500).mapToObj(i -> author(null, "A" + i)).toList();
    db.transaction(() -> db.insertAll(many));
    long start = System.nanoTime();
    try (Stream<Author> authors = Author_.objects(told).stream()) {
      assertThat(authors.iterator().next()).isNotNull();
      Thread.sleep(50);
      assertThat(heard).isEmpty();
    }
    assertThat(heard.get(0).took())
        .isBetween(
            Duration.ofNanos(1), Duration.ofNanos(System.nanoTime() - start).minusMillis(50));
    assertThat(heard()).containsExactly("SELECT Author 1024");

    told.transaction(
        () -> {
          assertThat(Author_.objects(told).stream().iterator().next()).isNotNull();
          assertThat(heard).isEmpty();
        });
    assertThat(heard()).containsExactly("SELECT Author 1024");
  }

  @Test
  void aStreamIsCapturedWhenTheDatabaseHasAnswered() {
    List<Stream<Author>> open = new ArrayList<>();
    assertThat(db.capture(() -> open.add(Author_.objects(db).stream()))).hasSize(1);
    open.get(0).close();
  }

  @Test
  void aFailureIsTheOneThatTheCallerGets() {
    db.insert(author(7L, "Ann"));
    Throwable thrown = catchThrowable(() -> told.insert(author(7L, "Bob")));

    assertThat(thrown).isInstanceOf(UniqueViolationException.class);
    StatementEvent event = heard.get(heard.size() - 1);
    assertThat(event.failure()).isSameAs(thrown);
    assertThat(line(event)).isEqualTo("INSERT Author 0");
  }

  @Test
  void statementsOfARolledBackTransactionRan() {
    assertThatThrownBy(
            () ->
                told.transaction(
                    () -> {
                      told.insert(author(null, "Ann"));
                      throw new IllegalStateException("no");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(heard()).containsExactly("INSERT Author 1");
    assertThat(Author_.objects(db).count()).isZero();
  }

  @Test
  void severalListenersHearTheSameAndOnlyTheirDatabase() {
    List<StatementEvent> second = new ArrayList<>();
    Database both = told.with(second::add);

    Author_.objects(both).count();
    Author_.objects(told).count();
    Author_.objects(db).count();

    assertThat(second).hasSize(1);
    assertThat(heard()).containsExactly("SELECT Author 1", "SELECT Author 1");
  }

  @Test
  void aListenerOfTheBuilderHearsEverything() {
    try (Database opened =
        Database.builder(fresh().dataSource()).listener(heard::add, VALUES).open()) {
      Author_.objects(opened.fetchMode(FetchMode.SINGLE)).filter(Author_.name().eq("Ann")).list();
    }
    assertThat(heard.get(0).values()).containsExactly("Ann");
    assertThat(heard()).containsExactly("SELECT Author 0");
  }

  @Test
  void valuesAreForThoseWhoAskForThem() {
    List<StatementEvent> full = new ArrayList<>();
    Database all = told.with(full::add, VALUES);
    Author_.objects(all).filter(Author_.name().in("Ann", "Bob"), Author_.id().gt(4L)).list();
    assertThat(heard.get(0).values()).isEmpty();
    assertThat(full.get(0).values())
        .isEqualTo(
            here(
                usually(List.<Object>of(List.of("Ann", "Bob"), 4L))
                    .but(SQLITE, List.of("Ann", "Bob", 4L))
                    .but(MARIADB, List.of("Ann", "Bob", 4L))));
  }

  @Test
  void theSiteIsTheLineOfTheApplication() {
    Author ann = db.insert(author(null, "Ann"));
    Database sited = db.with(heard::add, SITE);
    Author_.get(sited, ann.id());
    sited.transaction(() -> sited.insert(author(null, "Bob")));
    Author_.objects(sited).stream().forEach(each -> {});
    sited.dsl().selectOne().fetch();

    assertThat(heard.stream().map(StatementEvent::site).filter(site -> site != null))
        .hasSize(4)
        .allSatisfy(
            site -> {
              assertThat(site.getClassName()).isEqualTo(StatementListenerTest.class.getName());
              assertThat(site.getMethodName()).contains("theSiteIsTheLineOfTheApplication");
              assertThat(site.getLineNumber()).isPositive();
            });
  }

  @Test
  void aListenerThatThrowsIsLoggedOnceAndLosesNothing() {
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      Database broken =
          db.with(
                  event -> {
                    throw new AssertionError("broken listener");
                  })
              .with(heard::add);
      Author ann = broken.insert(author(null, "Ann"));
      broken.transaction(() -> broken.update(Author_.builder(ann).name("Anna")));
      assertThat(Author_.objects(broken).list()).extracting(Author::name).containsExactly("Anna");
      assertThat(Author_.objects(broken).stream()).extracting(Author::name).containsExactly("Anna");
      broken.transaction(
          () -> {
            assertThat(Author_.objects(broken).stream().iterator().next().name()).isEqualTo("Anna");
            broken.insert(author(null, "Bob"));
          });
      assertThat(broken.dsl().fetchValue("select 1")).isNotNull();
      assertThatThrownBy(() -> broken.insert(author(ann.id(), "Eve")))
          .isInstanceOf(UniqueViolationException.class)
          .hasNoSuppressedExceptions();
    } finally {
      System.setErr(before);
    }
    assertThat(Author_.objects(db).select(Author_.name()).list())
        .containsExactlyInAnyOrder("Anna", "Bob");
    assertThat(heard.size()).isGreaterThanOrEqualTo(8);
    assertThat(log.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("ERROR")))
        .singleElement()
        .asString()
        .contains(
            "dev.kindred.listener", "A statement listener failed. What it was told of stands");
  }

  @Test
  void whatAListenerRunsItselfIsNotTold() {
    List<Long> counts = new ArrayList<>();
    Database counting =
        told.with(event -> counts.add(Author_.objects(told).count())).with(heard::add);
    counting.transaction(() -> counting.insert(author(null, "Ann")));
    assertThat(counts).containsExactly(1L);
    assertThat(heard()).containsExactly("INSERT Author 1", "INSERT Author 1");
  }

  @Test
  void allThreadsAreHeard() throws Exception {
    threeAuthors();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        all.add(threads.submit(() -> Author_.objects(told).list()));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(heard()).hasSize(40).containsOnly("SELECT Author 3");
  }
}
