package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.H2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kindred.Created;
import dev.kindred.it.bank.Account;
import dev.kindred.it.bank.Account_;
import dev.kindred.it.bank.Rate;
import dev.kindred.it.bank.Rate_;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sixteen threads write the same rows at once: all of them succeed, and each row is there once. */
class ConcurrentWritesTest extends ConcurrencyFixture {

  private static void assertOneIsMade(List<Created<Account>> answers) {
    assertThat(answers).filteredOn(Created::created).hasSize(1);
    assertThat(answers)
        .extracting(each -> each.entity().id())
        .containsOnly(answers.get(0).entity().id());
  }

  @Test
  void getOrCreateMakesOneRowForAll() throws Exception {
    everyWay(
        round ->
            assertOneIsMade(
                together(
                    thread ->
                        () ->
                            Account_.objects(at)
                                .getOrCreate(
                                    Account_.builder().number("A" + round),
                                    Account_.builder().balance(thread)))));
    assertThat(Account_.objects(db).filter(Account_.version().gt(1)).exists()).isFalse();
  }

  @Test
  void updateOrCreateMakesOneRowAndTheOthersChangeIt() throws Exception {
    everyWay(
        round -> {
          String number = "A" + round;
          assertOneIsMade(
              together(
                  thread ->
                      () ->
                          Account_.objects(at)
                              .updateOrCreate(
                                  Account_.builder().number(number),
                                  Account_.builder().balance(thread))));
          assertThat(Account_.objects(db).get(Account_.number().eq(number)).version())
              .isEqualTo(THREADS);
        });
  }

  @Test
  void updateOrCreateChangesWhatIsThere() throws Exception {
    everyWay(
        round -> {
          Account there = db.insert(new Account("A" + round, 0));
          List<Created<Account>> answers =
              together(
                  thread ->
                      () ->
                          Account_.objects(at)
                              .updateOrCreate(
                                  Account_.builder().number(there.number()),
                                  Account_.builder().balance(thread)));
          assertThat(answers).noneMatch(Created::created);
          assertThat(answers)
              .extracting(each -> each.entity().version())
              .containsExactlyInAnyOrderElementsOf(
                  IntStream.rangeClosed(2, THREADS + 1).boxed().toList());
        });
  }

  /** Neighbours in an index: what one looked for in vain must not keep the others out. */
  @Test
  void eachThreadMakesARowOfItsOwn() throws Exception {
    everyWay(
        round ->
            assertThat(
                    together(
                        thread ->
                            () ->
                                Account_.objects(at)
                                    .updateOrCreate(
                                        Account_.builder().number(round + "-" + thread),
                                        Account_.builder().balance(thread))))
                .allMatch(Created::created));
  }

  @Test
  void saveOfAGivenKeyInsertsOnce() throws Exception {
    everyWay(
        round -> {
          allDo(thread -> () -> at.save(new Rate("C" + round, thread)));
          assertThat(Rate_.objects(db).filter(Rate_.currency().eq("C" + round)).count()).isOne();
        });
  }

  private static List<Rate> rates(int round, int thread) {
    List<Rate> rates =
        new ArrayList<>(
            IntStream.range(0, 12).mapToObj(i -> new Rate("C" + round + "-" + i, thread)).toList());
    Collections.shuffle(rates, new Random(thread));
    return rates;
  }

  private void assertAllAreOfOne(int round) {
    assertThat(
            Rate_.objects(db)
                .filter(Rate_.currency().startsWith("C" + round + "-"))
                .select(Rate_.value())
                .list())
        .hasSize(12)
        .containsOnly(Rate_.get(db, "C" + round + "-0").value());
  }

  @Test
  void saveAllOfTheSameKeysInAnyOrder() throws Exception {
    everyWay(
        round -> {
          together(thread -> () -> at.saveAll(rates(round, thread)));
          assertAllAreOfOne(round);
        });
  }

  @Test
  void upsertAllOfTheSameKeysInAnyOrder() throws Exception {
    assumeThat(kind).as("its MERGE does not wait for new rows").isNotEqualTo(H2);
    everyWay(
        round -> {
          together(thread -> () -> Rate_.objects(at).upsertAll(rates(round, thread), Rate_.pk()));
          assertAllAreOfOne(round);
        });
  }

  @Test
  void upsertAllByAUniqueAttribute() throws Exception {
    everyWay(
        round -> {
          together(
              thread ->
                  () ->
                      Account_.objects(at)
                          .upsertAll(
                              rates(round, thread).stream()
                                  .map(rate -> new Account(rate.currency(), rate.value()))
                                  .toList(),
                              Account_.number()));
          assertThat(
                  Account_.objects(db)
                      .filter(Account_.number().startsWith("C" + round + "-"))
                      .select(Account_.version())
                      .list())
              .hasSize(12)
              .containsOnly(THREADS);
        });
  }

  @Test
  void updateAllInAnyOrder() throws Exception {
    everyWay(
        round -> {
          db.insertAll(rates(round, 0));
          together(thread -> () -> at.updateAll(rates(round, thread)));
          assertAllAreOfOne(round);
        });
  }
}
