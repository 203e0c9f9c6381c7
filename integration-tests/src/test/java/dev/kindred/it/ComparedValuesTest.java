package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindred.it.extra.kennel.Collar;
import dev.kindred.it.extra.kennel.Dog;
import dev.kindred.it.extra.kennel.Kennel;
import dev.kindred.it.extra.kennel.Medal;
import dev.kindred.it.extra.kennel.Toy;
import dev.kindred.it.extra.owntypes.Patient;
import org.junit.jupiter.api.Test;

/** What is told of columns that hold other values than their attributes. */
class ComparedValuesTest extends ComparedTables {

  private static final String CHECK =
      "alter table dog drop constraint %s; alter table dog add constraint %s check (coat in"
          + " ('SHORT', 'LONG', 'CURLY'))";

  private static final String TEXT = "varchar(%d) character set utf8mb4 collate utf8mb4_nopad_bin";

  private ComparedTables dogs() {
    return tables(Kennel.class, Toy.class, Dog.class);
  }

  @Test
  void aTypeThatHoldsNoSuchValueIsTold() {
    tables(Toy.class)
        .where(
            ddl ->
                ddl.replaceFirst("  name varchar.*\n", "  name date not null,\n")
                    .replaceFirst("  constraint ck_toy_name_length.*\n", ""));

    tells(
        line(
            "The column toy.name is of type date, which can't hold the String of Toy.name",
            usually("alter table toy alter column name set data type varchar(255)")
                .but(
                    POSTGRESQL,
                    "alter table toy alter column name type varchar(255) using cast(name as"
                        + " varchar(255))")
                .but(MARIADB, "alter table toy modify name " + TEXT.formatted(255) + " not null"),
            "Toy",
            "give Toy.name another type"));
  }

  @Test
  void aShortColumnIsTold() {
    dogs()
        .where(
            ddl ->
                ddl.replaceFirst("  nick varchar\\(10\\)", "  nick varchar(9)")
                    .replaceFirst("  coat varchar\\(255\\)", "  coat varchar(4)")
                    .replace("length(nick) <= 10", "length(nick) <= 9"));

    String nick =
        line(
            "The column dog.nick has room for 9 characters, and Dog.nick for 10",
            usually("alter table dog alter column nick set data type varchar(10)")
                .but(
                    POSTGRESQL,
                    "alter table dog alter column nick type varchar(10) using cast(nick as"
                        + " varchar(10))")
                .but(MARIADB, "alter table dog modify nick " + TEXT.formatted(10) + " null"),
            "declare @Column(length = 9)");
    if (kind == SQLITE) {
      tells(nick);
    } else {
      tells(
          nick,
          line(
              "The column dog.coat takes no [SHORT, CURLY], which Dog.coat can be",
              usually("alter table dog alter column coat set data type varchar(255)")
                  .but(
                      POSTGRESQL,
                      "alter table dog alter column coat type varchar(255) using cast(coat as"
                          + " varchar(255))")
                  .but(MARIADB, "alter table dog modify coat " + TEXT.formatted(255) + " not null"),
              "remove them from Coat"));
    }
  }

  @Test
  void aShortCheckIsTold() {
    dogs()
        .where(
            ddl ->
                kind == SQLITE
                    ? ddl.replace("length(name) <= 20", "length(name)<=12")
                    : ddl.replace(
                        "constraint pk_dog ",
                        "constraint short_name check (char_length(name) <= 12),\n"
                            + "  constraint pk_dog "));

    tells(
        line(
            "The column dog.name has room for 12 characters, and Dog.name for 20",
            usually(
                "alter table dog drop constraint %s; alter table dog add constraint %s check (char_length(name) <= 20)"
                    .replace("%s", here(usually("short_name")))),
            "declare @Column(length = 12)"));
  }

  @Test
  void valuesOfAnEnumThatACheckRefusesAreTold() {
    String further = here(usually("it''s").but(MARIADB, "its"));
    dogs().where("('SHORT', 'LONG', 'CURLY')", "('LONG', 'WIRE', '" + further + "')");

    String sql = CHECK.replace("%s", here(usually("ck_dog_coat_values")));
    tells(
        line(
            "The column dog.coat takes no [SHORT, CURLY], which Dog.coat can be",
            usually(sql),
            "remove them from Coat"),
        line(
            "The column dog.coat takes [WIRE, "
                + further.replace("''", "'")
                + "], which Dog.coat can't be",
            usually(sql),
            "add them to Coat"));
  }

  @Test
  void otherFormsOfACheckOfAnEnumAreKnown() {
    dogs()
        .where(
            "coat in ('SHORT', 'LONG', 'CURLY')",
            "coat = 'CURLY' or coat in ('SHORT', 'LONG') or coat is null");
    tellsNothing();

    execute("drop table dog_toys");
    execute("drop table dog");
    execute("drop table toy");
    execute("drop table kennel");
    dogs().where("coat in ('SHORT', 'LONG', 'CURLY')", "coat not in ('SHORT', 'LONG')");
    tellsNothing();
  }

  @Test
  void valuesOfAnEnumColumnAreTold() {
    assumeTrue(kind == H2 || kind == MARIADB, "There are no such columns.");
    dogs()
        .where(
            ddl ->
                ddl.replaceFirst("  coat .*\n", "  coat enum('LONG', 'CURLY', 'WIRE') not null,\n")
                    .replaceFirst("  constraint ck_dog_coat_values.*\n", ""));

    String sql =
        here(
            usually(
                    "alter table dog alter column coat set data type enum('SHORT', 'LONG',"
                        + " 'CURLY')")
                .but(
                    MARIADB,
                    "alter table dog modify coat enum('SHORT', 'LONG', 'CURLY') not null"));
    tells(
        line(
            "The column dog.coat takes no [SHORT], which Dog.coat can be",
            usually(sql),
            "remove them from Coat"),
        line(
            "The column dog.coat takes [WIRE], which Dog.coat can't be",
            usually(sql),
            "add them to Coat"));
  }

  @Test
  void valuesOfAnEnumTypeAreTold() {
    assumeTrue(kind == POSTGRESQL, "Enums are types of PostgreSQL.");
    tables(Patient.class).where("('SAD', 'OK', 'HAPPY')", "('OK', 'ANGRY')");

    String others =
        "The column patient.%s takes [ANGRY], which Patient.%s can't be: create the type mood anew"
            + " without them; or add them to Mood.";
    assertThat(lines())
        .contains(
            "The column patient.mood takes no [SAD, HAPPY], which Patient.mood can be: alter type"
                + " mood add value 'SAD'; alter type mood add value 'HAPPY'; or remove them from"
                + " Mood.",
            others.replace("%s", "mood"));
    execute("alter type mood add value 'SAD'");
    execute("alter type mood add value 'HAPPY'");
    assertThat(lines())
        .containsExactly(
            others.replace("%s", "mood"),
            others.replace("%s", "before"),
            others.replace("%s", "usual"));
  }

  @Test
  void anotherTypeOfTheDatabaseIsTold() {
    tables(Collar.class)
        .where(
            ddl ->
                ddl.replace("decimal(8,2)", "decimal(8,1)")
                    .replace("char(5)", "varchar(5)")
                    .replace("  code smallint", "  code integer"));

    if (kind == SQLITE) {
      tellsNothing();
      return;
    }
    String type = here(usually("set data type %s").but(POSTGRESQL, "type %s using cast(%c as %s)"));
    assertThat(lines()).hasSize(3);
    assertThat(lines().get(2))
        .isEqualTo(
            line(
                here(
                    usually(
                            "The column collar.code is of type integer, and Collar.code declares"
                                + " smallint")
                        .but(
                            MARIADB,
                            "The column collar.code is of type int(11), and Collar.code declares"
                                + " smallint")),
                usually(
                        "alter table collar alter column code "
                            + type.replace("%s", "smallint").replace("%c", "code"))
                    .but(MARIADB, "alter table collar modify code smallint not null"),
                here(
                    usually("declare @Column(type = \"integer\")")
                        .but(MARIADB, "declare @Column(type = \"int(11)\")"))));
    repair();
    tellsNothing();
  }

  @Test
  void otherNamesOfATypeAreThisType() {
    tables(Collar.class)
        .where(
            ddl ->
                ddl.replace("decimal(8,2)", "numeric(8, 2)")
                    .replace("char(5)", "character(5)")
                    .replace(
                        "  code smallint", here(usually("  code int2").but(SQLITE, "  code int"))));

    tellsNothing();
  }

  @Test
  void aDomainIsItsType() {
    assumeTrue(kind == H2 || kind == POSTGRESQL, "There are no domains.");
    execute("drop domain if exists collar_code");
    execute("create domain collar_code as smallint check (value > 0)");
    tables(Collar.class, Medal.class)
        .where(
            ddl ->
                ddl.replace("  code smallint", "  code collar_code")
                    .replace("  number int", "  number collar_code"));

    tellsNothing();
  }

  @Test
  void unsignedNumbersThatAreTooLargeAreTold() {
    assumeTrue(kind == MARIADB, "There are no unsigned numbers.");
    tables(Medal.class)
        .where(
            ddl ->
                ddl.replaceAll(
                    "  (number|wide|small|tiny) (int|bigint|smallint|tinyint)",
                    "  $1 $2 unsigned"));

    String told =
        "The column medal.%s is of type %s, whose values can exceed the %s of Medal.%s: alter"
            + " table medal modify %s %s not null; or declare Medal.%s as %s.";
    tells(
        told.formatted(
            "number", "int(10) unsigned", "Integer", "number", "number", "int", "number", "long"),
        told.formatted(
            "wide",
            "bigint(20) unsigned",
            "Long",
            "wide",
            "wide",
            "bigint",
            "wide",
            "BigInteger with @Column(type = \"bigint unsigned\")"),
        told.formatted(
            "small", "smallint(5) unsigned", "Short", "small", "small", "smallint", "small", "int"),
        told.formatted(
            "tiny", "tinyint(3) unsigned", "Byte", "tiny", "tiny", "tinyint", "tiny", "short"));
  }

  @Test
  void unsignedNumbersThatFitAreNotTold() {
    assumeTrue(kind == MARIADB, "There are no unsigned numbers.");
    tables(Medal.class).where("  wide bigint", "  wide int unsigned");

    tellsNothing();
  }
}
