package shop;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

@Entity
public class Waiter {
  @Id Long id;

  @ForeignKey(onDelete = CASCADE)
  One<Restaurant> restaurant;

  @Column(length = 50)
  String name;
}
