package dev.kindred.it.records;

import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.it.seed.ProfileTests;
import dev.kindred.model.One;

class ProfileAsRecordsTest extends ProfileTests<User, Profile, UserProfile> {

  ProfileAsRecordsTest() {
    super(
        new Lookups<>(
            User_.profile(),
            User_.profile().bio(),
            Profile_.user(),
            Profile_.user().username(),
            UserProfile_.user().username()));
  }

  @Override
  protected User newUser(String username) {
    return new User(null, username, One.none());
  }

  @Override
  protected Profile newProfile(String bio) {
    return new Profile(null, bio);
  }

  @Override
  protected UserProfile newUserProfile(User user, String department) {
    return new UserProfile(One.of(user), department);
  }

  @Override
  protected User withProfile(User user, Profile profile) {
    return new User(user.id(), user.username(), One.of(profile));
  }

  @Override
  protected User withoutProfile(User user) {
    return User_.builder(user).noProfile().build();
  }

  @Override
  protected QuerySet<User> users() {
    return User_.objects(db);
  }

  @Override
  protected QuerySet<Profile> profiles() {
    return Profile_.objects(db);
  }

  @Override
  protected QuerySet<UserProfile> userProfiles() {
    return UserProfile_.objects(db);
  }

  @Override
  protected User getUser(long key) {
    return User_.get(db, key);
  }

  @Override
  protected Profile getProfile(long key) {
    return Profile_.get(db, key);
  }

  @Override
  protected UserProfile getUserProfile(long key) {
    return UserProfile_.get(db, key);
  }

  @Override
  protected RelatedOne<User> userOf(Profile profile) {
    return Profile_.user(db, profile);
  }

  @Override
  protected RelatedOne<UserProfile> userProfileOf(User user) {
    return User_.userProfile(db, user);
  }
}
