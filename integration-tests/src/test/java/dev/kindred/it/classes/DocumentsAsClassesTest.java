package dev.kindred.it.classes;

import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.it.seed.DocumentsTests;
import dev.kindred.model.One;

class DocumentsAsClassesTest extends DocumentsTests<Employee, Badge, Person, Passport, Adhar> {

  DocumentsAsClassesTest() {
    super(
        new Lookups<>(
            Employee_.badge().code(),
            Badge_.employee().name(),
            Person_.passport().number(),
            Passport_.person().name(),
            Adhar_.adharNo()));
  }

  @Override
  protected String table(String entity) {
    return "class_" + entity;
  }

  @Override
  protected Badge newBadge(String code) {
    return new Badge(code);
  }

  @Override
  protected Employee newEmployee(String name, Badge badge) {
    return new Employee(name, One.of(badge));
  }

  @Override
  protected Person newPerson(String name) {
    return new Person(name);
  }

  @Override
  protected Passport newPassport(Person person, String number) {
    return new Passport(One.of(person), number);
  }

  @Override
  protected Adhar newAdhar(Person person, String signature, String adharNo) {
    return new Adhar(One.of(person), signature, adharNo);
  }

  @Override
  protected QuerySet<Employee> employees() {
    return Employee_.objects(db);
  }

  @Override
  protected QuerySet<Badge> badges() {
    return Badge_.objects(db);
  }

  @Override
  protected QuerySet<Person> persons() {
    return Person_.objects(db);
  }

  @Override
  protected QuerySet<Passport> passports() {
    return Passport_.objects(db);
  }

  @Override
  protected QuerySet<Adhar> adhars() {
    return Adhar_.objects(db);
  }

  @Override
  protected Passport getPassport(long person) {
    return Passport_.get(db, person);
  }

  @Override
  protected RelatedOne<Employee> employeeOf(Badge badge) {
    return Badge_.employee(db, badge);
  }

  @Override
  protected RelatedOne<Passport> passportOf(Person person) {
    return Person_.passport(db, person);
  }

  @Override
  protected RelatedOne<Adhar> adharOf(Person person) {
    return Person_.adhar(db, person);
  }
}
