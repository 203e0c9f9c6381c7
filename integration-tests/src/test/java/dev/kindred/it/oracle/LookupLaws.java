package dev.kindred.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.Projection;
import dev.kindred.QuerySet;
import dev.kindred.it.oracle.Question.Filter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** What holds for every question about every world. */
abstract class LookupLaws {

  private static final int MANY = 20;
  private static final int FEW = 4;
  private static final int PAGE = 2;

  private static @Nullable Library library;

  @AfterContainer
  static void closeLibrary() {
    if (library != null) {
      library.close();
      library = null;
    }
  }

  private Database holding(World world) {
    if (library == null) {
      library = new Library(getClass().getAnnotation(On.class).value());
    }
    return library.holding(world);
  }

  @Provide
  Arbitrary<Session<Question>> many() {
    return Session.of(MANY, Questions::any);
  }

  @Provide
  Arbitrary<Session<Question>> some() {
    return Session.of(FEW, Questions::any);
  }

  @Provide
  Arbitrary<Session<Question>> ofPublishers() {
    return Session.of(FEW, Questions::ofPublishers);
  }

  @Provide
  Arbitrary<Session<Question>> singleValued() {
    return Session.of(FEW, Questions::singleValued);
  }

  @Provide
  Arbitrary<Session<Sorted>> sorted() {
    return Session.of(FEW, Questions::sorted);
  }

  @Provide
  Arbitrary<Session<Summary>> summaries() {
    return Session.of(FEW, Questions::summary);
  }

  @Provide
  Arbitrary<Session<Summary>> summary() {
    return Session.of(1, Questions::summary);
  }

  @Property
  void theDatabaseAnswersAsTheOracle(@ForAll("many") Session<Question> session) {
    session.check(this::answersAsTheOracle);
    for (Question question : session.questions()) {
      Statistics.collect(share(question.meaning(session.world()), question.all(session.world())));
    }
    // or else the questions would show little
    Statistics.coverage(answers -> answers.check("some").percentage(share -> share > 2));
  }

  private void answersAsTheOracle(World world, Question question) {
    QuerySet<Object> query = question.query(holding(world));
    assertThat(question.keys(query.list()))
        .as(query::sql)
        .containsExactlyInAnyOrderElementsOf(question.keys(question.meaning(world)));
  }

  private static String share(List<Object> rows, List<Object> all) {
    return rows.isEmpty() ? "none" : rows.size() < all.size() ? "some" : "all";
  }

  @Property
  void filterAndExcludeAreAllRowsEachOnce(@ForAll("some") Session<Question> session) {
    session.check(this::filterAndExcludeAreAll);
  }

  private void filterAndExcludeAreAll(World world, Question question) {
    List<Object> rows = new ArrayList<>();
    for (boolean exclude : List.of(true, false)) {
      Filter filter = new Filter(question.filters().get(0).conditions(), exclude);
      rows.addAll(new Question(question.root(), List.of(filter)).query(holding(world)).list());
    }
    assertThat(question.keys(rows))
        .as(() -> question.query(holding(world)).sql())
        .containsExactlyInAnyOrderElementsOf(question.keys(question.all(world)));
  }

  @Property
  void countAndExistsAreThoseOfTheList(@ForAll("some") Session<Question> session) {
    session.check(this::countAndExistsAreThoseOfTheList);
  }

  private void countAndExistsAreThoseOfTheList(World world, Question question) {
    QuerySet<Object> query = question.query(holding(world));
    int size = query.list().size();
    assertThat(query.count()).as(query::sql).isEqualTo(size);
    assertThat(query.exists()).as(query::sql).isEqualTo(size > 0);
  }

  @Property
  void rowsAreGroupedByWholeValueObjects(@ForAll("ofPublishers") Session<Question> session) {
    session.check(this::areGroupedByTheirOffices);
  }

  private void areGroupedByTheirOffices(World world, Question question) {
    QuerySet<Object> query = question.query(holding(world));
    assertThat(OfficeLookup.counted(query))
        .as(query::sql)
        .containsExactlyInAnyOrderElementsOf(
            question.meaning(world).stream()
                .collect(
                    Collectors.groupingBy(
                        row -> Optional.ofNullable(OfficeLookup.office(row)),
                        Collectors.counting()))
                .entrySet());
  }

  @Property
  void aConjunctionAboutOneRowIsTheSameInSeveralFilters(
      @ForAll("singleValued") Session<Question> session) {
    session.check(this::isTheSameInSeveralFilters);
  }

  private void isTheSameInSeveralFilters(World world, Question question) {
    List<Filter> apart =
        question.filters().get(0).conditions().stream()
            .map(condition -> new Filter(List.of(condition), false))
            .toList();
    QuerySet<Object> query = new Question(question.root(), apart).query(holding(world));
    assertThat(question.keys(query.list()))
        .as(query::sql)
        .containsExactlyInAnyOrderElementsOf(question.keys(question.query(holding(world)).list()));
  }

  @Property
  void rowsComeInOrderAndPagesAreTheWhole(@ForAll("sorted") Session<Sorted> session) {
    session.check(this::isInOrder);
  }

  private void isInOrder(World world, Sorted sorted) {
    Question question = sorted.question();
    QuerySet<Object> query = sorted.query(holding(world));
    List<Long> expected = question.keys(sorted.meaning(world));
    assertThat(question.keys(query.list())).as(query::sql).isEqualTo(expected);
    assertThat(question.keys(pages(query))).as(query::sql).isEqualTo(expected);
    assertThat(question.keys(query.reverse().list())).as(query::sql).isEqualTo(reversed(expected));
  }

  @Property
  void aggregatesAreTheSameInResultConditionAndOrder(
      @ForAll("summaries") Session<Summary> session) {
    session.check(this::isSummedUp);
  }

  private void isSummedUp(World world, Summary summary) {
    Projection<List<@Nullable Object>> query = summary.query(holding(world));
    List<List<@Nullable Object>> expected = summary.meaning(world);
    assertThat(query.list()).as(query::sql).isEqualTo(expected);
    assertThat(query.count()).as(query::sql).isEqualTo(expected.size());
    assertThat(pages(summary.sorted().query(holding(world))))
        .as(query::sql)
        .hasSameSizeAs(expected);
  }

  @Property
  void aggregatesDecideWhichRowsAreUpdatedAndDeleted(@ForAll("summary") Session<Summary> session) {
    session.check((world, summary) -> changesItsRows(world, summary.sorted().question()));
  }

  private void changesItsRows(World world, Question question) {
    Database database = holding(world);
    List<Object> rows = question.meaning(world);
    List<Object> others = new ArrayList<>(question.all(world));
    others.removeAll(rows);
    assertThat(undone(database, question::updated))
        .as(question::toString)
        .containsExactlyInAnyOrderElementsOf(question.keys(rows));
    assertThat(undone(database, question::left))
        .as(question::toString)
        .containsExactlyInAnyOrderElementsOf(question.keys(others));
  }

  /** Returns the result of a change that is rolled back. */
  private static List<Long> undone(Database database, Function<Database, List<Long>> change) {
    List<Long> result = new ArrayList<>();
    IllegalStateException undo = new IllegalStateException("undo");
    assertThatThrownBy(
            () ->
                database.transaction(
                    () -> {
                      result.addAll(change.apply(database));
                      throw undo;
                    }))
        .isSameAs(undo);
    return result;
  }

  private static List<Object> pages(QuerySet<Object> query) {
    List<Object> rows = new ArrayList<>();
    List<Object> page;
    do {
      page = query.offset(rows.size()).limit(PAGE).list();
      rows.addAll(page);
    } while (page.size() == PAGE);
    return rows;
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy;
  }
}
