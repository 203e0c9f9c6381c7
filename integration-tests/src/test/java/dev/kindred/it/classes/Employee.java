package dev.kindred.it.classes;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** Someone with a badge. */
@Entity(table = "class_employee")
public class Employee implements Shape.Employee<Badge> {
  @Id Long id;
  String name;

  @OneToOne(onDelete = CASCADE, relatedName = "employee")
  One<Badge> badge;

  protected Employee() {}

  Employee(String name, One<Badge> badge) {
    this.name = name;
    this.badge = badge;
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
  public One<Badge> badge() {
    return badge;
  }
}
