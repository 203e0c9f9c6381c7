package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.extra.Knot;
import dev.kindred.it.extra.Knot_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers that are 0, where drivers read 0 for NULL too. */
class ZeroKeyTest extends DatabaseTest {

  @BeforeEach
  void createRows() {
    extra(Knot.class).create();
    insert(0, null, One.none());
    insert(1, 0L, Knot_.ref(0L));
    insert(2, null, One.none());
    insert(3, -1L, Knot_.ref(0L));
    insert(4, Long.MIN_VALUE, Knot_.ref(3L));
    insert(5, 1L, Knot_.ref(0L));
  }

  private void insert(long id, Long tension, One<Knot> next) {
    db.insert(new Knot(id, tension, next, Many.none()));
  }

  @Test
  void isNotNull() {
    List<Knot> knots = Knot_.objects(db).orderBy(Knot_.id().asc()).list();

    assertThat(knots).extracting(Knot::id).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    assertThat(knots)
        .extracting(Knot::tension)
        .containsExactly(null, 0L, null, -1L, Long.MIN_VALUE, 1L);
    assertThat(knots)
        .extracting(knot -> knot.next().key())
        .containsExactly(null, 0L, null, 0L, 3L, 0L);
    assertThat(knots.get(2).next()).isEqualTo(One.none());
  }

  @Test
  void isLoadedByItsHandle() {
    List<Knot> knots = Knot_.objects(db).orderBy(Knot_.id().asc()).list();

    assertThat(knots.get(1).next().get().id()).isEqualTo(0);
    assertThat(knots.get(5).next().get()).isSameAs(knots.get(1).next().get());
    assertThat(knots.get(0).tied().list())
        .extracting(Knot::id)
        .containsExactlyInAnyOrder(1L, 3L, 5L);
  }

  /** The rows of an entity do not follow each other, and NULL is between them. */
  @Test
  void isFetchedOnce() {
    List<Knot> knots =
        Knot_.objects(db).orderBy(Knot_.id().asc()).fetch(Knot_.next(), Knot_.next().next()).list();

    assertThat(knots)
        .extracting(knot -> knot.next().find().map(Knot::id).orElse(null))
        .containsExactly(null, 0L, null, 0L, 3L, 0L);
    Knot zero = knots.get(1).next().get();
    assertThat(knots.get(3).next().get()).isSameAs(zero);
    assertThat(knots.get(5).next().get()).isSameAs(zero);
    assertThat(zero.next().isPresent()).isFalse();
    assertThat(knots.get(4).next().get().next().get().id()).isEqualTo(0);
  }

  @Test
  void isStreamed() {
    try (var knots = Knot_.objects(db).orderBy(Knot_.id().desc()).stream()) {
      assertThat(knots.map(knot -> knot.next().key())).containsExactly(0L, 3L, 0L, null, 0L, null);
    }
  }
}
