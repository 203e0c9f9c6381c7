package dev.kindred.it.tickets;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** An instance of a class that has nothing but a key. */
@Entity
public class Token {
  @Id int id;

  Token() {}

  public int id() {
    return id;
  }
}
