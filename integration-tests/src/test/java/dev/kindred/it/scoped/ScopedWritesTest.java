package dev.kindred.it.scoped;

import static dev.kindred.it.database.TestDatabase.H2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.it.DatabaseTest;
import dev.kindred.it.extra.firm.Account;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Charter;
import dev.kindred.it.extra.firm.Charter_;
import dev.kindred.it.extra.firm.Country;
import dev.kindred.it.extra.firm.Country_;
import dev.kindred.it.extra.firm.Crew;
import dev.kindred.it.extra.firm.Crew_;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.it.extra.firm.Post;
import dev.kindred.it.extra.firm.Project;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.it.extra.firm.Task;
import dev.kindred.it.extra.firm.Task_;
import dev.kindred.it.oracle.Dice;
import dev.kindred.it.scoped.Rules.Refused;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writes for one of two tenants, some of whose rows are marked, leave all rows as the rules say:
 * 2,000 on H2 and 200 on each other database. Each kind of write would have to leave others if it
 * forgot the scopes, for some of them.
 */
@Tag("slow")
class ScopedWritesTest extends DatabaseTest {

  private static final int WORLDS = 80;
  private static final int FEW_WORLDS = 12;
  private static final int WRITES = 25;
  private static final View SEVEN = new View(7L, false);

  private final Set<ScopedWrite> sensitive = EnumSet.noneOf(ScopedWrite.class);
  private int next;

  @Test
  void writesChangeTheRowsInScopeOnly() {
    extra(
            Country.class,
            Account.class,
            Project.class,
            Label.class,
            Task.class,
            Charter.class,
            Crew.class,
            Post.class)
        .create();
    Country italy = db.insert(Country_.builder().name("Italy"));
    for (int seed = 0; seed < (kind == H2 ? WORLDS : FEW_WORLDS); seed++) {
      ask(seed, italy);
    }
    assertThat(sensitive).containsExactly(ScopedWrite.values());
  }

  private void ask(int seed, Country italy) {
    Dice dice = new Dice(new Random(seed));
    undone(
        () -> {
          fill(dice, db.tenant(7L), italy);
          fill(dice, db.tenant(8L), italy);
          Firms before = Firms.read(db);
          for (int i = 0; i < WRITES; i++) {
            ScopedWrite write = ScopedWrite.values()[next++ % ScopedWrite.values().length];
            check(write, before, Choice.of(dice, before, SEVEN), "seed " + seed);
          }
        });
  }

  private void check(ScopedWrite write, Firms before, Choice choice, String seed) {
    String expected = expected(write, before, choice, SEVEN);
    List<String> actual = new ArrayList<>();
    undone(() -> actual.add(answer(write, choice) + "\n" + Firms.read(db).since(before)));
    assertThat(actual.get(0)).as("%s, %s: %s", seed, write, choice).isEqualTo(expected);
    if (!expected(write, before, choice, View.ALL).equals(expected)) {
      sensitive.add(write);
    }
  }

  private static String expected(ScopedWrite write, Firms before, Choice choice, View view) {
    Firms after = before.copy();
    try {
      Object answer = write.apply(new Rules(after, view), choice);
      return answer + "\n" + after.since(before);
    } catch (Refused refusal) {
      return refusal.getMessage() + "\n" + before.since(before);
    }
  }

  private Object answer(ScopedWrite write, Choice choice) {
    Database seven = db.tenant(7L);
    try {
      return seven.<Object, RuntimeException>transaction(() -> write.run(seven, choice));
    } catch (RuntimeException refusal) {
      return refusal.getClass().getSimpleName();
    }
  }

  private static void fill(Dice dice, Database firm, Country italy) {
    List<Account> accounts = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      accounts.add(account(firm, name, italy, dice.oneIn(3)));
    }
    accounts.add(account(firm, Choice.text(dice), italy, true));
    List<Project> projects = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Project_.Builder project =
          Project_.builder()
              .title(Choice.text(dice))
              .budget(0)
              .account(dice.oneOf(accounts))
              .archived(i > 0 && dice.oneIn(3));
      projects.add(
          firm.insert(i == 0 || dice.oneIn(3) ? project : project.whole(dice.oneOf(projects))));
    }
    List<Label> labels = new ArrayList<>();
    for (String word : List.of("a", "b", "c")) {
      Label label = firm.insert(Label_.builder().word(word));
      Label_.projects(firm, label).add(dice.list(0, 3, () -> dice.oneOf(projects)));
      labels.add(label);
    }
    for (int i = 0; i < 4; i++) {
      firm.insert(Task_.builder().text("task").project(dice.oneOf(projects)));
    }
    Project chartered = dice.oneOf(projects);
    charter(firm, chartered, dice.oneIn(2));
    charter(firm, chartered, true);
    Crew crew = firm.insert(Crew_.builder().name("crew"));
    Crew_.labels(firm, crew).add(dice.list(0, 2, () -> dice.oneOf(labels)));
  }

  private static Account account(Database firm, String name, Country country, boolean marked) {
    return firm.insert(
        Account_.builder().name(name).country(country).deleted(marked ? Instant.EPOCH : null));
  }

  private static void charter(Database firm, Project project, boolean marked) {
    firm.insert(
        Charter_.builder()
            .text("charter")
            .project(project)
            .deleted(marked ? LocalDateTime.of(2026, 1, 1, 0, 0) : null));
  }

  /** Exception that ends a transaction. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private void undone(Runnable work) {
    try {
      db.transaction(
          () -> {
            work.run();
            throw new Undone();
          });
    } catch (Undone undone) {
      return;
    }
    throw new IllegalStateException("The transaction was not rolled back.");
  }
}
