package dev.kindred.it.classes;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Someone who works at a restaurant. */
@Entity(table = "class_waiter")
public class Waiter implements Shape.Waiter<Restaurant> {
  @Id Long id;

  @ForeignKey(onDelete = CASCADE)
  One<Restaurant> restaurant;

  @Column(length = 50)
  String name;

  protected Waiter() {}

  Waiter(One<Restaurant> restaurant, String name) {
    this.restaurant = restaurant;
    this.name = name;
  }

  @Override
  public Long id() {
    return id;
  }

  @Override
  public One<Restaurant> restaurant() {
    return restaurant;
  }

  @Override
  public String name() {
    return name;
  }
}
