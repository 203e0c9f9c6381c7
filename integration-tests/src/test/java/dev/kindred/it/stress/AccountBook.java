package dev.kindred.it.stress;

import static dev.kindred.TransactionOptions.isolation;
import static dev.kindred.TransactionOptions.readOnly;
import static dev.kindred.TransactionOptions.retries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.Isolation;
import dev.kindred.error.ConnectionLostException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.it.bank.Account;
import dev.kindred.it.bank.Account_;
import dev.kindred.it.bank.Transfer;
import dev.kindred.it.bank.Transfer_;
import dev.kindred.model.One;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Accounts between which money moves: their sum stays, and each has what the transfers say.
 * Accounts are locked in whatever order comes, so that there are deadlocks.
 */
final class AccountBook {

  private static final int ACCOUNTS = 40;

  /** So few that their transfers meet. */
  private static final int BUSY = 5;

  private static final long OPENING = 1_000;

  private final Database db;
  private final List<Account> accounts;

  /** How many nested transactions ended with a deadlock that their caller caught. */
  private final AtomicInteger caught = new AtomicInteger();

  AccountBook(Database db) {
    this.db = db;
    this.accounts =
        db.insertAll(
            IntStream.range(0, ACCOUNTS).mapToObj(i -> new Account("A" + i, OPENING)).toList());
  }

  private Account some(RandomGenerator random, int among) {
    return accounts.get(random.nextInt(among));
  }

  /** Moves money in a transaction that is run again where others got in its way. */
  boolean transfer(String operation, RandomGenerator random) {
    Account source = some(random, ACCOUNTS);
    Account target = some(random, ACCOUNTS);
    long amount = random.nextLong(1, 20);
    db.transaction(
        retries(20),
        () -> {
          book(source, -amount);
          book(target, amount);
          record(operation, source, target, amount);
        });
    return true;
  }

  /**
   * Moves money with a transaction inside another one. Where a deadlock ends the inner one, its
   * caller takes back the rest and goes on: the database has undone the inner one alone, or has
   * ended all of it, and then nothing may go on.
   *
   * @return whether it was moved
   */
  boolean nestedTransfer(String operation, RandomGenerator random) {
    Account source = some(random, BUSY);
    Account target = some(random, BUSY);
    long amount = random.nextLong(1, 20);
    return db.transaction(
        () -> {
          book(source, -amount);
          try {
            db.transaction(
                () -> {
                  book(target, amount);
                  record(operation, source, target, amount);
                });
            return true;
          } catch (SerializationFailureException deadlock) {
            caught.incrementAndGet();
            book(source, amount);
            return false;
          }
        });
  }

  private void book(Account account, long amount) {
    Account_.objects(db)
        .filter(Account_.id().eq(account.id()))
        .update(Account_.balance().set(Account_.balance().plus(amount)));
  }

  private void record(String operation, Account source, Account target, long amount) {
    db.insert(new Transfer(operation, One.of(source), One.of(target), amount));
  }

  /** Whoever reads sees the same sum, however many statements it takes. */
  void requireBalance() {
    try {
      db.transaction(
          isolation(Isolation.REPEATABLE_READ).and(readOnly()).and(retries(20)),
          () -> {
            assertThat(sum()).isEqualTo(ACCOUNTS * OPENING);
            assertThat(sum()).isEqualTo(ACCOUNTS * OPENING);
          });
    } catch (ConnectionLostException killed) {
      // nothing was read then
    }
  }

  private long sum() {
    return Account_.objects(db).select(Account_.balance()).list().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  /** Each account has what the transfers say. */
  void requireTransfersOnly() {
    Map<Object, Long> expected = new HashMap<>();
    accounts.forEach(each -> expected.put(each.id(), OPENING));
    for (Transfer transfer : Transfer_.objects(db).list()) {
      expected.merge(transfer.source().key(), -transfer.amount(), Long::sum);
      expected.merge(transfer.target().key(), transfer.amount(), Long::sum);
    }
    Map<Object, Long> there =
        Account_.objects(db).list().stream()
            .collect(Collectors.toMap(Account::id, Account::balance));
    assertThat(there).isEqualTo(expected);
  }

  /** The operations that are there. */
  Set<String> operations() {
    return Set.copyOf(Transfer_.objects(db).select(Transfer_.operation()).list());
  }

  int caughtDeadlocks() {
    return caught.get();
  }
}
