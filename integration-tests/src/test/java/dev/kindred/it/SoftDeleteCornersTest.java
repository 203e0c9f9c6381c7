package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.Hint;
import dev.kindred.Scope;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.ProtectedException;
import dev.kindred.error.StaleEntityException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.extra.guild.Folder;
import dev.kindred.it.extra.guild.Folder_;
import dev.kindred.it.extra.guild.Guild;
import dev.kindred.it.extra.guild.Guild_;
import dev.kindred.it.extra.guild.Member;
import dev.kindred.it.extra.guild.Member_;
import dev.kindred.it.extra.guild.Place;
import dev.kindred.it.extra.guild.Seat;
import dev.kindred.it.extra.guild.Seat_;
import dev.kindred.it.extra.guild.Tool;
import dev.kindred.it.extra.guild.Tool_;
import dev.kindred.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Soft deletes with versions, superclasses, trees, natural and composite keys, and relations. */
class SoftDeleteCornersTest extends DatabaseTest {

  private Schema schema;
  private Folder root;
  private Folder branch;
  private Folder leaf;
  private Member ann;
  private Guild smiths;

  @BeforeEach
  void guild() {
    schema = extra(Member.class, Guild.class, Seat.class, Tool.class, Folder.class);
    schema.create();
    root = db.insert(Folder_.builder().name("root").place(new Place("Rome", 1)));
    branch = db.insert(Folder_.builder().name("branch").parent(root));
    leaf = db.insert(Folder_.builder().name("leaf").parent(branch));
    ann = db.insert(Member_.builder().code("ann").name("Ann"));
    smiths = db.insert(Guild_.builder().name("Smiths"));
  }

  private List<String> folders() {
    return Folder_.objects(db).orderBy(Folder_.name().asc()).select(Folder_.name()).list();
  }

  @Test
  void aDeleteGoesDownATree() {
    assertThat(schema.validate()).isEmpty();
    assertThat(db.explainDelete(branch)).hasToString("2 = 2 Folder");
    assertThat(db.delete(root).marked()).isEqualTo(3);
    assertThat(folders()).isEmpty();
    assertThat(Folder_.objects(db).withDeleted().select(Folder_.version()).list())
        .containsExactly(2, 2, 2);

    Folder restored = db.restore(root);

    assertThat(folders()).containsExactly("root");
    assertThat(restored.version()).isEqualTo(3);
    assertThat(restored.place()).isEqualTo(new Place("Rome", 1));
    assertThat(restored.children().list()).isEmpty();
    Folder_.objects(db)
        .withDeleted()
        .filter(Folder_.parent().name().eq("root"))
        .list()
        .forEach(db::restore);
    assertThat(folders()).containsExactly("branch", "root");
  }

  /** A branch that comes back below a deleted folder is there, and leads nowhere. */
  @Test
  void aBranchIsRestoredAlone() {
    db.delete(root);
    Folder restored = db.restore(branch);
    assertThat(folders()).containsExactly("branch");
    assertThat(restored.parent().find()).isEmpty();
    assertThat(restored.parent().key()).isEqualTo(root.id());
    Folder marked = Folder_.objects(db).withDeleted().get(Folder_.id().eq(root.id()));
    assertThat(db.purge(marked).count(Folder.class)).isEqualTo(3);
    assertThat(Folder_.objects(db).withDeleted().count()).isZero();
  }

  @Test
  void versionsAreCompared() {
    Folder changed = db.update(Folder_.builder(leaf).name("changed"));
    assertThatThrownBy(() -> db.delete(leaf)).isInstanceOf(StaleEntityException.class);
    assertThat(folders()).contains("changed");
    db.delete(changed);
    assertThatThrownBy(() -> db.update(changed)).isInstanceOf(StaleEntityException.class);
    assertThatThrownBy(() -> db.save(changed)).isInstanceOf(StaleEntityException.class);
    assertThatThrownBy(() -> db.refresh(changed))
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage(
            "There is no Folder "
                + leaf.id()
                + " in the database, or it was deleted: withDeleted() includes rows that are only"
                + " marked.");
    assertThat(db.restore(changed).version()).isEqualTo(4);
    assertThatThrownBy(() -> db.purge(changed)).isInstanceOf(StaleEntityException.class);
  }

  @Test
  void restoringWhatIsNotMarkedChangesNothing() {
    Folder same = db.restore(leaf);
    assertThat(same.deleted()).isNull();
    assertThat(folders()).hasSize(3);
    db.purge(same);
    assertThatThrownBy(() -> db.restore(same)).isInstanceOf(EntityNotFoundException.class);
  }

  @Test
  void namesAreUniqueAmongTheChildrenThatAreThere() {
    db.delete(leaf);
    Folder other = db.insert(Folder_.builder().name("leaf").parent(branch));
    assertThatThrownBy(() -> db.insert(Folder_.builder().name("leaf").parent(branch)))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(
            Folder_.objects(db)
                .getOrCreate(Folder_.builder().name("leaf").parent(branch))
                .entity()
                .id())
        .isEqualTo(other.id());
    assertThatThrownBy(() -> db.restore(leaf)).isInstanceOf(UniqueViolationException.class);
    assertThat(
            Folder_.objects(db)
                .upsertAll(
                    List.of(Folder_.builder().name("leaf").parent(branch).build()),
                    Folder_.parent(),
                    Folder_.name())
                .get(0)
                .id())
        .isEqualTo(other.id());
  }

  @Test
  void aMarkCanBeInherited() {
    Tool hammer = db.insert(Tool_.builder().name("hammer").owner(ann));
    assertThatThrownBy(() -> db.delete(ann)).isInstanceOf(ProtectedException.class);
    assertThat(db.delete(hammer).marked()).isEqualTo(1);
    assertThat(Tool_.objects(db).exists()).isFalse();
    assertThat(hammer.id()).isNotNull();
    Tool second = db.insert(Tool_.builder().name("hammer").owner(ann));
    db.delete(second);
    assertThat(db.delete(ann).marked()).isEqualTo(1);
    assertThatThrownBy(() -> db.purge(ann)).isInstanceOf(ProtectedException.class);
    Tool restored = db.restore(hammer);
    assertThat(restored.gone()).isNull();
    assertThat(restored.version()).isEqualTo(3);
    assertThatThrownBy(() -> db.restore(second)).isInstanceOf(UniqueViolationException.class);
  }

  @Test
  void aNaturalKeyBelongsToTheMarkedRow() {
    db.delete(ann);
    Member again = Member_.builder().code("ann").name("Anna").build();
    for (Runnable write :
        List.<Runnable>of(
            () -> db.insert(again),
            () -> db.save(again),
            () -> db.saveAll(List.of(again)),
            () -> Member_.objects(db).upsertAll(List.of(again), Member_.code()),
            () -> Member_.objects(db).getOrCreate(Member_.builder().code("ann").name("Anna")),
            () ->
                Member_.objects(db)
                    .updateOrCreate(
                        Member_.builder().code("ann"), Member_.builder().name("Anna")))) {
      assertThatThrownBy(write::run)
          .isInstanceOf(UniqueViolationException.class)
          .hasMessageContaining(
              " A row of Member that is marked as deleted keeps its key: restore(..) or purge(..)");
    }
    assertThat(Member_.objects(db).withDeleted().get().name()).isEqualTo("Ann");
    assertThat(db.restore(again).name()).isEqualTo("Ann");
  }

  @Test
  void pairsOfDeletedMembersStay() {
    Guild_.friends(db, smiths).add(ann);
    db.delete(ann);
    assertThat(Guild_.friends(db, smiths).list()).isEmpty();

    Guild_.friends(db, smiths).add(ann);
    Guild_.friends(db, smiths).add(List.of(ann));
    Guild_.friends(db, smiths).set(ann);
    assertThat(Guild_.friends(db, smiths).list()).isEmpty();
    assertThat(db.restore(ann).friendly().list()).extracting(Guild::name).containsExactly("Smiths");
    assertThat(Guild_.friends(db, smiths).count()).isEqualTo(1);
    Guild_.friends(db, smiths).remove(ann);
    assertThat(Guild_.friends(db, smiths).count()).isZero();
  }

  @Test
  void aDeletedLinkIsThereAgainWhenItIsAdded() {
    Guild_.members(db, smiths).add(Seat_.builder().row(7), ann);
    Guild_.members(db, smiths).remove(ann);
    assertThat(Guild_.members(db, smiths).list()).isEmpty();
    assertThat(Seat_.objects(db).withDeleted().select(Seat_.row()).list()).containsExactly(7);

    Guild_.members(db, smiths).add(ann);
    assertThat(Guild_.members(db, smiths).list()).extracting(Member::name).containsExactly("Ann");
    assertThat(Seat_.objects(db).select(Seat_.row()).list()).containsExactly(7);
    Guild_.members(db, smiths).clear();
    Guild_.members(db, smiths).set(Seat_.builder().row(8), List.of(ann));
    assertThat(Seat_.objects(db).select(Seat_.row()).list()).containsExactly(8);
    assertThat(Seat_.objects(db).withDeleted().count()).isEqualTo(1);
  }

  /**
   * A scope reads parts of values, and rows of its own entity, which it does not restrict there.
   */
  @Test
  void scopesReadPartsOfValuesAndTheirOwnEntity() {
    Database romans = db.scoped(Scope.of("place", Folder_.place().town().eq("Rome")));
    assertThat(Folder_.objects(romans).select(Folder_.name()).list()).containsExactly("root");
    assertThat(romans.delete(branch).total()).isZero();
    Database below = db.scoped(Scope.of("below", Folder_.parent().parent().name().eq("root")));
    assertThat(Folder_.objects(below).select(Folder_.name()).list()).containsExactly("leaf");
    assertThat(Folder_.objects(below).filter(Folder_.parent().name().eq("branch")).exists())
        .isFalse();
    Database twice =
        db.scoped(
            Scope.of("named", Folder_.name().ne("leaf")),
            Scope.of("named", Folder_.name().ne("root")));
    assertThat(Folder_.objects(twice).select(Folder_.name()).list()).containsExactly("branch");
    assertThat(Folder_.objects(twice).unscoped("named").count()).isEqualTo(3);
    assertThat(Folder_.objects(twice).update(Folder_.name().set("x"))).isEqualTo(1);
    db.delete(root);
    assertThat(Folder_.objects(twice).unscoped("named").exists()).isFalse();
    assertThat(Folder_.objects(twice).withDeleted().count()).isEqualTo(1);
  }

  @Test
  void partsOfAStatementAskForDeletedRows() {
    db.delete(leaf);
    var all = Folder_.objects(db).withDeleted();
    assertThat(all.union(Folder_.objects(db).withDeleted()).count()).isEqualTo(3);
    assertThatThrownBy(() -> all.union(Folder_.objects(db)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            Folder_.objects(db)
                .filter(
                    Folder_.id()
                        .in(all.filter(Folder_.name().eq("leaf")).select(Folder_.parent().id())))
                .select(Folder_.name())
                .list())
        .containsExactly("branch");
    assertThat(all.update(Folder_.name().set("x"))).isEqualTo(3);
    assertThat(Folder_.objects(db).filter(Folder_.children().isNull()).count()).isEqualTo(1);
  }

  /** The members are there, but one seat is marked. */
  @Test
  void noPathLeadsOverAMarkedLink() {
    Member ben = db.insert(Member_.builder().code("ben").name("Ben"));
    Guild_.members(db, smiths).add(List.of(ann, ben));
    db.delete(Seat_.objects(db).get(Seat_.member().eq(ben)));

    assertThat(Guild_.get(db, smiths.id()).members().list()).containsExactly(ann);
    assertThat(Guild_.get(db, smiths.id()).members().size()).isEqualTo(1);
    assertThat(Guild_.objects(db).fetch(Guild_.members()).get().members().list())
        .containsExactly(ann);
    assertThat(Guild_.objects(db).select(Guild_.members().select(Member_.name())).get())
        .containsExactly("Ann");
    assertThat(Member_.objects(db).select(Member_.guilds().members().count()).list())
        .containsExactlyInAnyOrder(1L, 0L);
    assertThat(Member_.objects(db).aggregate(Member_.guilds().members().name().max()))
        .isEqualTo("Ann");
    assertThat(Member_.objects(db).filter(Member_.guilds().members().code().eq("ben")).exists())
        .isFalse();
    assertThat(Guild_.objects(db).withDeleted().select(Guild_.members().count()).list())
        .containsExactly(2L);
  }

  @Test
  void aMarkedRowIsNotMarkedAgain() {
    db.delete(leaf);
    int version = Folder_.objects(db).withDeleted().get(Folder_.id().eq(leaf.id())).version();

    assertThat(Folder_.objects(db).withDeleted().delete().marked()).isEqualTo(2);
    assertThat(Folder_.objects(db).withDeleted().get(Folder_.id().eq(leaf.id())).version())
        .isEqualTo(version);
  }

  @Test
  void aMarkedRowIsNone() {
    Guild_.friends(db, smiths).add(ann);
    db.delete(ann);

    assertThat(Guild_.objects(db).filter(Guild_.friends().exists()).exists()).isFalse();
    assertThat(Guild_.objects(db).filter(Guild_.friends().isEmpty()).count()).isEqualTo(1);
    assertThat(Guild_.objects(db).select(Guild_.friends().exists()).list()).containsExactly(false);
  }

  @Test
  void noAggregateHasMarkedRows() {
    Member ben = db.insert(Member_.builder().code("ben").name("Ben"));
    Guild_.friends(db, smiths).add(List.of(ann, ben));
    db.delete(ben);
    db.delete(leaf);

    assertThat(Guild_.objects(db).filter(Guild_.friends().code().eq("ben")).exists()).isFalse();
    assertThat(Member_.objects(db).select(Member_.friendly().friends().code().max()).list())
        .containsExactly("ann");
    for (Hint hint : Hint.values()) {
      var guilds = Guild_.objects(db).hint(hint);
      assertThat(guilds.select(Guild_.friends().count()).get()).isEqualTo(1);
      assertThat(guilds.select(Guild_.friends().friendly().friends().name().max()).get())
          .isEqualTo("Ann");
      assertThat(
              Folder_.objects(db)
                  .hint(hint)
                  .orderBy(Folder_.name().asc())
                  .select(Folder_.children().count())
                  .list())
          .containsExactly(0L, 1L);
    }
  }
}
