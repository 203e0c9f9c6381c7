package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.StaleEntityException;
import dev.kindred.it.extra.crm.AccessToken;
import dev.kindred.it.extra.crm.AccessToken_;
import dev.kindred.it.extra.crm.Client;
import dev.kindred.it.extra.crm.Client_;
import dev.kindred.schema.Schema;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attributes that entities have from their superclasses, some of which are in another package. */
class MappedSuperclassTest extends DatabaseTest {

  private Schema schema;
  private Client acme;
  private Client branch;

  @BeforeEach
  void clients() {
    schema = extra(Client.class, AccessToken.class);
    schema.create();
    acme = db.insert(new Client("Acme", "Rome"));
    branch = db.insert(Client_.builder().label("Branch").city("Bari").owner(acme).note("new"));
    db.insert(AccessToken_.builder().id("t1").label("first").owner(branch));
    db.insert(AccessToken_.builder().id("t2").label("second"));
  }

  @Test
  void attributesAreThoseOfAllClasses() {
    Client read = Client_.get(db, branch.getId());

    assertThat(read.getId()).isEqualTo(2);
    assertThat(read.getLabel()).isEqualTo("Branch");
    assertThat(read.getNote()).isEqualTo("new");
    assertThat(read.getVersion()).isEqualTo(1);
    assertThat(read.getCreated()).isEqualTo(branch.getCreated()).isBeforeOrEqualTo(Instant.now());
    assertThat(read.getChanged()).isEqualTo(branch.getChanged()).isNotNull();
    assertThat(acme.getNote()).isNull();
  }

  @Test
  void eachEntityHasItsOwnTable() {
    assertThat(schema.validate()).isEmpty();
    assertThat(Client_.objects(db).count()).isEqualTo(2);
    assertThat(AccessToken_.objects(db).select(AccessToken_.id()).list())
        .containsExactlyInAnyOrder("t1", "t2");
  }

  @Test
  void lookupsFollowRelationsOfTheSuperclass() {
    assertThat(
            AccessToken_.objects(db)
                .filter(
                    AccessToken_.owner().owner().label().eq("Acme"),
                    AccessToken_.created().isNotNull())
                .select(AccessToken_.id())
                .get())
        .isEqualTo("t1");
    assertThat(Client_.objects(db).filter(Client_.accessTokenSet().label().startsWith("f")).get())
        .extracting(Client::getLabel)
        .isEqualTo("Branch");
    assertThat(Client_.objects(db).filter(Client_.clientSet().note().eq("new")).get())
        .extracting(Client::getLabel)
        .isEqualTo("Acme");
    assertThat(
            Client_.objects(db).orderBy(Client_.note().desc().nullsLast()).list().stream()
                .map(Client::getLabel))
        .containsExactly("Branch", "Acme");
  }

  @Test
  void writesCheckTheVersionOfTheSuperclass() {
    Client stale = Client_.get(db, acme.getId());
    acme.setNote("changed");
    db.update(acme);

    assertThat(acme.getVersion()).isEqualTo(2);
    assertThat(Client_.get(db, acme.getId()).getNote()).isEqualTo("changed");
    assertThatThrownBy(() -> db.update(stale)).isInstanceOf(StaleEntityException.class);
    assertThat(Client_.objects(db).update(Client_.note().set("all"))).isEqualTo(2);
    assertThat(
            Client_.objects(db).filter(Client_.version().gt(1), Client_.note().eq("all")).count())
        .isEqualTo(2);
  }

  @Test
  void manyAreWrittenAtOnce() {
    AccessToken third = new AccessToken();
    third.setId("t3");
    AccessToken first = AccessToken_.get(db, "t1");
    first.setNote("again");
    db.saveAll(List.of(third, first));

    assertThat(AccessToken_.get(db, "t1").getNote()).isEqualTo("again");
    assertThat(third.getCreated()).isBeforeOrEqualTo(Instant.now());
    assertThat(AccessToken_.objects(db).count()).isEqualTo(3);
  }

  @Test
  void deletesFollowRelationsOfTheSuperclass() {
    assertThat(db.delete(branch).total()).isEqualTo(1);
    assertThat(AccessToken_.objects(db).filter(AccessToken_.owner().isNull()).count()).isEqualTo(2);
    assertThat(branch.getId()).isNull();
  }
}
