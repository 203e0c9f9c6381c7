package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.Scope;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.it.league.Organiser_;
import dev.kindred.it.league.Pool;
import dev.kindred.it.league.Pool_;
import dev.kindred.it.league.Tournament;
import dev.kindred.it.league.Tournament_;
import dev.kindred.lookup.Condition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scopes: what a statement reads, changes and deletes under them. */
class ScopesTest extends DatabaseTest {

  private Database scoped;
  private Tournament cup;
  private Tournament secret;
  private Pool open;
  private Pool hidden;
  private Pool inSecret;

  @BeforeEach
  void rows() {
    var ann = db.insert(Organiser_.builder().name("Ann"));
    cup = db.insert(Tournament_.builder().name("Cup"));
    secret = db.insert(Tournament_.builder().name("Secret cup"));
    open = db.insert(Pool_.builder().name("open").tournament(cup).organiser(ann));
    hidden = db.insert(Pool_.builder().name("hidden").tournament(cup).organiser(ann));
    inSecret = db.insert(Pool_.builder().name("third").tournament(secret).organiser(ann));
    scoped =
        db.scoped(
            Scope.of("pools", Pool_.name().ne("hidden")),
            Scope.of("tournaments", Tournament_.name().startsWith("Secret").not()));
  }

  private static List<String> names(Stream<Pool> pools) {
    return pools.map(Pool::name).sorted().toList();
  }

  @Test
  void rootsAreInScope() {
    assertThat(names(Pool_.objects(scoped).list().stream())).containsExactly("open", "third");
    try (Stream<Pool> all = Pool_.objects(scoped).stream()) {
      assertThat(names(all)).containsExactly("open", "third");
    }
    assertThat(Pool_.objects(scoped).count()).isEqualTo(2);
    assertThat(Pool_.objects(scoped).filter(Pool_.name().eq("hidden")).exists()).isFalse();
    assertThat(Pool_.find(scoped, hidden.id())).isEmpty();
    assertThatThrownBy(() -> Pool_.get(scoped, hidden.id()))
        .isInstanceOf(EntityNotFoundException.class);
    assertThat(Pool_.objects(db).count()).isEqualTo(3);
  }

  @Test
  void scopesAreLeftOutByName() {
    assertThat(Pool_.objects(scoped).unscoped("pools").count()).isEqualTo(3);
    assertThatThrownBy(() -> Pool_.objects(scoped).unscoped("pool"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no scope \"pool\" to leave out, but [pools, tournaments].");
    assertThatThrownBy(() -> Pool_.objects(db).unscoped("pools"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no scope \"pools\" to leave out, since the query's database has none:"
                + " withDeleted() and db.allTenants() are for those that entities declare.");
    assertThatThrownBy(() -> Pool_.objects(scoped).unscoped(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("A scope is left out by its name, not null.");
    assertThatThrownBy(() -> db.scoped((Scope) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("A scope is made by Scope.of(..), not null.");
  }

  @Test
  void relatedRowsAreInScope() {
    assertThat(names(Pool_.objects(scoped).filter(Pool_.tournament().name().isNull()).stream()))
        .containsExactly("third");
    assertThat(names(Pool_.objects(scoped).filter(Pool_.tournament().name().ne("x")).stream()))
        .containsExactly("open", "third");
    assertThat(
            Pool_.objects(scoped)
                .orderBy(Pool_.name().asc())
                .select(Pool_.tournament().name())
                .list())
        .containsExactly("Cup", null);
    assertThat(Tournament_.objects(scoped).filter(Tournament_.pools().name().eq("hidden")).exists())
        .isFalse();
    assertThat(
            Tournament_.objects(scoped)
                .filter(Tournament_.pools().any(Pool_.name().eq("hidden")))
                .exists())
        .isFalse();
    assertThat(Tournament_.objects(scoped).select(Tournament_.pools().count()).list())
        .containsExactly(1L);
    assertThat(Organiser_.objects(scoped).select(Organiser_.pools().name().max()).list())
        .containsExactly("third");
  }

  @Test
  void groupsAndAggregatesAreInScope() {
    assertThat(Pool_.objects(scoped).aggregate(Pool_.name().min())).isEqualTo("open");
    assertThat(
            Pool_.objects(scoped)
                .groupBy(Pool_.organiser().name())
                .select(Pool_.id().count())
                .list())
        .containsExactly(2L);
    assertThat(
            Pool_.objects(scoped)
                .groupBy(Pool_.name().length())
                .select(Pool_.tournament().pools().name().countDistinct())
                .list())
        .containsExactlyInAnyOrder(1L, 0L);
  }

  @Test
  void handlesStayInScope() {
    Tournament read = Tournament_.get(scoped, cup.id());
    assertThat(names(read.pools().list().stream())).containsExactly("open");
    assertThat(read.pools().size()).isEqualTo(1);
    Pool third = Pool_.get(scoped, inSecret.id());
    assertThat(third.tournament().find()).isEmpty();
    assertThatThrownBy(() -> third.tournament().get())
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessageContaining("Pool.tournament refers to Tournament " + secret.id());
    Pool joined = Pool_.objects(scoped).fetch(Pool_.tournament()).get(Pool_.name().eq("third"));
    assertThat(joined.tournament().isLoaded()).isTrue();
    assertThat(joined.tournament().find()).isEmpty();
    Tournament fetched = Tournament_.objects(scoped).fetch(Tournament_.pools()).get();
    assertThat(names(fetched.pools().list().stream())).containsExactly("open");
    assertThat(names(Tournament_.pools(scoped, cup).list().stream())).containsExactly("open");
    assertThat(Tournament_.pools(scoped, cup).contains(hidden)).isFalse();
  }

  @Test
  void fetchedRowsCanBeLeftUnscoped() {
    Tournament fetched =
        Tournament_.objects(scoped)
            .fetch(Tournament_.pools(), pools -> pools.unscoped("pools"))
            .get();
    assertThat(names(fetched.pools().list().stream())).containsExactly("hidden", "open");
  }

  @Test
  void subqueriesAreInScopeUnlessTheyLeaveItOut() {
    var all = Pool_.objects(scoped).unscoped("pools").select(Pool_.tournament().id());
    assertThat(
            Tournament_.objects(scoped)
                .filter(
                    Tournament_.id()
                        .in(
                            Pool_.objects(scoped)
                                .filter(Pool_.name().eq("hidden"))
                                .select(Pool_.tournament().id())))
                .count())
        .isZero();
    assertThat(Tournament_.objects(scoped).filter(Tournament_.id().in(all)).count()).isEqualTo(1);
    assertThat(
            Tournament_.objects(scoped)
                .filter(
                    Tournament_.id()
                        .in(
                            Pool_.objects(scoped)
                                .unscoped("pools")
                                .filter(Pool_.name().eq("hidden"))
                                .select(Pool_.tournament().id())))
                .count())
        .isEqualTo(1);
    assertThat(
            Tournament_.objects(scoped)
                .filter(
                    Tournament_.id()
                        .in(
                            Pool_.objects(db)
                                .filter(Pool_.name().eq("hidden"))
                                .select(Pool_.tournament().id())))
                .count())
        .isZero();
  }

  @Test
  void setsAreOfOneView() {
    assertThat(
            Pool_.objects(scoped)
                .filter(Pool_.name().eq("open"))
                .union(Pool_.objects(scoped).filter(Pool_.name().eq("hidden")))
                .count())
        .isEqualTo(1);
    assertThat(
            Pool_.objects(scoped)
                .except(Pool_.objects(scoped).orderBy(Pool_.name().asc()).limit(1))
                .count())
        .isEqualTo(1);
    assertThatThrownBy(() -> Pool_.objects(scoped).union(Pool_.objects(db)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("union(..) puts together queries of databases with other scopes");
  }

  @Test
  void writesAreInScope() {
    assertThat(Pool_.objects(scoped).update(Pool_.name().set(Pool_.name().concat("!"))))
        .isEqualTo(2);
    assertThat(Pool_.get(db, hidden.id()).name()).isEqualTo("hidden");
    assertThatThrownBy(() -> scoped.update(hidden)).isInstanceOf(EntityNotFoundException.class);
    assertThatThrownBy(() -> scoped.refresh(hidden)).isInstanceOf(EntityNotFoundException.class);
    assertThat(Pool_.objects(scoped).delete().count(Pool.class)).isEqualTo(2);
    assertThat(names(Pool_.objects(db).list().stream())).containsExactly("hidden");
    assertThat(scoped.delete(hidden).total()).isZero();
    assertThat(Pool_.objects(db).count()).isEqualTo(1);
  }

  /** The condition leads over a row in scope, and compares others there with the changed one. */
  @Test
  void writesFollowPathsOverRowsInScope() {
    Condition<Pool> hasName = Pool_.tournament().pools().name().eq(Pool_.name());
    Condition<Pool> others =
        Pool_.tournament().pools().any(other -> other.name().gt(Pool_.tournament().name()));
    Database named = scoped.scoped(Scope.of("named", hasName));

    assertThat(names(Pool_.objects(named).list().stream())).containsExactly("open", "third");
    assertThat(Pool_.objects(scoped).filter(hasName).update(Pool_.name().set("new"))).isEqualTo(1);
    assertThat(Pool_.objects(scoped).exclude(hasName).update(Pool_.name().set("last")))
        .isEqualTo(1);
    assertThat(Pool_.objects(scoped).filter(hasName, others).delete().count(Pool.class))
        .isEqualTo(1);
    assertThat(names(Pool_.objects(db).list().stream())).containsExactly("hidden", "last");
  }

  @Test
  void whatIsInsertedNeedNotBeInScope() {
    Tournament made = scoped.insert(Tournament_.builder().name("Secret two"));
    assertThat(made.id()).isNotNull();
    assertThat(Tournament_.find(scoped, made.id())).isEmpty();
    assertThat(Tournament_.find(db, made.id())).isPresent();
  }

  @Test
  void scopesFollowPathsAndJooq() {
    Database named =
        db.scoped(
            Scope.of("public", Pool_.tournament().name().startsWith("Secret").not()),
            Scope.of(
                "jooq",
                Tournament_.self(),
                Condition.of(DSL.field(DSL.name("name"), String.class).isNotNull())));
    assertThat(names(Pool_.objects(named).list().stream())).containsExactly("hidden", "open");
    assertThat(Pool_.objects(named).update(Pool_.name().set("new"))).isEqualTo(2);
    assertThat(Tournament_.objects(named).filter(Tournament_.pools().name().eq("new")).count())
        .isEqualTo(1);
    assertThatThrownBy(() -> Scope.of("x", Condition.of(DSL.trueCondition())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The condition of the scope \"x\" names no attribute");
  }

  @Test
  void aStatementIsRenderedOnceForAllValuesOfAScope() {
    Database other = db.scoped(Scope.of("pools", Pool_.name().ne("open")));
    Database same = db.scoped(Scope.of("pools", Pool_.name().ne("third")));
    assertThat(sql(() -> Pool_.objects(other).count()))
        .isEqualTo(sql(() -> Pool_.objects(same).count()));
    assertThat(names(Pool_.objects(other).list().stream())).containsExactly("hidden", "third");
    assertThat(names(Pool_.objects(same).list().stream())).containsExactly("hidden", "open");
    assertThat(Pool_.objects(same).values()).extracting(Map::size).containsOnly(4);
  }

  /** The two conditions differ in nothing but the entity. */
  @Test
  void theScopeOfAnEntityIsNotThatOfAnother() {
    Database pools = db.scoped(Scope.of("named", Pool_.name().ne("open")));
    Database tournaments = db.scoped(Scope.of("named", Tournament_.name().ne("open")));

    assertThat(Pool_.objects(pools).count()).isEqualTo(2);
    assertThat(Pool_.objects(tournaments).count()).isEqualTo(3);
    assertThat(Tournament_.objects(pools).count()).isEqualTo(2);
  }
}
