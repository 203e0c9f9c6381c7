package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.Write;
import dev.kindred.it.extra.Turnover_;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Project;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.it.extra.firm.Task_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hooks of what a write changes by way of relations, of deletes and marks, and of tenants. */
class HooksOfRelationsTest extends FirmFixture {

  private final List<String> told = new ArrayList<>();
  private Database hooked;

  @BeforeEach
  void hook() {
    hooked =
        Database.builder(fresh().dataSource())
            .beforeWrite(Account_.self(), this::rows)
            .beforeWrite(Project_.self(), this::rows)
            .beforeWrite(Task_.self(), this::rows)
            .afterWrite(Account_.self(), this::done)
            .afterWrite(Project_.self(), this::done)
            .afterWrite(Task_.self(), this::done)
            .open()
            .tenant(7L);
  }

  private void rows(Write<?> write) {
    told.add(write.kind() + " of " + write.rows().count());
  }

  private void done(Write<?> write) {
    told.add(write.toString());
  }

  private void tells(String... expected) {
    assertThat(told).containsExactly(expected);
    told.clear();
  }

  @Test
  void softDeletesCascadeWithHooks() {
    hooked.delete(mine.account());
    tells(
        "SOFT_DELETE of 2",
        "SOFT_DELETE of 2 Project",
        "SOFT_DELETE of 1",
        "SOFT_DELETE of 1 Account");

    hooked.restore(mine.account());
    tells("RESTORE of 1", "RESTORE of 1 Account");

    hooked.purge(mine.account());
    assertThat(told)
        .containsSubsequence(
            "DELETE of 2", "DELETE of 2 Task", "DELETE of 2", "DELETE of 2 Project")
        .endsWith("DELETE of 1", "DELETE of 1 Account");
    assertThat(Task_.objects(all).count()).isEqualTo(2);
  }

  @Test
  void whatIsUnsetIsUpdated() {
    hooked.purge(mine.house());
    assertThat(told).startsWith("UPDATE of 1", "UPDATE of 1 Project");
    assertThat(told)
        .containsSubsequence(
            "DELETE of 1", "DELETE of 1 Task", "DELETE of 1", "DELETE of 1 Project");
    assertThat(Project_.get(seven, mine.roof().id()).whole().find()).isEmpty();
  }

  @Test
  void relatedRowsAreUpdated() {
    Project door = project(seven, mine.account(), "door");

    Project_.parts(hooked, mine.house()).add(List.of(door));
    tells("UPDATE of 1", "UPDATE of 1 Project");
    Project_.parts(hooked, mine.house()).remove(List.of(door));
    tells("UPDATE of 1", "UPDATE of 1 Project");
    Project_.labels(hooked, mine.house()).clear();
    tells();
    Project_.tasks(hooked, door).create(Task_.builder().text("paint"));
    tells("INSERT of 0", "INSERT of 1 Task");
    Project_.tasks(hooked, door).add(List.of(mine.build()));
    tells("UPDATE of 1", "UPDATE of 1 Task");
    assertThat(Task_.get(seven, mine.build().id()).project().get().title()).isEqualTo("door");
  }

  @Test
  void anUpdateOfSomeAttributesWritesWhatAHookChanges() {
    Database paying =
        Database.builder(fresh().dataSource())
            .beforeEach(Project_.self(), (each, kind) -> Project_.builder(each).budget(77).build())
            .beforeWrite(
                Project_.self(),
                write -> told.add(write.sets(Project_.budget()) + " " + write.sets(Project_.id())))
            .open()
            .tenant(7L);
    Project house = Project_.get(seven, mine.house().id());
    Project roof = Project_.get(seven, mine.roof().id());

    assertThat(paying.update(Project_.builder(house).title("villa")).budget()).isEqualTo(77);
    assertThat(paying.update(roof, Project_.title()).budget()).isEqualTo(77);
    assertThat(paying.insert(Project_.builder().title("shed").budget(1).account(mine.account())))
        .extracting(Project::budget, Project::tenant)
        .containsExactly(77, 7L);
    tells("true false", "true false", "true true");

    assertThat(
            Project_.objects(seven)
                .filter(Project_.budget().eq(77))
                .orderBy(Project_.title().asc())
                .select(Project_.title())
                .list())
        .containsExactly("roof", "shed", "villa");
    assertThat(Project_.get(seven, mine.roof().id()).whole().get().title()).isEqualTo("villa");
  }

  @Test
  void rowsAreThoseOfTheTenant() {
    Task_.objects(hooked).update(Task_.text().set("x"));
    tells("UPDATE of 2", "UPDATE of 2 Task");
    Task_.objects(hooked.allTenants()).update(Task_.text().set("y"));
    tells("UPDATE of 4", "UPDATE of 4 Task");
  }

  @Test
  void aReadOnlyEntityHasNoHooks() {
    assertThatThrownBy(
            () -> Database.builder(fresh().dataSource()).afterWrite(Turnover_.self(), write -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Turnover is read-only: nothing writes it, so that no hook would be called.");
  }
}
