package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.error.ConflictingValuesException;
import dev.kindred.error.TenantMismatchException;
import dev.kindred.it.extra.badges.Badge;
import dev.kindred.it.extra.badges.Bearer;
import dev.kindred.it.extra.badges.Bearer_;
import dev.kindred.it.extra.badges.Door;
import dev.kindred.it.extra.badges.Door_;
import dev.kindred.model.One;
import org.junit.jupiter.api.Test;

/** Tenants that are rows: the value and the relation have one column. */
class TenantOfRelationTest extends DatabaseTest {

  @Test
  void theTenantIsTheKeyOfWhatTheRelationLeadsTo() {
    extra(Bearer.class, Badge.class, Door.class).create();
    Bearer ann = db.insert(Bearer_.builder().name("Ann"));
    Bearer ben = db.insert(Bearer_.builder().name("Ben"));
    Database anns = db.tenant(ann.id());

    Door door = anns.insert(Door_.builder().name("front").bearer(ann));
    assertThat(door.bearerId()).isEqualTo(ann.id());
    Door second = anns.insert(new Door(null, 0, "back", One.of(ann)));
    assertThat(second.bearerId()).isEqualTo(ann.id());
    assertThat(db.allTenants().insert(new Door(null, 0, "side", One.of(ben))).bearerId())
        .isEqualTo(ben.id());
    assertThat(anns.update(new Door(second.id(), 0, "cellar", One.of(ann))).bearerId())
        .isEqualTo(ann.id());
    assertThatThrownBy(() -> anns.insert(new Door(null, ben.id(), "back", One.of(ann))))
        .isInstanceOf(ConflictingValuesException.class);
    assertThatThrownBy(() -> anns.insert(new Door(null, 0, "back", One.of(ben))))
        .isInstanceOf(TenantMismatchException.class);
    assertThat(Door_.get(anns, door.id()).bearer().get()).isEqualTo(ann);
    assertThat(Door_.objects(db.tenant(ben.id())).select(Door_.name()).list())
        .containsExactly("side");
    assertThatThrownBy(() -> anns.insert(Door_.builder().name("back").bearer(ben)))
        .isInstanceOf(TenantMismatchException.class);
  }
}
