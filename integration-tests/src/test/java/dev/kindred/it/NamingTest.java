package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.extra.music.Airplay;
import dev.kindred.it.extra.music.Airplay_;
import dev.kindred.it.extra.music.LongPlay;
import dev.kindred.it.extra.music.LongPlay_;
import dev.kindred.it.extra.music.MusicStyle;
import dev.kindred.it.extra.music.MusicStyle_;
import dev.kindred.it.extra.music.Musician;
import dev.kindred.it.extra.music.Musician_;
import dev.kindred.it.extra.music.Remark;
import dev.kindred.it.extra.music.Remark_;
import dev.kindred.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables and columns that are named in other ways than in snake_case. */
class NamingTest extends DatabaseTest {

  private static final Class<?>[] ENTITIES = {
    Musician.class, LongPlay.class, MusicStyle.class, Airplay.class, Remark.class
  };

  private Schema schema;
  private LongPlay kind;
  private MusicStyle jazz;

  @BeforeEach
  void records() {
    schema = extra(ENTITIES);
    schema.create();
    Musician miles = db.insert(Musician_.builder().name("Miles Davis"));
    MusicStyle music = db.insert(MusicStyle_.builder().displayName("Music"));
    jazz = db.insert(MusicStyle_.builder().displayName("Jazz").broader(music));
    kind = db.insert(LongPlay_.builder().title("Kind of Blue").eanCode("1").artist(miles));
    LongPlay_.genres(db, kind).add(jazz);
    MusicStyle_.related(db, jazz).add(music);
    db.insert(Airplay_.builder().album(kind).dayOfYear(7).times(3));
  }

  /** The columns of a table, in their order, as the database spells them. */
  private List<String> columns(String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Connection connection = fresh().dataSource().getConnection();
        ResultSet found =
            connection.getMetaData().getColumns(connection.getCatalog(), null, table, null)) {
      while (found.next()) {
        columns.add(found.getString("COLUMN_NAME"));
      }
    }
    return columns;
  }

  @Test
  void tablesAndColumnsAreSpelledAsTheAnnotationsSay() throws SQLException {
    assertThat(columns("Musician")).containsExactly("ArtistId", "Name");
    assertThat(columns("LongPlay")).containsExactly("AlbumId", "Title", eanCode(), "ArtistId");
    assertThat(columns("LongPlayGenres")).containsExactly("LongPlayId", "MusicStyleId");
    assertThat(columns("tblMusicStyle")).containsExactly("ID", "DISPLAY_NAME", "BROADER_ID");
    assertThat(columns("tblMusicStyleRelated"))
        .containsExactly("FROM_MUSIC_STYLE_ID", "TO_MUSIC_STYLE_ID");
    assertThat(columns(unquoted("airplay"))).containsExactly("albumId", "dayOfYear", times());
    assertThat(columns(unquoted("remarks")))
        .containsExactly("Id", "PlayAlbumId", "PlayDayOfYear", "Text");
  }

  private String eanCode() {
    return unquoted("ean_code");
  }

  private String times() {
    return unquoted("times");
  }

  /** Returns how the database spells a name in lower case, which is not quoted. */
  private String unquoted(String name) {
    return here(usually(name).but(H2, name.toUpperCase(Locale.ROOT)));
  }

  @Test
  void validationFindsThem() {
    assertThat(schema.validate()).isEmpty();
  }

  @Test
  void statementsUseThem() {
    Airplay play = Airplay_.get(db, kind.albumId(), 7);
    Remark remark = db.insert(Remark_.builder().play(play).text("again"));

    assertThat(
            Remark_.objects(db)
                .filter(Remark_.play().album().artist().name().eq("Miles Davis"))
                .get())
        .isEqualTo(remark);
    assertThat(
            LongPlay_.objects(db)
                .filter(LongPlay_.genres().broader().displayName().eq("Music"))
                .get())
        .isEqualTo(kind);
    assertThat(
            MusicStyle_.objects(db)
                .filter(MusicStyle_.narrower().longPlaySet().title().startsWith("Kind"))
                .get()
                .displayName())
        .isEqualTo("Music");
    assertThat(
            MusicStyle_.objects(db)
                .filter(MusicStyle_.related().displayName().eq("Jazz"))
                .get()
                .displayName())
        .isEqualTo("Music");
    assertThat(Airplay_.objects(db).update(Airplay_.times().set(Airplay_.times().plus(1))))
        .isEqualTo(1);
    assertThat(db.delete(kind).total()).isEqualTo(4);
    assertThat(Remark_.objects(db).count()).isZero();
  }
}
