package dev.kindred.it.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.it.DatabaseTest;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.TextExpression;
import org.junit.jupiter.api.Test;

/**
 * A user with a profile, linked after both exist; and a profile that extends a user.
 *
 * @param <U> the user
 * @param <P> the profile that a user refers to
 * @param <X> the profile whose key is its user's
 */
public abstract class ProfileTests<
        U extends Shape.User<P>, P extends Shape.Profile, X extends Shape.UserProfile<U>>
    extends DatabaseTest {

  /** The lookups that the tests use, from all three sides. */
  public record Lookups<U, P, X>(
      EntityPath<U, P> profile,
      TextExpression<U> profileBio,
      EntityPath<P, U> user,
      TextExpression<P> userName,
      TextExpression<X> extendedUserName) {}

  private final Lookups<U, P, X> lookups;

  protected ProfileTests(Lookups<U, P, X> lookups) {
    this.lookups = lookups;
  }

  protected abstract U newUser(String username);

  protected abstract P newProfile(String bio);

  protected abstract X newUserProfile(U user, String department);

  /** The same user, with a profile. */
  protected abstract U withProfile(U user, P profile);

  /** The same user, without a profile. */
  protected abstract U withoutProfile(U user);

  protected abstract QuerySet<U> users();

  protected abstract QuerySet<P> profiles();

  protected abstract QuerySet<X> userProfiles();

  protected abstract U getUser(long key);

  protected abstract P getProfile(long key);

  protected abstract X getUserProfile(long key);

  protected abstract RelatedOne<U> userOf(P profile);

  protected abstract RelatedOne<X> userProfileOf(U user);

  @Test
  void aUserHasNoProfileAtFirst() {
    U joe = db.insert(newUser("joe"));

    assertThat(joe.profile().isPresent()).isFalse();
    assertThat(joe.profile().key()).isNull();
    assertThat(getUser(joe.id()).profile().find()).isEmpty();
    assertThat(users().filter(lookups.profile().isNull()).count()).isEqualTo(1);
  }

  @Test
  void aProfileIsLinkedAfterBothExistAndReadFromEitherSide() {
    U joe = db.insert(newUser("joe"));
    P profile = db.insert(newProfile("Cooks and sings."));

    db.save(withProfile(joe, profile));

    U user = getUser(joe.id());
    assertThat(user.profile().key()).isEqualTo(profile.id());
    assertThat(user.profile().get().bio()).isEqualTo("Cooks and sings.");
    assertThat(userOf(getProfile(profile.id())).get().username()).isEqualTo("joe");
  }

  @Test
  void usersAndProfilesAreFoundByEachOther() {
    U joe = db.insert(newUser("joe"));
    db.insert(newUser("ann"));
    P profile = db.insert(newProfile("Cooks and sings."));
    db.insert(newProfile("Nobody's."));
    joe = db.save(withProfile(joe, profile));

    assertThat(users().get(lookups.profile().eq(profile)).username()).isEqualTo("joe");
    assertThat(users().get(lookups.profileBio().endsWith("sings.")).username()).isEqualTo("joe");
    assertThat(users().get(lookups.profile().isNull()).username()).isEqualTo("ann");
    assertThat(profiles().get(lookups.user().eq(joe)).bio()).isEqualTo("Cooks and sings.");
    assertThat(profiles().get(lookups.userName().eq("joe")).bio()).isEqualTo("Cooks and sings.");
    assertThat(profiles().get(lookups.user().isNull()).bio()).isEqualTo("Nobody's.");
  }

  @Test
  void aProfileIsUnlinkedAgain() {
    P profile = db.insert(newProfile("Cooks and sings."));
    U joe = db.insert(withProfile(newUser("joe"), profile));

    db.save(withoutProfile(joe));

    assertThat(getUser(joe.id()).profile().isPresent()).isFalse();
    assertThat(userOf(profile).isPresent()).isFalse();
    assertThat(profiles().count()).isEqualTo(1);
  }

  @Test
  void deletingTheProfileLeavesTheUserWithoutOne() {
    P profile = db.insert(newProfile("Cooks and sings."));
    U joe = db.insert(withProfile(newUser("joe"), profile));

    assertThat(db.delete(profile)).hasToString("1 = 1 Profile");

    assertThat(getUser(joe.id()).profile().isPresent()).isFalse();
  }

  @Test
  void aUserProfileExtendsAUserAndHasItsKey() {
    db.insert(newUser("ann"));
    U joe = db.insert(newUser("joe"));

    X profile = db.insert(newUserProfile(joe, "Kitchen"));

    assertThat(profile.user().key()).isEqualTo(2L);
    X read = getUserProfile(2);
    assertThat(read.department()).isEqualTo("Kitchen");
    assertThat(read.user().get().username()).isEqualTo("joe");
    assertThat(userProfileOf(joe).get().department()).isEqualTo("Kitchen");
    assertThat(userProfiles().get(lookups.extendedUserName().eq("joe")).department())
        .isEqualTo("Kitchen");
    assertThat(userProfiles().exists(lookups.extendedUserName().eq("ann"))).isFalse();
  }

  @Test
  void aUserTakesItsExtensionAlong() {
    U joe = db.insert(newUser("joe"));
    db.insert(newUserProfile(joe, "Kitchen"));

    assertThat(db.delete(joe)).hasToString("2 = 1 UserProfile + 1 User");
  }
}
