package dev.kindred.it.classes;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** What opens the door. */
@Entity(table = "class_badge")
public class Badge implements Shape.Badge {
  @Id Long id;

  @Column(length = 8)
  String code;

  protected Badge() {}

  Badge(String code) {
    this.code = code;
  }

  @Override
  public Long id() {
    return id;
  }

  @Override
  public String code() {
    return code;
  }
}
