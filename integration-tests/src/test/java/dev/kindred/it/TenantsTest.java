package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.TenantMismatchException;
import dev.kindred.error.TenantRequiredException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.extra.firm.Account;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Country_;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.it.extra.firm.Task;
import dev.kindred.it.extra.firm.Task_;
import dev.kindred.model.Many;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Tenants: whose rows there are, and who writes them. */
class TenantsTest extends FirmFixture {

  private static void required(ThrowingCallable statement) {
    assertThatThrownBy(statement)
        .isInstanceOf(TenantRequiredException.class)
        .hasMessageContaining("db.tenant(..), or db.allTenants()");
  }

  private static void mismatch(ThrowingCallable write) {
    assertThatThrownBy(write)
        .isInstanceOf(TenantMismatchException.class)
        .hasMessageContaining("is 8, and the database is for the tenant 7. Nothing was written.");
  }

  @Test
  void newRowsGetTheTenant() {
    assertThat(mine.account().tenant()).isEqualTo(7);
    assertThat(others.tile().tenant()).isEqualTo(8);
    Label given = seven.insert(new Label(null, 0, "blue", Many.none()));
    assertThat(given.tenant()).isEqualTo(7);
    assertThat(seven.insertAll(List.of(new Label(null, 7, "green", Many.none()))).get(0).tenant())
        .isEqualTo(7);
  }

  @Test
  void aDatabaseWithoutATenantRefuses() {
    required(() -> Account_.objects(db).list());
    required(() -> Account_.find(db, 1L));
    required(() -> Account_.objects(db).update(Account_.name().set("x")));
    required(() -> Account_.objects(db).delete());
    required(() -> Task_.objects(db).delete());
    required(() -> db.insert(Label_.builder().word("x")));
    required(() -> db.save(mine.account()));
    required(() -> db.delete(mine.account()));
    required(() -> Country_.objects(db).filter(Country_.accounts().name().eq("Ann")).list());
    required(() -> Country_.get(db, italy.id()).accounts().list());
    assertThat(Country_.objects(db).count()).isEqualTo(1);
    assertThatThrownBy(() -> Account_.objects(db).list())
        .hasMessage(
            "Rows of Account belong to tenants, and the database was not told for which one: use"
                + " db.tenant(..), or db.allTenants() for the rows of all. Nothing was sent.");
  }

  @Test
  void aTenantIsOfTheAttributesType() {
    assertThatThrownBy(() -> db.tenant("seven"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Door.bearerId is of type Long, and the tenant seven is of type String: give"
                + " db.tenant(..) a value of type Long.");
  }

  @Test
  void writesOfOthersAreRefused() {
    String before = all();
    mismatch(() -> seven.update(others.account()));
    mismatch(() -> seven.save(others.account()));
    mismatch(() -> seven.saveAll(List.of(others.account())));
    mismatch(() -> seven.updateAll(List.of(others.account())));
    mismatch(() -> seven.restore(others.account()));
    mismatch(() -> seven.insert(new Label(null, 8, "x", Many.none())));
    mismatch(() -> Label_.objects(seven).upsertAll(List.of(others.red()), Label_.id()));
    mismatch(() -> Account_.objects(seven).update(Account_.tenant().set(8L)));
    mismatch(() -> Project_.labels(seven, mine.house()).add(List.of(others.red())));
    assertThat(seven.delete(others.account()).total()).isZero();
    assertThat(seven.purge(others.account()).total()).isZero();
    assertThatThrownBy(() -> seven.refresh(others.account()))
        .isInstanceOf(EntityNotFoundException.class);
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void aKeyOfAnotherTenantIsNotWritten() {
    String before = all();
    Label stolen = new Label(others.red().id(), 7, "stolen", Many.none());
    assertThatThrownBy(() -> seven.update(stolen)).isInstanceOf(EntityNotFoundException.class);
    assertThatThrownBy(() -> seven.save(stolen)).isInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(() -> seven.saveAll(List.of(stolen)))
        .isInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(() -> Label_.objects(seven).upsertAll(List.of(stolen), Label_.id()))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(all()).isEqualTo(before);
  }

  private String all() {
    return Account_.objects(all).orderBy(Account_.id().asc()).values()
        + " "
        + Label_.objects(all).orderBy(Label_.id().asc()).values()
        + Label_.objects(all).select(Label_.projects().count()).list();
  }

  @Test
  void pathsNeverLeadToAnotherTenant() {
    Task crossed =
        all.insert(new Task(null, 7, "crossed", dev.kindred.model.One.of(others.house())));

    assertThat(Task_.get(seven, crossed.id()).project().find()).isEmpty();
    assertThat(
            Task_.objects(seven)
                .filter(Task_.text().eq("crossed"))
                .select(Task_.project().title())
                .list())
        .containsExactly((String) null);
    assertThat(
            Task_.objects(seven)
                .filter(Task_.text().eq("crossed"), Task_.project().account().name().eq("Ann"))
                .exists())
        .isFalse();
    assertThat(Task_.objects(seven).fetch(Task_.project().account()).list()).hasSize(3);
    assertThat(Project_.get(eight, others.house().id()).tasks().list()).hasSize(1);
    assertThat(Project_.objects(eight).select(Project_.tasks().count()).list())
        .containsExactly(1L, 1L);
  }

  @Test
  void allTenantsAreThereForTheOperator() {
    assertThat(Account_.objects(all).count()).isEqualTo(2);
    assertThat(
            Project_.objects(all).groupBy(Project_.tenant()).select(Project_.id().count()).list())
        .containsExactly(2L, 2L);
    assertThatThrownBy(() -> all.insert(Label_.builder().word("x")))
        .isInstanceOf(MissingValueException.class)
        .hasMessageStartingWith("Label.tenant is the tenant of the row, and has no value");
    assertThatThrownBy(() -> all.insert(new Label(null, 0, "x", Many.none())))
        .isInstanceOf(MissingValueException.class);
    Account moved =
        all.update(
            new Account(
                mine.account().id(),
                9,
                "Ann",
                mine.account().country(),
                null,
                mine.account().projects()));
    assertThat(moved.tenant()).isEqualTo(9);
    assertThat(Account_.objects(seven).exists()).isFalse();
  }

  @Test
  void aStatementIsTheSameForAllTenants() {
    assertThat(sql(() -> Account_.find(seven, 1L))).isEqualTo(sql(() -> Account_.find(eight, 1L)));
    assertThat(Account_.objects(seven.tenant(8L)).get()).isEqualTo(others.account());
  }

  @Test
  void aQueryInsideKeepsItsTenant() {
    Label red = eight.insert(Label_.builder().word("two tenants"));
    assertThat(
            Label_.objects(eight)
                .filter(Label_.word().eq("two tenants"))
                .filter(
                    Label_.tenant()
                        .notIn(
                            Project_.objects(seven)
                                .filter(Project_.account().tenant().eq(7L))
                                .select(Project_.tenant())))
                .list())
        .containsExactly(red);
  }

  @Test
  void viewsOfOneTenantAreTheSame() {
    assertThat(
            Label_.objects(db.tenant(7L))
                .union(Label_.objects(db.tenant(7L)))
                .select(Label_.tenant())
                .list())
        .isNotEmpty()
        .containsOnly(7L);
    assertThatThrownBy(() -> Label_.objects(db.tenant(7L)).union(Label_.objects(db.tenant(8L))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("queries of databases with other scopes, tenants");
  }
}
