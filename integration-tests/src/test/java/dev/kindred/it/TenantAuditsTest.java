package dev.kindred.it;

import static dev.kindred.model.WriteKind.DELETE;
import static dev.kindred.model.WriteKind.INSERT;
import static dev.kindred.model.WriteKind.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.AuditEntry;
import dev.kindred.Database;
import dev.kindred.DatabaseBuilder;
import dev.kindred.Scope;
import dev.kindred.error.StaleEntityException;
import dev.kindred.error.TenantMismatchException;
import dev.kindred.it.extra.permit.Permit;
import dev.kindred.it.extra.permit.PermitChange;
import dev.kindred.it.extra.permit.PermitChange_;
import dev.kindred.it.extra.permit.Permit_;
import dev.kindred.it.extra.permit.Seal;
import dev.kindred.it.extra.permit.Seal_;
import dev.kindred.it.extra.permit.Site;
import dev.kindred.it.extra.permit.Site_;
import dev.kindred.model.One;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hooks and audits of entities with tenants: what they are told, and for which tenant. */
class TenantAuditsTest extends DatabaseTest {

  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private Database audited;
  private Database seven;
  private Database eight;

  @BeforeEach
  void sites() {
    extra(Site.class, Permit.class, Seal.class, PermitChange.class).create();
    audited = builder().open();
    seven = audited.tenant(7L);
    eight = audited.tenant(8L);
  }

  private DatabaseBuilder builder() {
    return Database.builder(fresh().dataSource()).audit(TenantAuditsTest::change);
  }

  private static PermitChange_.Builder change(AuditEntry entry) {
    return PermitChange_.builder()
        .tenant((long) entry.tenant())
        .kind(entry.kind())
        .state(entry.before() + " " + entry.after());
  }

  private static Site site(Database firm) {
    return firm.insert(Site_.builder().name("site"));
  }

  private static Permit permit(Database firm, String state) {
    return firm.insert(Permit_.builder().state(state).site(site(firm)));
  }

  private static List<String> changes(Database firm) {
    List<String> changes =
        PermitChange_.objects(firm).orderBy(PermitChange_.id().asc()).list().stream()
            .map(each -> each.tenant() + " " + each.kind())
            .toList();
    PermitChange_.objects(firm).delete();
    return changes;
  }

  @Test
  void aRecordHasTheTenantOfItsRow() {
    Database all = audited.allTenants();
    Permit mine = permit(seven, "mine");
    permit(eight, "others");
    assertThat(changes(seven)).containsExactly("7 " + INSERT);
    assertThat(changes(eight)).containsExactly("8 " + INSERT);

    Permit_.objects(all).orderBy(Permit_.tenant().asc()).list().forEach(all::update);
    Permit_.objects(all).update(Permit_.state().set("new"));
    assertThat(changes(seven)).containsExactly("7 " + UPDATE, "7 " + UPDATE);
    assertThat(changes(eight)).containsExactly("8 " + UPDATE, "8 " + UPDATE);

    all.insert(
        new Permit(null, 9, "ninth", One.of(all.insert(new Site(null, 9, "", One.none()))), 0));
    assertThat(changes(all)).containsExactly("9 " + INSERT);
    Permit_.objects(all).filter(Permit_.id().eq(mine.id())).update(Permit_.tenant().set(9L));
    Permit_.objects(all).delete();
    assertThat(changes(all))
        .containsExactlyInAnyOrder("9 " + UPDATE, "9 " + DELETE, "9 " + DELETE, "8 " + DELETE);
  }

  @Test
  void aHookSeesWhatTheWriteFillsIn() {
    Database hooked =
        builder()
            .beforeEach(
                Permit_.self(),
                (each, kind) -> {
                  told.add(
                      kind
                          + (each.id() == null ? " " : " id ")
                          + each.tenant()
                          + " "
                          + each.state()
                          + " "
                          + each.site().key());
                  return each;
                })
            .open()
            .tenant(7L);
    Site site = site(seven);
    Site other = site(seven);

    Permit saved = hooked.insert(new Permit(null, 0, null, One.of(site), 0));
    assertThat(told).containsExactly("INSERT id 7 open " + site.id());
    hooked.insertAll(List.of(new Permit(null, 7, "x", One.of(other), 0)));
    assertThat(told).endsWith("INSERT id 7 x " + other.id());
    hooked.delete(Permit_.objects(seven).get(Permit_.state().eq("x")));
    Site_.permit(hooked, other).set(Permit_.builder(saved).state("moved").build());
    assertThat(told).endsWith("SAVE id 7 moved " + other.id());
    Permit now = Permit_.get(seven, saved.id());
    assertThat(now.site().key()).isEqualTo(other.id());
    hooked.update(new Permit(now.id(), 0, null, now.site(), now.version()));
    assertThat(told).endsWith("UPDATE id 7 open " + other.id()).hasSize(4);
  }

  @Test
  void theKeyThatAHookSawIsWritten() {
    List<UUID> seen = new ArrayList<>();
    Database hooked =
        builder()
            .beforeWrite(
                Permit_.self(), write -> write.entities().forEach(each -> seen.add(each.id())))
            .open()
            .tenant(7L);

    Permit one = hooked.insert(Permit_.builder().state("a").site(site(seven)));
    Permit two = hooked.insert(new Permit(null, 0, "b", One.of(site(seven)), 0));

    assertThat(seen).containsExactly(one.id(), two.id());
  }

  @Test
  void aWriteThatFailsLeavesAnInstanceAsItWas() {
    Site site = site(seven);
    Database hooked =
        builder()
            .beforeEach(
                Seal_.self(),
                (each, kind) -> {
                  told.add(each.content());
                  if (told.size() < 3) {
                    throw new IllegalStateException("no");
                  }
                  return each;
                })
            .open()
            .tenant(7L);
    Seal seal = new Seal();

    assertThatThrownBy(() -> hooked.insert(seal)).hasMessage("no");
    assertThat(seal.content()).isEqualTo("no id 0 null");
    assertThatThrownBy(() -> Site_.seal(hooked, site).set(seal)).hasMessage("no");
    assertThat(seal.content()).isEqualTo("no id 0 null");
    assertThat(Site_.seal(hooked, site).set(seal)).isSameAs(seal);
    assertThat(seal.content()).isEqualTo("id 7 wax of a site");
    assertThat(told).containsExactly("id 7 wax", "no id 7 wax of a site", "no id 7 wax of a site");
  }

  @Test
  void aHookThatRefusesAWriteAfterItLeavesAnInstanceAsItWas() {
    Seal seal = new Seal();
    Site_.seal(seven, site(seven)).set(seal);
    Database refusing =
        builder()
            .beforeEach(
                Seal_.self(),
                (each, kind) -> {
                  each.material("lead");
                  return each;
                })
            .afterWrite(
                Seal_.self(),
                write -> {
                  throw new IllegalStateException("no");
                })
            .open()
            .tenant(7L);

    assertThatThrownBy(() -> refusing.update(seal)).hasMessage("no");

    assertThat(seal.content()).isEqualTo("id 7 wax of a site");
    assertThat(Seal_.objects(seven).get().content()).isEqualTo("id 7 wax of a site");
  }

  @Test
  void anotherTenantIsRefusedStill() {
    Permit mine = permit(seven, "mine");

    assertThatThrownBy(() -> eight.update(mine)).isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> eight.insert(Permit_.builder(mine).build()))
        .isInstanceOf(TenantMismatchException.class);
  }

  @Test
  void aDeleteDoesNotFindAVersionedRowThatIsOutOfScope() {
    Permit mine = permit(seven, "mine");
    Database closed = seven.scoped(Scope.of("closed", Permit_.state().eq("closed")));

    assertThat(eight.delete(mine).total()).isZero();
    assertThat(closed.delete(mine).total()).isZero();
    assertThat(Permit_.objects(seven).count()).isEqualTo(1);
    Permit changed = seven.update(Permit_.builder(mine).state("changed"));
    assertThatThrownBy(() -> closed.delete(mine)).isInstanceOf(StaleEntityException.class);
    assertThatThrownBy(() -> seven.delete(mine)).isInstanceOf(StaleEntityException.class);
    assertThat(seven.delete(changed).total()).isEqualTo(1);
  }

  @Test
  void threadsAndAsynchronousCallsTellOfTheirOwnTenants() {
    Database hooked =
        builder().afterCommit(Permit_.self(), write -> told.add(write.toString())).open();
    List<CompletableFuture<Permit>> calls = new ArrayList<>();
    for (long tenant = 1; tenant <= 6; tenant++) {
      Database firm = hooked.tenant(tenant);
      Site site = site(firm);
      calls.add(
          firm.async()
              .call(each -> each.insert(Permit_.builder().state("new").site(site)))
              .toCompletableFuture());
    }
    calls.forEach(CompletableFuture::join);

    assertThat(told).hasSize(6).containsOnly("INSERT of 1 Permit");
    assertThat(changes(hooked.allTenants()))
        .containsExactlyInAnyOrder(
            "1 INSERT", "2 INSERT", "3 INSERT", "4 INSERT", "5 INSERT", "6 INSERT");
  }

  @Test
  void theTenantOfAnOwnDatabaseIsTold() {
    try (Database firms =
        Database.builder(tenant -> new LentDataSource(fresh().dataSource()))
            .audit(TenantAuditsTest::change)
            .open()) {
      permit(firms.tenant(7L), "mine");
    }
    assertThat(changes(seven)).containsExactly("7 INSERT");
  }
}
