package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.it.press.Worker;
import dev.kindred.it.press.Worker_;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Django's cases of distinct on columns. Here {@code distinct()} takes no columns: rows of an
 * entity differ as they are, what is selected is made distinct as a whole, and the first row of
 * each kind is found by its key.
 */
class DistinctCasesTest extends DatabaseTest {

  @BeforeEach
  void workersOfWhomTwoHaveOneName() {
    worker("p1", "o1");
    worker("p2", "o1");
    worker("p3", "o1");
    worker("p1", "o2");
  }

  private void worker(String first, String last) {
    db.insert(new Worker(null, first, last, Optional.empty()));
  }

  private QuerySet<Worker> byName() {
    return Worker_.objects(db).orderBy(Worker_.first().asc(), Worker_.id().asc());
  }

  /** The first worker of each name. */
  private QuerySet<Worker> firsts() {
    return byName()
        .filter(
            Worker_.id()
                .in(Worker_.objects(db).groupBy(Worker_.first()).select(Worker_.id().min())));
  }

  /** DJ-DIST-01. */
  @Test
  void theFirstOfEachNameIsFoundInGroups() {
    assertThat(statements(1, () -> firsts().list()))
        .extracting(each -> each.first() + "_" + each.last())
        .containsExactly("p1_o1", "p2_o1", "p3_o1");
    assertThat(firsts().count()).isEqualTo(3);
    QuerySet<Worker> names = Worker_.objects(db).orderBy(Worker_.first().asc());
    assertThat(names.select(Worker_.first()).distinct().list()).containsExactly("p1", "p2", "p3");
  }

  /** DJ-DIST-05: entities are distinct anyway, so that queries of both kinds go together. */
  @Test
  void aDistinctQueryIsCombinedWithAnyOther() {
    QuerySet<Worker> o1 = Worker_.objects(db).filter(Worker_.last().eq("o1"));

    assertThat(o1.distinct().union(Worker_.objects(db)).count()).isEqualTo(4);
    assertThat(firsts().orderBy().intersect(o1.distinct()).count()).isEqualTo(3);
  }

  /** DJ-DIST-06. */
  @Test
  void aSliceIsNotMadeDistinct() {
    assertThatThrownBy(() -> byName().limit(2).distinct())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("distinct() comes after limit() or offset(): a slice has been taken already.");
    assertThat(byName().distinct().limit(2).list()).isEqualTo(byName().limit(2).list()).hasSize(2);
  }

  /** DJ-DIST-08: what Django does not implement is an aggregate of those that were found. */
  @Test
  void whatIsDistinctIsAggregated() {
    assertThat(firsts().aggregate(Worker_.id().max())).isEqualTo(3L);
    assertThat(Worker_.objects(db).aggregate(Worker_.first().countDistinct())).isEqualTo(3L);
    assertThat(
            Worker_.objects(db)
                .orderBy(Worker_.first().asc(), Worker_.last().asc())
                .distinct()
                .select((first, last) -> first + last, Worker_.first(), Worker_.last())
                .list())
        .isEqualTo(List.of("p1o1", "p1o2", "p2o1", "p3o1"));
    assertThat(
            Worker_.objects(db)
                .orderBy(Worker_.first().asc())
                .distinct()
                .select(Worker_.first())
                .list())
        .containsExactly("p1", "p2", "p3");
  }
}
