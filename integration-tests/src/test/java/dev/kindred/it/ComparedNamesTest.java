package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;

import dev.kindred.it.extra.kennel.Toy;
import org.junit.jupiter.api.Test;

/** What is told of names that statements don't find since they are in another case. */
class ComparedNamesTest extends ComparedTables {

  private String quoted(String name) {
    return here(usually('"' + name + '"').but(MARIADB, '`' + name + '`'));
  }

  @Test
  void aTableInAnotherCaseIsTold() {
    tables(Toy.class).where("create table toy ", "create table " + quoted("Toy") + " ");

    if (kind == SQLITE) {
      tellsNothing();
    } else {
      tells(
          "The table toy of Toy is called \"Toy\" here: alter table "
              + quoted("Toy")
              + " rename to toy; or declare @Entity(table = \"Toy\").");
    }
  }

  @Test
  void aColumnInAnotherCaseIsTold() {
    tables(Toy.class)
        .where(
            ddl ->
                ddl.replaceFirst("  name ", "  " + quoted("Name") + " ")
                    .replace("(name)", "(\"Name\")"));

    if (kind == SQLITE || kind == MARIADB) {
      tellsNothing();
    } else {
      tells(
          "The column toy.name of Toy.name is called \"Name\" here: alter table toy rename column"
              + " \"Name\" to name; or declare @Column(name = \"Name\").");
    }
  }

  /**
   * A statement without quotes asks for upper case on H2, and names in lower case get no quotes.
   */
  @Test
  void namesInLowerCaseCanNotBeDeclaredOnH2() {
    tables(Toy.class)
        .where(
            ddl ->
                ddl.replace("create table toy ", "create table " + quoted("toy") + " ")
                    .replaceFirst("  name ", "  " + quoted("name") + " "));

    if (kind == H2) {
      tells(
          "The column toy.name of Toy.name is called \"name\" here: alter table \"toy\" rename"
              + " column \"name\" to name.",
          "The table toy of Toy is called \"toy\" here: alter table \"toy\" rename to toy.");
    } else {
      tellsNothing();
    }
  }

  @Test
  void namesWithoutQuotesAreComparedAsTheDatabaseDoes() {
    tables(Toy.class)
        .where(
            ddl ->
                ddl.replaceFirst("  name ", "  NAME ")
                    .replaceFirst(
                        "create table toy ",
                        kind == MARIADB ? "create table toy " : "create table TOY "));

    tellsNothing();
  }

  @Test
  void aColumnInUpperCaseIsTold() {
    tables(Toy.class).where(ddl -> ddl.replaceFirst("  name ", "  " + quoted("NAME") + " "));

    if (kind == POSTGRESQL) {
      tells(
          "The column toy.name of Toy.name is called \"NAME\" here: alter table toy rename column"
              + " \"NAME\" to name; or declare @Column(name = \"NAME\").");
    } else {
      tellsNothing();
    }
  }
}
