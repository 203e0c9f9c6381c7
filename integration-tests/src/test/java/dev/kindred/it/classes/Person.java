package dev.kindred.it.classes;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Someone. */
@Entity(table = "class_person")
public class Person implements Shape.Person {
  @Id Long id;
  String name;

  protected Person() {}

  Person(String name) {
    this.name = name;
  }

  @Override
  public Long id() {
    return id;
  }

  @Override
  public String name() {
    return name;
  }
}
