package dev.kindred.it.clubs;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Links a person to a club by a grade, which has no default; a class. */
@Entity(table = "clubs_rank")
public class Rank {

  @Id Long id;

  @ForeignKey(onDelete = CASCADE, relatedName = "+")
  One<Person> person;

  @ForeignKey(onDelete = CASCADE, relatedName = "ranks")
  One<Club> club;

  int grade;

  Rank() {}

  /** How high it is. */
  public int grade() {
    return grade;
  }
}
