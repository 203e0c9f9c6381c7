package dev.kindred.it.classes;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** A document with a key of its own, one a person. */
@Entity(table = "class_adhar")
public class Adhar implements Shape.Adhar<Person> {
  @Id Long id;

  @OneToOne(onDelete = CASCADE)
  One<Person> person;

  String signature;
  String adharNo;

  protected Adhar() {}

  Adhar(One<Person> person, String signature, String adharNo) {
    this.person = person;
    this.signature = signature;
    this.adharNo = adharNo;
  }

  @Override
  public Long id() {
    return id;
  }

  @Override
  public One<Person> person() {
    return person;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String adharNo() {
    return adharNo;
  }
}
