package dev.kindred.it.classes;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** What a user tells of himself. */
@Entity(table = "class_profile")
public class Profile implements Shape.Profile {
  @Id private Long id;
  private String bio;

  protected Profile() {}

  Profile(String bio) {
    this.bio = bio;
  }

  @Override
  public Long id() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Override
  public String bio() {
    return bio;
  }

  public void setBio(String bio) {
    this.bio = bio;
  }
}
