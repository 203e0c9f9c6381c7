package dev.kindred.it.classes;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** What extends a user: it has the user's key. */
@Entity(table = "class_user_profile")
public class UserProfile implements Shape.UserProfile<User> {
  @Id
  @OneToOne(onDelete = CASCADE)
  One<User> user;

  String department;

  protected UserProfile() {}

  UserProfile(One<User> user, String department) {
    this.user = user;
    this.department = department;
  }

  @Override
  public One<User> user() {
    return user;
  }

  @Override
  public String department() {
    return department;
  }
}
