package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kindred.Created;
import dev.kindred.TransactionalCallable;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.it.shop.Genre_;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.shop.Writer_;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking for a row and making it where it is not there; Django's get_or_create. */
class GetOrCreateTest extends DatabaseTest {

  private Writer ann;

  @BeforeEach
  void aWriter() {
    ann = db.insert(Writer_.builder().name("Ann"));
  }

  private Created<Novel> tea(int pages) {
    return Novel_.objects(db)
        .getOrCreate(Novel_.builder().title("Tea").writer(ann), Novel_.builder().pages(pages));
  }

  @Test
  void theFirstTimeItIsMadeWithTheDefaults() {
    Created<Novel> tea = tea(100);
    assertThat(tea.created()).isTrue();
    assertThat(tea.entity().pages()).isEqualTo(100);
    assertThat(tea.entity().writer().key()).isEqualTo(ann.id());
  }

  @Test
  void theSecondTimeItIsFoundAndLeftAsItIs() {
    Novel first = tea(100).entity();
    Created<Novel> second = statements(1, () -> tea(200));
    assertThat(second.created()).isFalse();
    assertThat(second.entity()).isEqualTo(first);
    assertThat(second.entity().pages()).isEqualTo(100);
  }

  @Test
  void nullIsLookedForAsNull() {
    Created<Novel> tea =
        Novel_.objects(db)
            .getOrCreate(
                Novel_.builder().title("Tea").noPublisher(), Novel_.builder().pages(1).writer(ann));
    assertThat(tea.created()).isTrue();
    assertThat(
            Novel_.objects(db).getOrCreate(Novel_.builder().title("Tea").noPublisher()).created())
        .isFalse();
  }

  @Test
  void whatLacksARequiredValueIsNotMade() {
    assertThatThrownBy(() -> Novel_.objects(db).getOrCreate(Novel_.builder().title("Tea")))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("writer");
    assertThat(Novel_.objects(db).count()).isZero();
  }

  @Test
  void severalRowsAreTooMany() {
    db.insert(Novel_.builder().title("Tea").pages(1).writer(ann));
    db.insert(Novel_.builder().title("Tea").pages(2).writer(ann));
    assertThatThrownBy(() -> tea(1)).isInstanceOf(MultipleEntitiesException.class);
  }

  @Test
  void anEmptyKeyIsRefused() {
    assertThatThrownBy(() -> Novel_.objects(db).getOrCreate(Novel_.builder()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The builder of Novel was given nothing to look for.");
  }

  @Test
  void updateOrCreateChangesWhatIsThere() {
    Novel first = tea(100).entity();
    Created<Novel> second =
        Novel_.objects(db)
            .updateOrCreate(Novel_.builder().title("Tea"), Novel_.builder().pages(200));
    assertThat(second.created()).isFalse();
    assertThat(second.entity().id()).isEqualTo(first.id());
    assertThat(Novel_.get(db, first.id()).pages()).isEqualTo(200);
  }

  @Test
  void updateOrCreateMakesWhatIsNotThereWithTheValuesForThat() {
    Created<Novel> made =
        Novel_.objects(db)
            .updateOrCreate(
                Novel_.builder().title("Tea"),
                Novel_.builder().pages(200),
                Novel_.builder().pages(50).writer(ann));
    assertThat(made.created()).isTrue();
    assertThat(Novel_.get(db, made.entity().id()).pages()).isEqualTo(50);
  }

  @Test
  void sixteenWhoAskAtOnceGetOneRow() throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(16);
    Callable<Created<Topping>> asking =
        () -> {
          barrier.await();
          return Topping_.objects(db).getOrCreate(Topping_.builder().name("ham"));
        };
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<Created<Topping>>> all =
          threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> asking).toList());
      for (Future<Created<Topping>> each : all) {
        assertThat(each.get().entity().id()).isEqualTo(all.get(0).get().entity().id());
      }
    } finally {
      threads.shutdown();
    }
    assertThat(Topping_.objects(db).count()).isOne();
  }

  @Test
  void aTransactionAroundItStaysUsable() {
    db.insert(new Topping(null, "ham"));
    db.transaction(
        () -> {
          Topping_.objects(db).filter(Topping_.name().eq("corn")).exists();
          assertThat(Topping_.objects(db).getOrCreate(Topping_.builder().name("ham")).created())
              .isFalse();
          db.insert(new Topping(null, "basil"));
        });
    assertThat(Topping_.objects(db).count()).isEqualTo(2);
  }

  @Test
  void aRelatedSetLooksAmongItsOwnAndRelatesWhatItMakes() {
    Writer bob = db.insert(Writer_.builder().name("Bob"));
    tea(100);
    Created<Novel> own =
        Writer_.novels(db, bob)
            .getOrCreate(Novel_.builder().title("Tea"), Novel_.builder().pages(7));
    assertThat(own.created()).isTrue();
    assertThat(own.entity().writer().key()).isEqualTo(bob.id());
    assertThat(
            Writer_.novels(db, bob)
                .updateOrCreate(Novel_.builder().title("Tea"), Novel_.builder().pages(8))
                .created())
        .isFalse();
    assertThat(Novel_.objects(db).orderBy(Novel_.id().asc()).select(Novel_.pages()).list())
        .containsExactly(100, 8);
  }

  /** DJ-GOC-09. */
  @Test
  void aLinkedSetLinksWhatItMakes() {
    Novel tea = tea(100).entity();
    assertThat(Novel_.genres(db, tea).getOrCreate(Genre_.builder().name("Tale")).created())
        .isTrue();
    assertThat(Novel_.genres(db, tea).getOrCreate(Genre_.builder().name("Tale")).created())
        .isFalse();
    assertThat(Novel_.genres(db, tea).count()).isOne();
  }

  /** MariaDB's transactions go on seeing what they saw first. */
  @Test
  void whatAnotherTransactionMadeMeanwhileIsFound() throws Exception {
    assumeThat(kind).as("has no meanwhile: the other one waits").isNotEqualTo(TestDatabase.SQLITE);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      TransactionalCallable<Created<Topping>, Exception> asking =
          () -> {
            assertThat(Topping_.objects(db).count()).isZero();
            other.submit(() -> db.insert(new Topping(null, "ham"))).get();
            return Topping_.objects(db).getOrCreate(Topping_.builder().name("ham"));
          };
      assertThat(db.transaction(asking).created()).isFalse();
    } finally {
      other.shutdown();
    }
    assertThat(Topping_.objects(db).count()).isOne();
  }
}
