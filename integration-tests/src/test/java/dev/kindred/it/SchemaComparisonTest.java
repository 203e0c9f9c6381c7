package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.extra.kennel.Dog;
import dev.kindred.it.extra.kennel.Kennel;
import dev.kindred.it.extra.kennel.Toy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tables and columns are there, and what is told of those that are not. */
class SchemaComparisonTest extends ComparedTables {

  private ComparedTables dogs() {
    return tables(Kennel.class, Toy.class, Dog.class);
  }

  /** A text of a column in DDL. */
  private String text(int length) {
    return here(
        usually("varchar(" + length + ")")
            .but(
                MARIADB,
                "varchar(" + length + ") character set utf8mb4 collate utf8mb4_nopad_bin"));
  }

  @Test
  void whatKindredCreatesHasNoDifferences() {
    assertThat(schema().validate()).isEmpty();
    dogs();
    db.schema().only(Kennel.class, Toy.class, Dog.class).create();
    tellsNothing();
  }

  @Test
  void aMissingTableIsTold() {
    dogs()
        .where(
            ddl ->
                ddl.replaceFirst("create table kennel[^;]*;\n", "")
                    .replaceAll("  constraint fk_dog_(kennel|visited)_id.*\n", ""));

    assertThat(lines())
        .first()
        .isEqualTo(
            "The table kennel of Kennel is missing: create it by"
                + " schema().only(Kennel.class).create(); or name another one in @Entity(table ="
                + " ..).");
    assertThat(lines()).hasSize(3);
    repair();
    tellsNothing();
  }

  /** A server has other schemas, and MariaDB's are databases. */
  @Test
  void aTableOfAnotherSchemaIsAnotherTable() {
    tables(Toy.class);
    if (kind != SQLITE) {
      execute("create schema kindred_elsewhere");
      execute("create table kindred_elsewhere.toy (id bigint not null primary key)");
    }
    try {
      tells(
          "The table toy of Toy is missing: create it by schema().only(Toy.class).create(); or name"
              + " another one in @Entity(table = ..).");
    } finally {
      if (kind != SQLITE) {
        execute("drop table kindred_elsewhere.toy");
        execute("drop schema kindred_elsewhere");
      }
    }
  }

  @Test
  void aMissingJoinTableIsTold() {
    dogs()
        .where(
            ddl ->
                ddl.replaceFirst("create table dog_toys[^;]*;\n", "")
                    .replaceFirst("create index ix_dog_toys[^;]*;\n", ""));

    String key = here(usually("bigint").but(SQLITE, "int8"));
    tells(
        "The table dog_toys of Dog.toys is missing: create table dog_toys (dog_id "
            + key
            + " not null, toy_id "
            + key
            + " not null, constraint pk_dog_toys primary key (dog_id, toy_id), constraint"
            + " fk_dog_toys_dog_id foreign key (dog_id) references dog (id) on delete cascade,"
            + " constraint fk_dog_toys_toy_id foreign key (toy_id) references toy (id) on delete"
            + " cascade); or name another one in @ManyToMany(table = ..).");
  }

  @Test
  void missingColumnsAreTold() {
    dogs()
        .where(
            ddl ->
                ddl.replaceFirst("  nick .*\n", "")
                    .replaceFirst("  human_age .*\n", "")
                    .replaceFirst("  constraint ck_dog_nick_length.*\n", ""));

    tells(
        "The column dog.nick of Dog.nick is missing: alter table dog add column nick "
            + text(10)
            + here(usually(" null").but(H2, ""))
            + "; or name another one in @Column(name = ..).",
        "The column dog.human_age of Dog.humanAge is missing: alter table dog add column human_age"
            + here(usually(" int not null").but(MARIADB, " int"))
            + " generated always as (age * 7)"
            + here(usually(" stored").but(H2, ""))
            + "; or name another one in @Column(name = ..).");
  }

  @Test
  void missingColumnsOfRelationsAreTold() {
    dogs()
        .where(
            ddl ->
                ddl.replaceFirst("  visited_id .*\n", "")
                    .replaceFirst("  constraint fk_dog_visited_id.*\n", "")
                    .replaceFirst("create index ix_dog_visited_id.*\n", ""));

    assertThat(lines())
        .containsExactly(
            "The column dog.visited_id of Dog.visited is missing: alter table dog add column"
                + " visited_id "
                + here(usually("bigint null").but(SQLITE, "int8 null").but(H2, "bigint"))
                + "; or name another one in @ForeignKey(column = ..).",
            line(
                "The columns [visited_id] of dog have no foreign key to kennel, which Dog.visited"
                    + " has",
                usually(
                    "alter table dog add constraint fk_dog_visited_id foreign key (visited_id)"
                        + " references kennel (id) on delete set null"),
                "declare Dog.visited as a value"));
    repair();
    tellsNothing();
  }

  @Test
  void aColumnThatTakesNullIsTold() {
    dogs()
        .where(
            ddl ->
                ddl.replaceFirst("(  coat .*) not null", "$1 null")
                    .replaceFirst("(  kennel_id .*) not null", "$1 null")
                    .replaceFirst("(  toy_id .*) not null", "$1"));

    tells(
        line(
            "The column dog.coat takes NULL, which Dog.coat can't hold",
            usually("alter table dog alter column coat set not null")
                .but(
                    MARIADB,
                    "alter table dog modify coat varchar(255) character set utf8mb4 collate"
                        + " utf8mb4_nopad_bin not null"),
            "declare Dog.coat @Nullable"),
        line(
            "The column dog.kennel_id takes NULL, which Dog.kennel can't hold",
            usually("alter table dog alter column kennel_id set not null")
                .but(MARIADB, "alter table dog modify kennel_id bigint(20) not null"),
            "declare Dog.kennel with optional = true"));
  }

  @Test
  void aColumnThatTakesNoNullIsTold() {
    dogs()
        .where(
            ddl ->
                ddl.replaceFirst("(  nick .*?)( null)?,\n", "$1 default 'it''s' not null,\n")
                    .replaceFirst("(  visited_id .*?)( null)?,\n", "$1 not null,\n")
                    .replace("on delete set null", "on delete no action"));

    tells(
        line(
            "The column dog.nick takes no NULL, though Dog.nick may be empty",
            usually("alter table dog alter column nick drop not null")
                .but(
                    MARIADB,
                    "alter table dog modify nick varchar(10) character set utf8mb4 collate"
                        + " utf8mb4_nopad_bin default 'it''s' null"),
            "declare Dog.nick as required"),
        line(
            "The column dog.visited_id takes no NULL, though Dog.visited may be empty",
            usually("alter table dog alter column visited_id drop not null")
                .but(MARIADB, "alter table dog modify visited_id bigint(20) null"),
            "declare Dog.visited as required"));
  }

  @Test
  void anUnknownColumnIsToldWhereInsertsWouldFail() {
    dogs()
        .where(
            ddl ->
                ddl.replaceFirst(
                        "  coat ",
                        "  remark varchar(5),\n  stars int default 3 not null,\n"
                            + "  twice int generated always as (age * 2)"
                            + here(usually(" stored").but(H2, ""))
                            + ",\n  tips int not null,\n  coat ")
                    .replaceFirst("  dog_id ", "  since int not null,\n  dog_id "));

    tells(
        line(
            "The column dog.tips takes no NULL and has no default, and Dog has no attribute for it,"
                + " so that inserts fail",
            usually("alter table dog alter column \"tips\" drop not null")
                .but(H2, "alter table dog alter column \"TIPS\" drop not null")
                .but(MARIADB, "alter table dog modify `tips` int(11) null"),
            "declare an attribute for it"),
        line(
            "The column dog_toys.since takes no NULL and has no default, and Dog.toys has no value"
                + " for it, so that inserts fail",
            usually("alter table dog_toys alter column \"since\" drop not null")
                .but(H2, "alter table dog_toys alter column \"SINCE\" drop not null")
                .but(MARIADB, "alter table dog_toys modify `since` int(11) null"),
            "declare an entity for dog_toys"));
  }

  /** Not on SQLite: its triggers can't change the row that is inserted. */
  @Test
  void nothingIsToldOfColumnsThatATriggerMayFillIn() {
    tables(Toy.class).where("  name ", "  code int not null,\n  name ");
    String trigger =
        here(
            usually("create trigger toy_code before insert on toy for each row set new.code = 1")
                .but(
                    H2,
                    "create trigger toy_code before insert on toy for each row call"
                        + " 'dev.kindred.it.BillTrigger'")
                .but(
                    SQLITE,
                    "create trigger toy_code before insert on toy for each row begin select 1; end")
                .but(
                    POSTGRESQL,
                    "create trigger toy_code before insert on toy for each row execute function"
                        + " toy_code()"));
    if (kind == POSTGRESQL) {
      execute(
          "create or replace function toy_code() returns trigger language plpgsql as"
              + " 'begin new.code := 1; return new; end'");
    }

    execute(trigger);

    assertThat(lines()).hasSize(here(usually(0).but(SQLITE, 1)));
  }

  @Test
  void aKeyThatNobodyGeneratesIsTold() {
    tables(Toy.class)
        .where(
            here(
                usually("generated by default as identity")
                    .but(MARIADB, "auto_increment")
                    .but(SQLITE, "integer primary key autoincrement")),
            here(usually("").but(SQLITE, "bigint primary key")));

    tells(
        line(
            "The column toy.id gets no number from the database, and Toy.id is generated",
            usually("alter table toy alter column id add generated by default as identity")
                .but(H2, "alter table toy alter column id bigint generated by default as identity")
                .but(MARIADB, "alter table toy modify id bigint not null auto_increment"),
            "Toy",
            "declare @Id(generated = false)"));
  }

  @Test
  void aMissingDefaultIsTold() {
    dogs().where(ddl -> ddl.replaceFirst("(  points .*?) default \\(+7\\)+", "$1"));

    tells(
        line(
            "The column dog.points has no default, which inserts rely on for Dog.points",
            usually("alter table dog alter column points set default (7)"),
            "declare Dog.points without @Default(sql = ..)"));
  }

  @Test
  void whoComputesAColumnIsTold() {
    dogs()
        .where(
            ddl ->
                ddl.replaceFirst("(  human_age int).*?(,?\n)", "$1$2")
                    .replaceFirst(
                        "(  weight int).*?(,?\n)",
                        "$1 generated always as (age * 2)"
                            + here(usually(" stored").but(H2, ""))
                            + "$2"));

    String computed =
        line(
            "The column dog.weight is computed by the database, and Dog.weight is written, so that"
                + " inserts fail",
            usually("alter table dog alter column weight drop expression")
                .but(MARIADB, "alter table dog modify weight int not null"),
            "declare Dog.weight with @Column(readOnly = true)");
    String notComputed =
        line(
            "The column dog.human_age is not computed by the database, and Dog.humanAge is never"
                + " written",
            usually(
                    "alter table dog drop column human_age; alter table dog add column human_age"
                        + " int not null generated always as (age * 7) stored")
                .but(
                    H2,
                    "alter table dog drop column human_age; alter table dog add column human_age"
                        + " int not null generated always as (age * 7)")
                .but(
                    MARIADB,
                    "alter table dog drop column human_age; alter table dog add column human_age"
                        + " int generated always as (age * 7) stored"),
            "declare Dog.humanAge without @GeneratedColumn");
    assertThat(lines()).containsExactly(computed, notComputed);
    repair();
    assertThat(lines())
        .isEqualTo(
            here(
                usually(
                        List.of(
                            "The column dog.weight takes NULL, which Dog.weight can't hold: alter"
                                + " table dog alter column weight set not null; or declare"
                                + " Dog.weight @Nullable."))
                    .but(MARIADB, List.of())
                    .but(SQLITE, List.of())));
    repair();
    tellsNothing();
  }
}
