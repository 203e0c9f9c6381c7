package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.kindred.Deletion;
import dev.kindred.Statement;
import dev.kindred.Statement.Kind;
import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.error.ProtectedException;
import dev.kindred.error.RestrictedException;
import dev.kindred.it.model.Album;
import dev.kindred.it.model.Album_;
import dev.kindred.it.model.Artist;
import dev.kindred.it.model.Artist_;
import dev.kindred.it.model.Folder;
import dev.kindred.it.model.Folder_;
import dev.kindred.it.model.Licence;
import dev.kindred.it.model.Licence_;
import dev.kindred.it.model.Song;
import dev.kindred.it.model.Song_;
import dev.kindred.model.One;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CASCADE, PROTECT and RESTRICT with Django's meanings; its documentation has the example. */
class DeleteRulesTest extends DatabaseTest {

  private Artist artist;
  private Album album;
  private Song song;

  @BeforeEach
  void anArtistWithAnAlbumAndASong() {
    artist = db.insert(new Artist(null, "Nina"));
    album = db.insert(new Album(null, "Live", One.of(artist)));
    song = db.insert(new Song(null, "Feeling Good", One.of(artist), One.of(album)));
  }

  @Test
  void restrictRefusesWhereTheReferringRowWouldStay() {
    assertThatThrownBy(() -> db.delete(album))
        .isInstanceOf(RestrictedException.class)
        .hasMessage(
            "Nothing was deleted: rows that would stay refer to what would go, by Song.album (1 row: 1).");

    assertThat(Album_.objects(db).count()).isEqualTo(1);
    assertThat(Song_.objects(db).count()).isEqualTo(1);
  }

  @Test
  void restrictLetsGoWhatGoesByAnotherPath() {
    Deletion deletion = db.delete(artist);

    assertThat(deletion.total()).isEqualTo(3);
    assertThat(deletion.count(Artist.class)).isEqualTo(1);
    assertThat(deletion.count(Album.class)).isEqualTo(1);
    assertThat(deletion.count(Song.class)).isEqualTo(1);
    assertThat(deletion.count(Licence.class)).isZero();
    assertThat(deletion.counts())
        .containsOnly(entry("artist", 1), entry("album", 1), entry("song", 1));
    assertThat(deletion).hasToString("3 = 1 Song + 1 Album + 1 Artist");
    assertThat(Artist_.objects(db).exists()).isFalse();
  }

  @Test
  void restrictRefusesWhereOneRowOfSeveralWouldStay() {
    Artist other = db.insert(new Artist(null, "Ella"));
    db.insert(new Song(null, "Summertime", One.of(other), One.of(album)));

    assertThatThrownBy(() -> db.delete(artist)).isInstanceOf(RestrictedException.class);

    assertThat(Song_.objects(db).count()).isEqualTo(2);
  }

  @Test
  void protectRefusesAtAnyDistance() {
    db.insert(new Licence(null, "Radio", One.of(song)));

    for (Object entity : List.of(song, artist)) {
      assertThatThrownBy(() -> db.delete(entity))
          .isInstanceOf(ProtectedException.class)
          .hasMessage(
              "Nothing was deleted: rows that are protected refer to what would go,"
                  + " by Licence.song (1 row: 1).");
    }
    assertThat(Artist_.objects(db).count()).isEqualTo(1);
    assertThat(Song_.objects(db).count()).isEqualTo(1);
    assertThat(Licence_.objects(db).count()).isEqualTo(1);
  }

  @Test
  void aRefusedDeleteWritesNothing() {
    db.insert(new Licence(null, "Radio", One.of(song)));

    List<Statement> ran =
        db.capture(
            () ->
                assertThatThrownBy(() -> Artist_.objects(db).delete())
                    .isInstanceOf(ProtectedException.class));

    assertThat(ran).isNotEmpty().extracting(Statement::kind).containsOnly(Kind.SELECT);
  }

  @Test
  void manyRowsGoInFewStatements() {
    db.transaction(
        () ->
            IntStream.range(0, 200)
                .forEach(
                    i -> db.insert(new Song(null, "Song " + i, One.of(artist), One.of(album)))));

    List<Statement> ran =
        db.capture(() -> assertThat(db.delete(artist).count(Song.class)).isEqualTo(201));

    assertThat(ran).extracting(Statement::kind).filteredOn(Kind.DELETE::equals).hasSizeLessThan(6);
    assertThat(ran).hasSizeLessThan(15);
  }

  @Test
  void aTreeGoesWithItsRoot() {
    Folder root = db.insert(new Folder("root", null));
    Folder branch = db.insert(new Folder("branch", root));
    db.insert(new Folder("leaf", branch));
    db.insert(new Folder("leaf", branch));
    db.insert(new Folder("other", null));

    assertThat(db.delete(root)).hasToString("4 = 4 Folder");

    assertThat(root.id()).isZero();
    assertThat(Folder_.objects(db).get(Folder_.name().eq("other")).id()).isEqualTo(5);
  }

  @Test
  void aFailureInTheMiddleLeavesEverything() {
    changesTables();
    db.dsl()
        .execute(
            "create table song_review ("
                + "song_id bigint not null references song (id) on delete restrict)");
    db.dsl().execute("insert into song_review values (1)");

    assertThatThrownBy(() -> db.delete(artist)).isInstanceOf(ForeignKeyViolationException.class);

    assertThat(Song_.objects(db).count()).isEqualTo(1);
    assertThat(Album_.objects(db).count()).isEqualTo(1);
    assertThat(Artist_.objects(db).count()).isEqualTo(1);
  }
}
