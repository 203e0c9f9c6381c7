package dev.kindred.it.classes;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** Someone who signs in; with a profile, or without. */
@Entity(table = "class_user")
public class User implements Shape.User<Profile> {
  @Id private Long id;

  @Column(length = 30)
  private String username;

  @OneToOne(onDelete = SET_NULL, optional = true)
  private One<Profile> profile;

  protected User() {}

  User(String username, One<Profile> profile) {
    this.username = username;
    this.profile = profile;
  }

  @Override
  public Long id() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Override
  public String username() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  @Override
  public One<Profile> profile() {
    return profile;
  }

  public void setProfile(One<Profile> profile) {
    this.profile = profile;
  }
}
