package dev.kindred.it.classes;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** A document with the key of its person. */
@Entity(table = "class_passport")
public class Passport implements Shape.Passport<Person> {
  @Id
  @OneToOne(onDelete = CASCADE)
  One<Person> person;

  String number;

  protected Passport() {}

  Passport(One<Person> person, String number) {
    this.person = person;
    this.number = number;
  }

  @Override
  public One<Person> person() {
    return person;
  }

  @Override
  public String number() {
    return number;
  }
}
