package dev.kindred.it.partial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.InvalidValueException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.DatabaseTest;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An update of some attributes looks at those only. */
class PartialUpdatesTest extends DatabaseTest {

  private Critique saved() {
    return db.insert(new Critique("short", new Rating(3)));
  }

  @Test
  void anUnsavedRelationThatIsNotWritten() {
    Critique critique = saved();
    critique.words = 10;
    critique.critic = One.of(new Critic(null, "nobody"));

    Critique updated = statements(1, () -> db.update(critique, Critique_.words()));

    assertThat(updated).isSameAs(critique);
    assertThat(updated.version).isEqualTo(2);
    assertThat(updated.critic.get().name()).isEqualTo("nobody");
    assertThat(Critique_.get(db, critique.id).words).isEqualTo(10);
    assertThat(Critique_.get(db, critique.id).critic.isPresent()).isFalse();
    assertThatThrownBy(() -> db.update(critique, Critique_.words(), Critique_.critic()))
        .isInstanceOf(UnsavedEntityException.class)
        .hasMessageContaining("Critique.critic");
  }

  @Test
  void valuesThatAreMissingOrTooLongButAreNotWritten() {
    Critique critique = saved();
    critique.words = 20;
    critique.title = "much too long";
    critique.rating = null;

    db.update(critique, Critique_.words());

    assertThat(critique.title).isEqualTo("much too long");
    assertThat(critique.rating).isNull();
    Critique stored = Critique_.get(db, critique.id);
    assertThat(stored.words).isEqualTo(20);
    assertThat(stored.title).isEqualTo("short");
    assertThat(stored.rating).isEqualTo(new Rating(3));
    assertThatThrownBy(() -> db.update(critique, Critique_.title()))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> db.update(critique, Critique_.rating()))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("rating");
    assertThatThrownBy(() -> db.update(critique)).isInstanceOf(MissingValueException.class);
  }

  @Test
  void aBuilderThatStartedFromAnEntity() {
    Critique critique = saved();
    critique.title = "much too long";
    critique.critic = One.of(new Critic(null, "nobody"));

    db.update(Critique_.builder(critique).words(30));

    assertThat(Critique_.get(db, critique.id).words).isEqualTo(30);
  }

  @Test
  void aDeleteLooksAtTheKeyAndTheVersionOnly() {
    Critique critique = saved();
    critique.critic = One.of(new Critic(null, "nobody"));
    critique.title = null;

    assertThat(db.delete(critique).total()).isOne();
    assertThat(critique.id).isZero();
  }

  @Test
  void whatAConverterStoresAsNullIsNoValue() {
    Critique critique = new Critique("none", new Rating(4));
    critique.other = new Rating(0);
    db.insert(critique);
    assertThat(critique.other).isNull();
    assertThat(Critique_.objects(db).filter(Critique_.other().isNull()).count()).isOne();

    critique.other = new Rating(5);
    db.update(critique);
    Critique_.objects(db).update(Critique_.other().set(new Rating(0)));
    assertThat(Critique_.get(db, critique.id).other).isNull();

    assertThatThrownBy(() -> db.insert(new Critique("none", new Rating(0))))
        .isInstanceOf(MissingValueException.class)
        .hasMessage("Critique lacks a value for rating. Nothing was written.");
    assertThatThrownBy(() -> Critique_.objects(db).update(Critique_.rating().set(new Rating(0))))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("rating");
    assertThat(Critique_.objects(db).count()).isOne();
  }

  @Test
  void whatIsStoredAsNullIsNotLookedFor() {
    saved();
    assertThat(
            sql(
                () -> {
                  assertThatThrownBy(
                          () ->
                              Critique_.objects(db)
                                  .filter(Critique_.other().eq(new Rating(0)))
                                  .list())
                      .isInstanceOf(InvalidValueException.class)
                      .hasMessageContaining("isNull()");
                  assertThatThrownBy(
                          () ->
                              Critique_.objects(db)
                                  .filter(
                                      Critique_.other().in(List.of(new Rating(1), new Rating(0))))
                                  .count())
                      .isInstanceOf(InvalidValueException.class);
                }))
        .isEmpty();
  }

  @Test
  void whatAConverterReadsAsNullIsNoValue() {
    Critique critique = saved();
    db.dsl().execute("update critique set other = 100");
    assertThat(Critique_.get(db, critique.id).other).isNull();

    db.dsl().execute("update critique set rating = 100");
    assertThatThrownBy(() -> Critique_.get(db, critique.id))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("rating");
  }

  @Test
  void aConverterThatThrowsWritesNothing() {
    assertThat(
            sql(
                () ->
                    assertThatThrownBy(() -> db.insert(new Critique("x", new Rating(-1))))
                        .hasStackTraceContaining("stars below 0")))
        .isEmpty();
    assertThat(
            sql(
                () ->
                    assertThatThrownBy(
                            () ->
                                Critique_.objects(db)
                                    .filter(Critique_.rating().eq(new Rating(-1)))
                                    .list())
                        .hasStackTraceContaining("stars below 0")))
        .isEmpty();
  }
}
