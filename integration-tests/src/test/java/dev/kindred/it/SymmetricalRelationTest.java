package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.model.Friend;
import dev.kindred.it.model.Friend_;
import dev.kindred.model.Many;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A symmetrical many-to-many relation: what holds one way holds the other way. */
class SymmetricalRelationTest extends DatabaseTest {

  private Friend ann;
  private Friend joe;
  private Friend kim;

  @BeforeEach
  void annIsAFriendOfTheOthers() {
    ann = db.insert(new Friend(null, "Ann", Many.none()));
    joe = db.insert(new Friend(null, "Joe", Many.none()));
    kim = db.insert(new Friend(null, "Kim", Many.none()));
    Friend_.friends(db, ann).add(joe, kim);
  }

  private List<String> friendsOf(Friend friend) {
    return Friend_.friends(db, friend).query().orderBy(Friend_.name().asc()).list().stream()
        .map(Friend::name)
        .toList();
  }

  @Test
  void whomISeeAsAFriendSeesMeAsOne() {
    assertThat(friendsOf(ann)).containsExactly("Joe", "Kim");
    assertThat(friendsOf(joe)).containsExactly("Ann");
    assertThat(Friend_.get(db, kim.id()).friends()).extracting(Friend::name).containsExactly("Ann");
    assertThat(Friend_.objects(db).filter(Friend_.friends().friends().eq(kim)).list())
        .extracting(Friend::name)
        .containsExactlyInAnyOrder("Joe", "Kim");
  }

  @Test
  void endingItEndsItForBoth() {
    Friend_.friends(db, joe).remove(ann);
    assertThat(friendsOf(ann)).containsExactly("Kim");
    assertThat(friendsOf(joe)).isEmpty();

    Friend_.friends(db, kim).clear();
    assertThat(friendsOf(ann)).isEmpty();
  }

  @Test
  void setChangesBothSides() {
    Friend_.friends(db, joe).set(kim);

    assertThat(friendsOf(joe)).containsExactly("Kim");
    assertThat(friendsOf(kim)).containsExactly("Ann", "Joe");
    assertThat(friendsOf(ann)).containsExactly("Kim");
  }

  @Test
  void oneCanBeOnesOwnFriend() {
    Friend_.friends(db, ann).add(ann);

    assertThat(friendsOf(ann)).containsExactly("Ann", "Joe", "Kim");
  }

  @Test
  void deletingAFriendEndsAllItsFriendships() {
    assertThat(db.delete(ann).total()).isEqualTo(5);

    assertThat(friendsOf(joe)).isEmpty();
    assertThat(friendsOf(kim)).isEmpty();
  }
}
