package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.extra.films.Actor;
import dev.kindred.it.extra.films.Actor_;
import dev.kindred.it.extra.films.Film;
import dev.kindred.it.extra.films.Film_;
import dev.kindred.it.extra.films.Screening;
import dev.kindred.it.extra.films.Screening_;
import dev.kindred.it.extra.films.Viewer;
import dev.kindred.it.extra.films.Viewer_;
import dev.kindred.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations whose columns have given names, those of join tables and composite keys too. */
class RelationColumnsTest extends DatabaseTest {

  private Schema schema;
  private Film alien;
  private Film aliens;
  private Actor weaver;
  private Viewer viewer;

  @BeforeEach
  void films() {
    schema = extra(Actor.class, Film.class, Screening.class, Viewer.class);
    schema.create();
    weaver = db.insert(new Actor(null, "Weaver"));
    alien = db.insert(Film_.builder());
    aliens = db.insert(Film_.builder());
    Film_.actors(db, alien).add(weaver);
    Film_.sequels(db, alien).add(aliens);
    Screening first = db.insert(Screening_.builder().film(alien).day(1));
    Screening second = db.insert(Screening_.builder().film(aliens).day(2));
    viewer = db.insert(Viewer_.builder().next(second));
    Viewer_.seen(db, viewer).add(first, second);
  }

  @Test
  void theTablesHaveThoseColumns() {
    assertThat(schema.ddl().replaceAll("[`\"]", ""))
        .contains("film_actor (film_id ")
        .contains("primary key (film_id, actor_id)")
        .contains("primary key (film, sequel)")
        .contains("foreign key (next_film, Next Day)")
        .contains("foreign key (film, day)");
    assertThat(schema.validate()).isEmpty();
  }

  @Test
  void lookupsJoinByThem() {
    assertThat(Film_.objects(db).filter(Film_.actors().name().eq("Weaver")).list())
        .containsExactly(alien);
    assertThat(Actor_.objects(db).filter(Actor_.filmSet().sequels().eq(aliens)).list())
        .containsExactly(weaver);
    assertThat(Film_.objects(db).filter(Film_.prequels().eq(alien)).list()).containsExactly(aliens);
    assertThat(Viewer_.objects(db).filter(Viewer_.next().day().eq(2)).list())
        .containsExactly(viewer);
    assertThat(Screening_.objects(db).filter(Screening_.viewers().eq(viewer)).count()).isEqualTo(2);
    assertThat(Viewer_.objects(db).fetch(Viewer_.seen()).get().seen().list())
        .extracting(Screening::day)
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void writesSetThem() {
    Screening first = Screening_.get(db, alien.filmId(), 1);

    assertThat(Viewer_.objects(db).update(Viewer_.next().set(first))).isEqualTo(1);
    assertThat(Viewer_.get(db, viewer.id()).next().get()).isEqualTo(first);
    Viewer_.seen(db, viewer).set(List.of(first));
    assertThat(Viewer_.objects(db).filter(Viewer_.seen().day().eq(2)).exists()).isFalse();
    db.delete(alien);
    assertThat(Viewer_.objects(db).count()).isZero();
    assertThat(Screening_.objects(db).select(Screening_.day()).list()).containsExactly(2);
  }
}
