package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.Deletion;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.ProtectedException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.extra.firm.Account;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Charter;
import dev.kindred.it.extra.firm.Charter_;
import dev.kindred.it.extra.firm.Project;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.it.extra.firm.Task;
import dev.kindred.it.extra.firm.Task_;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Soft deletes: marks, what they hide, and how they are taken away. */
class SoftDeleteTest extends FirmFixture {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private List<String> titles() {
    return Project_.objects(seven).orderBy(Project_.title().asc()).select(Project_.title()).list();
  }

  @Test
  void aDeleteMarksWithWhatItCascadesTo() {
    Deletion deletion = seven.clock(Clock.fixed(NOON, ZoneOffset.UTC)).delete(mine.account());

    assertThat(deletion.count(Account.class)).isEqualTo(1);
    assertThat(deletion.count(Project.class)).isEqualTo(2);
    assertThat(deletion.count(Task.class)).isZero();
    assertThat(deletion.marked()).isEqualTo(3);
    assertThat(deletion).hasToString("3 = 2 Project + 1 Account");
    assertThat(Account_.objects(seven).exists()).isFalse();
    assertThat(titles()).isEmpty();
    assertThat(Task_.objects(seven).count()).isEqualTo(2);
    assertThat(Account_.objects(seven).withDeleted().get().deleted()).isEqualTo(NOON);
    assertThat(Project_.objects(seven).withDeleted().select(Project_.archived()).list())
        .containsExactly(true, true);
    assertThat(Account_.objects(eight).count()).isEqualTo(1);
    assertThat(Project_.objects(eight).count()).isEqualTo(2);
  }

  @Test
  void whatWouldBeDeletedIsCounted() {
    assertThat(seven.explainDelete(mine.account())).hasToString("3 = 2 Project + 1 Account");
    assertThat(seven.explainDelete(mine.account()).marked()).isEqualTo(3);
    assertThat(Account_.objects(seven).count()).isEqualTo(1);
  }

  @Test
  void markedRowsAreNowhere() {
    seven.delete(mine.roof());

    assertThat(titles()).containsExactly("house");
    assertThat(Account_.objects(seven).filter(Account_.projects().title().eq("roof")).exists())
        .isFalse();
    assertThat(Account_.objects(seven).select(Account_.projects().count()).list())
        .containsExactly(1L);
    assertThat(Task_.objects(seven).filter(Task_.project().title().eq("roof")).exists()).isFalse();
    assertThat(Project_.objects(seven).update(Project_.budget().set(1))).isEqualTo(1);
    assertThat(Project_.objects(seven).withDeleted().filter(Project_.budget().eq(10)).count())
        .isEqualTo(1);
    assertThat(
            Account_.objects(seven)
                .withDeleted()
                .filter(Account_.projects().title().eq("roof"))
                .exists())
        .isTrue();
    assertThat(seven.delete(mine.roof()).total()).isZero();
  }

  /** The task has the key in a column of its own, but no project. */
  @Test
  void noRowIsFoundByTheKeyOfAMarkedOne() {
    seven.delete(mine.house());

    for (Database each : List.of(seven, db.allTenants())) {
      assertThat(Task_.objects(each).filter(Task_.project().id().eq(mine.house().id())).list())
          .isEmpty();
      assertThat(
              Task_.objects(each)
                  .withDeleted()
                  .filter(Task_.project().id().eq(mine.house().id()))
                  .list())
          .isNotEmpty();
    }
  }

  @Test
  void aHandleKeepsItsKey() {
    seven.delete(mine.house());
    Task task = Task_.get(seven, mine.build().id());

    assertThat(task.project().toString()).isEqualTo("One[Project " + mine.house().id() + "]");
    assertThat(task.project().find()).isEmpty();
    assertThatThrownBy(() -> task.project().get())
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage(
            "Task.project refers to Project "
                + mine.house().id()
                + ", which was deleted: withDeleted() includes rows that are only marked.");
    Task whole = Task_.objects(seven).withDeleted().get(Task_.pk().eq(mine.build().id()));
    assertThat(whole.project().get().title()).isEqualTo("house");
    assertThat(Project_.get(seven, mine.roof().id()).whole().find()).isEmpty();
  }

  @Test
  void protectingRowsCountUntilTheyAreMarked() {
    Charter charter = charter(seven, mine.house());

    assertThatThrownBy(() -> seven.delete(mine.account())).isInstanceOf(ProtectedException.class);
    assertThat(titles()).containsExactly("house", "roof");
    seven.delete(charter);
    assertThat(seven.delete(mine.account()).marked()).isEqualTo(3);
  }

  @Test
  void restoringTakesTheMarkAway() {
    seven.delete(mine.account());
    Account marked = Account_.objects(seven).withDeleted().get();

    Account restored = seven.restore(marked);

    assertThat(restored.deleted()).isNull();
    assertThat(Account_.get(seven, mine.account().id()).name()).isEqualTo("Ann");
    assertThat(restored.projects().list()).isEmpty();
    assertThat(titles()).isEmpty();
    seven.restore(Project_.objects(seven).withDeleted().get(Project_.title().eq("roof")));
    assertThat(titles()).containsExactly("roof");
    assertThatThrownBy(() -> seven.restore(mine.build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Task has no attribute with @SoftDelete");
  }

  @Test
  void purgingDeletesMarkedRowsAndTheirOwn() {
    seven.delete(mine.roof());
    Deletion deletion = seven.purge(mine.account());

    assertThat(deletion.count(Account.class)).isEqualTo(1);
    assertThat(deletion.count(Project.class)).isEqualTo(2);
    assertThat(deletion.count(Task.class)).isEqualTo(2);
    assertThat(deletion.marked()).isZero();
    assertThat(Project_.objects(seven).withDeleted().count()).isZero();
    assertThat(Task_.objects(seven).count()).isZero();
    assertThat(Project_.objects(eight).count()).isEqualTo(2);
  }

  @Test
  void aQueryPurgesTheRowsThatItFinds() {
    seven.delete(mine.roof());
    assertThat(Project_.objects(seven).filter(Project_.title().eq("roof")).purge().total())
        .isZero();
    assertThat(
            Project_.objects(seven)
                .withDeleted()
                .filter(Project_.archived().isTrue())
                .purge()
                .count(Project.class))
        .isEqualTo(1);
    assertThat(Project_.objects(seven).withDeleted().count()).isEqualTo(1);
  }

  @Test
  void aQueryMarksTheRowsThatItFinds() {
    Deletion deletion = Project_.objects(seven).filter(Project_.title().eq("roof")).delete();
    assertThat(deletion.marked()).isEqualTo(1);
    assertThat(titles()).containsExactly("house");
    assertThat(Project_.objects(seven).withDeleted().delete().marked()).isEqualTo(1);
    assertThat(titles()).isEmpty();
  }

  @Test
  void aMarkedRowKeepsItsKeyAndNotItsUniqueValues() {
    seven.delete(mine.account());
    assertThatThrownBy(() -> seven.save(mine.account()))
        .isInstanceOf(UniqueViolationException.class);
    Account other = seven.insert(Account_.builder().name("Ann").country(italy));
    assertThat(other.id()).isNotEqualTo(mine.account().id());
    assertThatThrownBy(() -> seven.insert(Account_.builder().name("Ann").country(italy)))
        .isInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(() -> seven.restore(mine.account()))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageContaining("uq_firm_account_tenant_name");
    assertThat(
            Account_.objects(seven)
                .upsertAll(List.of(other), Account_.tenant(), Account_.name())
                .get(0)
                .id())
        .isEqualTo(other.id());
    assertThat(Account_.objects(seven).withDeleted().filter(Account_.deleted().isNotNull()).count())
        .isEqualTo(1);
    seven.purge(other);
    assertThat(seven.restore(mine.account()).name()).isEqualTo("Ann");
    assertThat(schema.validate()).isEmpty();
  }

  @Test
  void aMarkedEntityIsNotTheOneOfItsTarget() {
    Charter charter = charter(seven, mine.house());
    seven.delete(charter);
    assertThat(Charter_.objects(seven).exists()).isFalse();
    assertThat(Project_.get(seven, mine.house().id()).charter().find()).isEmpty();
    assertThat(Project_.charter(seven, mine.house()).isPresent()).isFalse();
  }
}
