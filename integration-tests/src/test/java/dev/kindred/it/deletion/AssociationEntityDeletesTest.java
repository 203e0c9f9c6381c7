package dev.kindred.it.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.kindred.it.DatabaseTest;
import dev.kindred.it.extra.Gallery;
import dev.kindred.it.extra.Gallery_;
import dev.kindred.it.extra.Lending;
import dev.kindred.it.extra.Lending_;
import dev.kindred.it.extra.Painting;
import dev.kindred.it.extra.Painting_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deletes of what link entities relate; DJ-DEL-17. */
class AssociationEntityDeletesTest extends DatabaseTest {

  private Painting lilies;
  private Gallery gallery;

  @BeforeEach
  void aPaintingInAGallery() {
    extra(Painting.class, Gallery.class, Lending.class).create();
    lilies = db.insert(new Painting(null, "Lilies"));
    gallery = db.insert(new Gallery(null, Many.none()));
    db.insert(new Lending(null, One.of(gallery), One.of(lilies)));
  }

  @Test
  void aLinkThatIsSetToNullStaysAndLeadsNowhere() {
    assertThat(Gallery_.paintings(db, gallery).list()).containsExactly(lilies);

    assertThat(db.explainDelete(lilies).counts()).containsOnly(entry("painting", 1));
    assertThat(db.delete(lilies).counts()).containsOnly(entry("painting", 1));

    assertThat(Lending_.objects(db).get().painting().isPresent()).isFalse();
    assertThat(Gallery_.paintings(db, gallery).exists()).isFalse();
    assertThat(Gallery_.objects(db).get().paintings().list()).isEmpty();
    assertThat(Gallery_.objects(db).filter(Gallery_.paintings().exists()).list()).isEmpty();
    assertThat(Gallery_.objects(db).filter(Gallery_.paintings().isNull()).count()).isOne();
    assertThat(Gallery_.objects(db).select(Gallery_.paintings().count()).get()).isZero();
    assertThat(Gallery_.objects(db).aggregate(Gallery_.paintings().count())).isZero();
    assertThat(Gallery_.paintings(db, gallery).count()).isZero();
    assertThat(Gallery_.objects(db).get().paintings().size()).isZero();
    assertThat(Gallery_.objects(db).fetch(Gallery_.paintings()).get().paintings().isEmpty())
        .isTrue();
    assertThat(Gallery_.paintingsOf(db, List.of(gallery))).containsOnly(entry(gallery, List.of()));
  }

  @Test
  void aLinkGoesWithTheSideThatItCannotBeWithout() {
    assertThat(db.delete(gallery).counts()).containsOnly(entry("gallery", 1), entry("lending", 1));

    assertThat(Painting_.objects(db).list()).containsExactly(lilies);
    assertThat(Painting_.gallerySet(db, lilies).list()).isEmpty();
  }
}
