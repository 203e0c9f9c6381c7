package dev.kindred.it.classes;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Somewhere to go. */
@Entity(table = "class_place")
public class Place implements Shape.Place {
  @Id Long id;

  @Column(length = 50)
  String name;

  @Column(length = 80)
  String address;

  protected Place() {}

  Place(String name, String address) {
    this.name = name;
    this.address = address;
  }

  @Override
  public Long id() {
    return id;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String address() {
    return address;
  }
}
