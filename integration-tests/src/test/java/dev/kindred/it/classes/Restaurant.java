package dev.kindred.it.classes;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** A place where one can eat. */
@Entity(table = "class_restaurant")
public class Restaurant implements Shape.Restaurant<Place> {
  @Id
  @OneToOne(onDelete = CASCADE)
  One<Place> place;

  boolean servesHotDogs;
  boolean servesPizza;

  protected Restaurant() {}

  Restaurant(One<Place> place, boolean servesHotDogs, boolean servesPizza) {
    this.place = place;
    this.servesHotDogs = servesHotDogs;
    this.servesPizza = servesPizza;
  }

  @Override
  public One<Place> place() {
    return place;
  }

  @Override
  public boolean servesHotDogs() {
    return servesHotDogs;
  }

  @Override
  public boolean servesPizza() {
    return servesPizza;
  }
}
