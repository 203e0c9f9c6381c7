package dev.kindred.example.places;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Someone who works at a restaurant: a plain class is an entity as well as a record. */
@Entity
public class Waiter {
  @Id Long id;

  @ForeignKey(onDelete = CASCADE)
  One<Restaurant> restaurant;

  @Column(length = 50)
  String name;

  /** The key; null until the waiter is saved. */
  public Long id() {
    return id;
  }

  /** Where the waiter works. */
  public One<Restaurant> restaurant() {
    return restaurant;
  }

  /** What the waiter is called. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return "Waiter[id=" + id + ", restaurant=" + restaurant + ", name=" + name + "]";
  }
}
