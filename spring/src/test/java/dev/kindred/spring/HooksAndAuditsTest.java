package dev.kindred.spring;

import static dev.kindred.TransactionOptions.retries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.DatabaseBuilder;
import dev.kindred.RetryEvent;
import dev.kindred.RetryPolicy;
import dev.kindred.error.SerializationFailureException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Hooks, audits and retries in transactions that Spring has begun, and in Kindred's inside them.
 */
class HooksAndAuditsTest extends SpringFixture {

  private final List<String> told = new ArrayList<>();
  private Database hooked;

  @BeforeEach
  void hooks() {
    hooked =
        builder()
            .beforeWrite(Account_.self(), write -> told.add("before " + names(write.entities())))
            .afterWrite(Account_.self(), write -> told.add("after " + names(write.entities())))
            .afterCommit(
                Account_.self(),
                write -> told.add("commit " + names(write.entities()) + " of " + committed()))
            .open();
  }

  private DatabaseBuilder builder() {
    return SpringDatabase.builder(pool, transactions);
  }

  private static List<String> names(List<Account> accounts) {
    return accounts.stream().map(Account::owner).toList();
  }

  private void write(String owner) {
    hooked.insert(Account.of(owner));
  }

  private List<String> commits() {
    return told.stream().filter(each -> each.startsWith("commit")).toList();
  }

  @Test
  void hooksAfterTheCommitAreCalledInTheOrderOfTheWrites() {
    calls.required(
        () -> {
          write("a");
          calls.required(() -> write("b"));
          hooked.transaction(() -> write("c"));
          calls.nested(() -> write("d"));
          assertThat(told).hasSize(8);
          assertThat(commits()).isEmpty();
        });

    assertThat(told.subList(0, 2)).containsExactly("before [a]", "after [a]");
    assertThat(commits())
        .containsExactly(
            "commit [a] of [a, b, c, d]",
            "commit [b] of [a, b, c, d]",
            "commit [c] of [a, b, c, d]",
            "commit [d] of [a, b, c, d]");
  }

  @Test
  void hooksOfWhatIsRolledBackAreNotCalledAfterACommit() {
    failing(
        () ->
            calls.required(
                () -> {
                  write("a");
                  fail();
                }));
    calls.required(
        () -> {
          write("b");
          TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        });
    assertThatThrownBy(
            () ->
                calls.required(
                    () -> {
                      write("c");
                      failing(() -> calls.required(SpringFixture::fail));
                    }))
        .isInstanceOf(UnexpectedRollbackException.class);
    assertThat(told).hasSize(6);
    assertThat(commits()).isEmpty();
    assertThat(committed()).isEmpty();

    calls.required(
        () -> {
          write("d");
          failing(
              () ->
                  calls.nested(
                      () -> {
                        write("e");
                        fail();
                      }));
          failing(
              () ->
                  hooked.transaction(
                      () -> {
                        write("f");
                        fail();
                      }));
        });
    assertThat(commits()).containsExactly("commit [d] of [d]");
  }

  @Test
  void hooksBelongToTheInnermostTransaction() {
    failing(
        () ->
            calls.required(
                () -> {
                  write("a");
                  calls.requiresNew(() -> write("b"));
                  assertThat(commits()).containsExactly("commit [b] of [b]");
                  calls.notSupported(() -> write("c"));
                  assertThat(commits())
                      .containsExactly("commit [b] of [b]", "commit [c] of [b, c]");
                  fail();
                }));

    assertThat(commits()).hasSize(2);
    assertThat(committed()).containsExactly("b", "c");
  }

  @Test
  void aReadOnlyTransactionRefusesTheWriteOfAHook() {
    assertThatThrownBy(() -> calls.readOnly(() -> write("a")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The transaction is read-only");

    assertThat(told).doesNotContain("after [a]");
    assertThat(commits()).isEmpty();
    assertThat(committed()).isEmpty();
  }

  /** The transaction is committed; who has called it hears of the failure. */
  @Test
  void whatAHookThrowsAfterTheCommitUndoesNothing() {
    hooked =
        builder()
            .afterCommit(Account_.self(), write -> fail())
            .afterCommit(Account_.self(), write -> told.add("second of " + committed()))
            .open();
    for (String owner : List.of("a", "b")) {
      failing(
          () -> {
            if (owner.equals("a")) {
              calls.required(() -> write(owner));
            } else {
              hooked.transaction(() -> calls.required(() -> write(owner)));
            }
          });
    }

    assertThat(told).containsExactly("second of [a]", "second of [a, b]");
    assertThat(committed()).containsExactly("a", "b");
  }

  /** The write is undone with a savepoint: Spring's transaction goes on. */
  @Test
  void whatAHookThrowsBeforeTheCommitUndoesTheWrite() {
    hooked =
        builder()
            .afterWrite(
                Account_.self(),
                write -> {
                  if (names(write.entities()).contains("refused")) {
                    insertByJdbc("by the hook");
                    fail();
                  }
                })
            .open();
    calls.required(
        () -> {
          write("a");
          failing(() -> write("refused"));
          write("b");
        });

    assertThat(committed()).containsExactly("a", "b");
  }

  @Test
  void aHookWritesInATransactionOfItsOwnAfterTheCommit() {
    hooked =
        builder()
            .afterCommit(
                Account_.self(),
                write -> {
                  String name = names(write.entities()).get(0);
                  if (name.length() < 3) {
                    write.database().insert(Account.of(name + "x"));
                    calls.requiresNew(() -> insertByJdbc(name + "y"));
                  }
                  told.add(name);
                })
            .open();
    calls.required(() -> write("a"));

    assertThat(committed()).containsExactly("a", "ax", "axx", "axy", "ay");
    assertThat(told).containsExactly("axx", "ax", "a");
  }

  private Database audited() {
    Database database =
        builder()
            .audit(
                entry ->
                    TransferChange_.builder()
                        .kind(entry.kind().name())
                        .content(entry.before() + " " + entry.after()))
            .open();
    Transfer_.objects(database).delete();
    TransferChange_.objects(database).delete();
    return database;
  }

  private List<String> changes() {
    return TransferChange_.objects(db)
        .orderBy(TransferChange_.id().asc())
        .select(
            (kind, content) -> kind + " " + content,
            TransferChange_.kind(),
            TransferChange_.content())
        .list()
        .stream()
        .map(each -> each.replaceAll("\"id\":\\d+,", ""))
        .toList();
  }

  @Test
  void recordsAreCommittedWithTheirWrites() {
    Database audited = audited();
    calls.required(
        () -> {
          Transfer rent = audited.insert(Transfer.of("rent", 5));
          audited.update(Transfer_.builder(rent).amount(6));
          assertThat(jdbc.queryForObject("select count(*) from transfer_change", Long.class))
              .isEqualTo(2);
        });
    calls.required(
        () -> {
          failing(
              () ->
                  calls.nested(
                      () -> {
                        Transfer_.objects(audited).update(Transfer_.amount().set(0));
                        fail();
                      }));
          audited.transaction(() -> Transfer_.objects(audited).delete());
        });

    assertThat(changes())
        .containsExactly(
            "INSERT null {\"purpose\":\"rent\",\"amount\":5}",
            "UPDATE {\"amount\":5} {\"amount\":6}",
            "DELETE {\"purpose\":\"rent\",\"amount\":6} null");
  }

  @Test
  void recordsAreRolledBackWithTheirWrites() {
    Database audited = audited();
    failing(
        () ->
            calls.required(
                () -> {
                  audited.insert(Transfer.of("lost", 1));
                  calls.requiresNew(() -> audited.insert(Transfer.of("kept", 2)));
                  fail();
                }));
    calls.required(
        () -> {
          audited.insert(Transfer.of("lost", 3));
          TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        });

    assertThat(changes()).containsExactly("INSERT null {\"purpose\":\"kept\",\"amount\":2}");
    assertThat(Transfer_.objects(db).select(Transfer_.purpose()).list()).containsExactly("kept");
  }

  /** The outermost transaction is Spring's, which nobody but its caller can run again. */
  @Test
  void aPolicyOfRetriesIsForTheOutermostTransaction() {
    List<RetryEvent> retried = new ArrayList<>();
    RetryPolicy policy =
        RetryPolicy.times(2)
            .backOff(Duration.ofMillis(1), Duration.ofMillis(1))
            .listener(retried::add);
    assertThatThrownBy(
            () -> calls.required(() -> hooked.transaction(retries(policy), () -> conflicting(3))))
        .isInstanceOf(SerializationFailureException.class);
    assertThat(retried).isEmpty();
    assertThat(told).containsExactly("before [a]", "after [a]");
    told.clear();

    hooked.transaction(retries(policy), () -> calls.required(() -> conflicting(3)));
    assertThat(retried).extracting(RetryEvent::attempt).containsExactly(1, 2);
    assertThat(told)
        .containsExactly(
            "before [a]",
            "after [a]",
            "before [a]",
            "after [a]",
            "before [a]",
            "after [a]",
            "commit [a] of [a]");
  }

  /** Writes, and fails unless it is that attempt. */
  private void conflicting(int attempt) {
    write("a");
    if (told.size() < 2 * attempt) {
      throw new SerializationFailureException("a conflict", "", new SQLException("", "40001"));
    }
  }
}
