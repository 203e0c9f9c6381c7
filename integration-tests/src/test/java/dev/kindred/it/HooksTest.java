package dev.kindred.it;

import static dev.kindred.TransactionOptions.retries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.DatabaseBuilder;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.model.Pizza;
import dev.kindred.it.model.Pizza_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hooks: when they are called, with what, and what their exceptions undo. */
class HooksTest extends DatabaseTest {

  private final List<String> told = new ArrayList<>();

  private DatabaseBuilder builder() {
    return Database.builder(fresh().dataSource());
  }

  /** A database that tells of all writes of toppings. */
  private Database telling() {
    return builder()
        .beforeWrite(Topping_.self(), write -> told.add("before " + write))
        .afterWrite(Topping_.self(), write -> told.add("after " + write))
        .afterCommit(Topping_.self(), write -> told.add("commit " + write))
        .open();
  }

  private List<String> names() {
    return Topping_.objects(db).orderBy(Topping_.name().asc()).select(Topping_.name()).list();
  }

  private static Topping topping(String name) {
    return new Topping(null, name);
  }

  private void tells(String... expected) {
    assertThat(told).containsExactly(expected);
    told.clear();
  }

  private void tellsOf(String write) {
    tells("before " + write, "after " + write, "commit " + write);
  }

  @Test
  void eachKindOfWriteIsTold() {
    Database hooked = telling();

    Topping ham = hooked.insert(topping("ham"));
    tellsOf("INSERT of 1 Topping");
    hooked.insert(Topping_.builder().name("egg"));
    tellsOf("INSERT of 1 Topping");
    Topping_.objects(hooked).create(Topping_.builder().name("oil"));
    tellsOf("INSERT of 1 Topping");
    List<Topping> two = hooked.insertAll(List.of(topping("a"), topping("b")));
    tellsOf("INSERT of 2 Topping");
    hooked.update(new Topping(ham.id(), "ham 2"));
    tellsOf("UPDATE of 1 Topping");
    hooked.update(new Topping(ham.id(), "ham 3"), Topping_.name());
    tellsOf("UPDATE of 1 Topping");
    hooked.update(Topping_.builder(ham).name("ham 4"));
    tellsOf("UPDATE of 1 Topping");
    hooked.update(ham, Topping_.builder().name("ham 5"));
    tellsOf("UPDATE of 1 Topping");
    hooked.updateAll(two);
    tellsOf("UPDATE of 2 Topping");
    hooked.save(topping("c"));
    tellsOf("SAVE of 1 Topping");
    hooked.save(new Topping(ham.id(), "ham 6"));
    tellsOf("SAVE of 1 Topping");
    hooked.saveAll(List.of(two.get(0), topping("d")));
    tellsOf("SAVE of 2 Topping");
    Topping_.objects(hooked).upsertAll(List.of(topping("d"), topping("e")), Topping_.name());
    tellsOf("SAVE of 2 Topping");
    Topping_.objects(hooked).upsertAll(List.of(), Topping_.name());
    tells();
    assertThat(names()).containsExactly("a", "b", "c", "d", "e", "egg", "ham 6", "oil");
  }

  @Test
  void aWriteOfRowsThatMeetAConditionHasItsRowsAndTheirNumber() {
    List<String> rows = new ArrayList<>();
    db.insertAll(List.of(topping("a"), topping("b"), topping("c")));
    Database hooked =
        builder()
            .beforeWrite(
                Topping_.self(),
                write -> {
                  assertThat(write.count()).isZero();
                  assertThat(write.entities()).isEmpty();
                  rows.add(write.kind() + " " + write.sets(Topping_.name()));
                  rows.addAll(
                      write.rows().orderBy(Topping_.name().asc()).select(Topping_.name()).list());
                })
            .afterWrite(Topping_.self(), write -> told.add("after " + write))
            .afterCommit(Topping_.self(), write -> told.add("commit " + write))
            .open();

    assertThat(
            Topping_.objects(hooked)
                .filter(Topping_.name().in("a", "b"))
                .update(Topping_.name().set(Topping_.name().concat("!"))))
        .isEqualTo(2);
    assertThat(rows).containsExactly("UPDATE true", "a", "b");
    tells("after UPDATE of 2 Topping", "commit UPDATE of 2 Topping");
    rows.clear();

    assertThat(Topping_.objects(hooked).filter(Topping_.name().ne("c")).delete().total())
        .isEqualTo(2);
    assertThat(rows).containsExactly("DELETE false", "a!", "b!");
    tells("after DELETE of 2 Topping", "commit DELETE of 2 Topping");
    rows.clear();

    hooked.delete(Topping_.objects(db).get());
    assertThat(rows).containsExactly("DELETE false", "c");
    tells("after DELETE of 1 Topping", "commit DELETE of 1 Topping");
    rows.clear();

    assertThat(Topping_.objects(hooked).update(Topping_.name().set("x"))).isZero();
    assertThat(rows).containsExactly("UPDATE true");
    tells();
  }

  @Test
  void anEntityCanBeReplacedBeforeItIsWritten() {
    Database hooked =
        builder()
            .beforeEach(
                Topping_.self(),
                (each, kind) -> {
                  told.add(kind + " " + each.name());
                  return new Topping(each.id(), each.name().strip());
                })
            .beforeWrite(Topping_.self(), write -> told.add("then " + write.entities()))
            .open();

    Topping ham = hooked.insert(topping(" ham "));
    assertThat(ham.name()).isEqualTo("ham");
    tells("INSERT  ham ", "then [Topping[id=null, name=ham]]");
    assertThat(hooked.insert(Topping_.builder().name(" egg")).name()).isEqualTo("egg");
    hooked.saveAll(List.of(new Topping(ham.id(), "ham "), topping("oil ")));
    hooked.update(Topping_.builder(ham).name(" Ham "));
    hooked.update(ham, Topping_.builder().name(" HAM "));
    told.clear();
    Topping_.objects(hooked).update(Topping_.name().set(Topping_.name().concat(" ")));
    tells("then []");
    assertThat(names()).containsExactly("HAM ", "egg ", "oil ");
    assertThat(Topping_.objects(hooked).getOrCreate(Topping_.builder().name(" new ")).entity())
        .extracting(Topping::name)
        .isEqualTo("new");
  }

  @Test
  void theKeyOfAnUpdatedRowIsNotChanged() {
    Topping ham = db.insert(topping("ham"));
    Topping egg = db.insert(topping("egg"));
    Database hooked =
        builder()
            .beforeEach(Topping_.self(), (each, kind) -> new Topping(egg.id(), each.name()))
            .open();
    String message =
        "The hook of Topping changed the key of "
            + ham.id()
            + " to "
            + egg.id()
            + ": an update can't change it. Return the entity with its key.";

    for (Runnable update :
        List.<Runnable>of(
            () -> hooked.update(ham),
            () -> hooked.update(ham, Topping_.name()),
            () -> hooked.update(Topping_.builder(ham).name("new")),
            () -> hooked.updateAll(List.of(ham)))) {
      assertThatThrownBy(update::run).isInstanceOf(IllegalStateException.class).hasMessage(message);
    }
    assertThat(names()).containsExactly("egg", "ham");
    assertThat(hooked.save(new Topping(ham.id(), "saved")).id()).isEqualTo(egg.id());
  }

  @Test
  void nullIsNoEntity() {
    Database hooked = builder().beforeEach(Topping_.self(), (each, kind) -> null).open();

    assertThatThrownBy(() -> hooked.insert(topping("ham")))
        .isInstanceOf(NullPointerException.class)
        .hasMessage(
            "The hook of Topping returned null in place of the entity to write: throw an exception"
                + " to refuse it.");
  }

  @Test
  void whatAHookThrowsUndoesTheWrite() {
    IllegalStateException refusal = new IllegalStateException("no");
    Database before =
        builder()
            .beforeWrite(
                Topping_.self(),
                write -> {
                  throw refusal;
                })
            .open();
    Database after =
        builder()
            .afterWrite(
                Topping_.self(),
                write -> {
                  write.database().insert(new Pizza(null, "of the hook", null));
                  throw refusal;
                })
            .afterCommit(Topping_.self(), write -> told.add("commit"))
            .open();

    for (Database hooked : List.of(before, after)) {
      assertThatThrownBy(() -> hooked.insert(topping("ham"))).isSameAs(refusal);
      assertThatThrownBy(() -> hooked.insertAll(List.of(topping("a"), topping("b"))))
          .isSameAs(refusal);
      hooked.transaction(
          () -> {
            hooked.insert(new Pizza(null, "kept", null));
            assertThatThrownBy(() -> hooked.save(topping("ham"))).isSameAs(refusal);
          });
    }
    db.insert(topping("ham"));
    assertThatThrownBy(() -> Topping_.objects(after).update(Topping_.name().set("x")))
        .isSameAs(refusal);
    assertThatThrownBy(() -> Topping_.objects(after).delete()).isSameAs(refusal);

    assertThat(names()).containsExactly("ham");
    assertThat(Pizza_.objects(db).select(Pizza_.name()).list()).containsExactly("kept", "kept");
    tells();
  }

  @Test
  void afterTheCommitIsAfterTheOutermostOne() {
    Database hooked = telling();

    hooked.transaction(
        () -> {
          hooked.insert(topping("a"));
          hooked.transaction(() -> hooked.insert(topping("b")));
          assertThatThrownBy(
                  () ->
                      hooked.transaction(
                          () -> {
                            hooked.insertAll(List.of(topping("c"), topping("d")));
                            throw new IllegalStateException();
                          }))
              .isInstanceOf(IllegalStateException.class);
          assertThat(told).noneMatch(each -> each.startsWith("commit"));
          told.clear();
          Topping_.objects(hooked).update(Topping_.name().set(Topping_.name().concat("!")));
        });
    tells(
        "before UPDATE of 0 Topping",
        "after UPDATE of 2 Topping",
        "commit INSERT of 1 Topping",
        "commit INSERT of 1 Topping",
        "commit UPDATE of 2 Topping");

    assertThatThrownBy(
            () ->
                hooked.transaction(
                    () -> {
                      hooked.insert(topping("e"));
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    tells("before INSERT of 1 Topping", "after INSERT of 1 Topping");
    assertThatThrownBy(() -> hooked.insert(topping("a!")))
        .isInstanceOf(UniqueViolationException.class);
    tells("before INSERT of 1 Topping");
  }

  @Test
  void whatIsRepeatedIsCommittedOnce() {
    Database hooked = telling();

    hooked.transaction(
        retries(2),
        () -> {
          hooked.insert(topping("a"));
          if (told.size() < 5) {
            throw new SerializationFailureException("again", "", new SQLException("", "40001"));
          }
        });

    tells(
        "before INSERT of 1 Topping",
        "after INSERT of 1 Topping",
        "before INSERT of 1 Topping",
        "after INSERT of 1 Topping",
        "before INSERT of 1 Topping",
        "after INSERT of 1 Topping",
        "commit INSERT of 1 Topping");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void allHooksAfterACommitRunAndTheFirstFailureIsThrown() {
    IllegalStateException failure = new IllegalStateException("late");
    Database hooked =
        builder()
            .afterCommit(
                Topping_.self(),
                write -> {
                  throw failure;
                })
            .afterCommit(Topping_.self(), write -> told.add("commit " + write))
            .open();

    assertThatThrownBy(() -> hooked.insert(topping("a"))).isSameAs(failure);
    tells("commit INSERT of 1 Topping");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void hooksAreCalledInTheirOrder() {
    Database hooked =
        builder()
            .afterCommit(Topping_.self(), write -> told.add("commit 1"))
            .beforeWrite(Topping_.self(), write -> told.add("before 1"))
            .afterWrite(Topping_.self(), write -> told.add("after 1"))
            .beforeEach(
                Topping_.self(),
                (each, kind) -> {
                  told.add("each");
                  return each;
                })
            .beforeWrite(Topping_.self(), write -> told.add("before 2"))
            .afterWrite(Topping_.self(), write -> told.add("after 2"))
            .afterCommit(Topping_.self(), write -> told.add("commit 2"))
            .open();

    hooked.insert(topping("a"));

    tells("before 1", "each", "before 2", "after 1", "after 2", "commit 1", "commit 2");
  }

  @Test
  void aHookHasTheEntitiesAsTheyWereSaved() {
    List<Topping> saved = new ArrayList<>();
    Database hooked =
        builder().afterWrite(Topping_.self(), write -> saved.addAll(write.entities())).open();

    List<Topping> returned = hooked.insertAll(List.of(topping("a"), topping("b")));

    assertThat(saved).isEqualTo(returned).extracting(Topping::id).doesNotContainNull();
  }

  @Test
  void aHookCanWriteButNotWithoutEnd() {
    Database counting =
        builder()
            .afterWrite(
                Topping_.self(),
                write -> {
                  for (Topping each : write.entities()) {
                    write.database().insert(new Pizza(null, "with " + each.name(), null));
                  }
                })
            .open();
    counting.insertAll(List.of(topping("a"), topping("b")));
    assertThat(Pizza_.objects(db).orderBy(Pizza_.name().asc()).select(Pizza_.name()).list())
        .containsExactly("with a", "with b");

    Database endless =
        builder()
            .afterWrite(
                Topping_.self(), write -> write.database().insert(topping("x" + told.size())))
            .beforeWrite(Topping_.self(), write -> told.add(""))
            .open();
    assertThatThrownBy(() -> endless.insert(topping("c")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "A hook of Topping writes what calls it again, 16 times by now. Let it look at what is"
                + " written, and leave out what it wrote itself.");
    assertThat(names()).containsExactly("a", "b");
  }

  @Test
  void viewsKeepTheHooksAndOtherEntitiesHaveNone() throws Exception {
    Database hooked = telling();

    hooked.allTenants().insert(topping("a"));
    tellsOf("INSERT of 1 Topping");
    hooked.async().insert(topping("b")).get();
    tellsOf("INSERT of 1 Topping");
    Pizza pizza = hooked.insert(new Pizza(null, "plain", null));
    Pizza_.toppings(hooked, pizza).add(Topping_.objects(hooked).list());
    Pizza_.toppings(hooked, pizza).clear();
    tells();
    Pizza_.toppings(hooked, pizza).create(Topping_.builder().name("c"));
    tellsOf("INSERT of 1 Topping");
    hooked.delete(pizza);
    tells();
  }

  @Test
  void hooksNeedNoStatementOfTheirOwn() {
    Database hooked = telling();

    assertThat(hooked.capture(() -> hooked.insert(topping("a")))).hasSize(1);
    assertThat(hooked.capture(() -> Topping_.objects(hooked).update(Topping_.name().set("b"))))
        .hasSize(1);
    assertThat(hooked.capture(() -> Topping_.objects(hooked).delete()))
        .hasSameSizeAs(db.capture(() -> Topping_.objects(db).delete()));
  }
}
