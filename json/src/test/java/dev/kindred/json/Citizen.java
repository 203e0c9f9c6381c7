package dev.kindred.json;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Class with annotations of Jackson. */
@Entity
public class Citizen extends Inhabitant {
  @Id private Long id;

  @JsonProperty("full_name")
  @JsonAlias("fullName")
  private String name;

  @JsonIgnore private String password = "";

  @JsonView(Trusted.class)
  private boolean tame;

  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  private int visits;

  /** View of those who may see and change everything. */
  public interface Trusted {}

  /** View of everybody else. */
  public interface Guest {}

  /** Returns the key. */
  public Long getId() {
    return id;
  }

  /** Sets the key. */
  public void setId(Long id) {
    this.id = id;
  }

  /** Returns the name. */
  public String getName() {
    return name;
  }

  /** Sets the name. */
  public void setName(String name) {
    this.name = name;
  }

  /** Returns the password. */
  public String getPassword() {
    return password;
  }

  /** Sets the password. */
  public void setPassword(String password) {
    this.password = password;
  }

  /** Returns whether it is tame. */
  public boolean isTame() {
    return tame;
  }

  /** Sets whether it is tame. */
  public void setTame(boolean tame) {
    this.tame = tame;
  }

  /** Returns how often it was there. */
  public int getVisits() {
    return visits;
  }

  /** Sets how often it was there. */
  public void setVisits(int visits) {
    this.visits = visits;
  }
}
