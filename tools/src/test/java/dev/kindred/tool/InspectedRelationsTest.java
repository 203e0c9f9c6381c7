package dev.kindred.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which foreign keys are which relations, and what keeps others from being one. */
class InspectedRelationsTest {

  @TempDir Path output;

  private InspectReport inspect(String... statements) throws SQLException {
    try (H2Schema schema = new H2Schema(statements)) {
      return new Inspect(InspectOptions.of(schema.url(), "relations").output(output), line -> {})
          .run();
    }
  }

  private String source(String name) throws IOException {
    return Files.readString(output.resolve("relations").resolve(name + ".java"));
  }

  @Test
  void severalRelationsToOneEntityHaveNamesOfTheirOwn() throws SQLException, IOException {
    inspect(
        "create table address (id int primary key, parcel_set int)",
        "create table parcel (id int primary key, from_id int not null references address, to_id"
            + " int not null references address)",
        "create table note (id int primary key, address_id int not null references address)");

    assertThat(source("Parcel"))
        .contains(
            "relatedName = \"fromParcelSet\") One<Address> from",
            "relatedName = \"toParcelSet\") One<Address> to");
    assertThat(source("Note")).contains("@ForeignKey(onDelete = DO_NOTHING) One<Address> address");
  }

  @Test
  void aReverseNameIsNotThatOfAnAttribute() throws SQLException, IOException {
    inspect(
        "create table house (id int primary key, door_set int)",
        "create table door (id int primary key, house_id int not null references house)");

    assertThat(source("Door")).contains("relatedName = \"houseDoorSet\") One<House> house");
  }

  @Test
  void relationsToTheEntityItselfAndInCirclesAreRelations() throws SQLException, IOException {
    InspectReport report =
        inspect(
            "create table team (id int primary key, captain_id int, rival_id int references team)",
            "create table player (id int primary key, team_id int not null references team)",
            "alter table team add foreign key (captain_id) references player on delete set null");

    assertThat(report.notes()).isEmpty();
    assertThat(source("Team"))
        .contains(
            "@ForeignKey(onDelete = SET_NULL, optional = true) One<Player> captain",
            "@ForeignKey(onDelete = DO_NOTHING, optional = true) One<Team> rival");
  }

  @Test
  void uniqueForeignKeysAndKeysAreOneToOne() throws SQLException, IOException {
    inspect(
        "create table person (id int primary key, code varchar(4) not null unique)",
        "create table passport (person_id int primary key references person on delete cascade)",
        "create table locker (id int primary key, person_id int unique references person)",
        "create table badge (id int primary key, person_code varchar(4) not null references"
            + " person (code))");

    assertThat(source("Passport")).contains("@Id @OneToOne(onDelete = CASCADE) One<Person> person");
    assertThat(source("Locker"))
        .contains("@OneToOne(onDelete = DO_NOTHING, optional = true) One<Person> person");
    assertThat(source("Badge"))
        .contains("@ForeignKey(onDelete = DO_NOTHING, references = \"code\") One<Person> person");
  }

  @Test
  void tablesOfPairsAreManyToMany() throws SQLException, IOException {
    InspectReport report =
        inspect(
            "create table film (id int primary key)",
            "create table actor (id int primary key)",
            "create table film_cast (film_id int references film on delete cascade, actor_id int"
                + " references actor on delete cascade, primary key (film_id, actor_id))",
            "create table actor_film (actor_id int references actor on delete cascade, film_id int"
                + " references film, primary key (actor_id, film_id))",
            "create table likes (from_film_id int references film on delete cascade, to_film_id int"
                + " references film on delete cascade, primary key (from_film_id, to_film_id))",
            "create table role (film_id int references film, actor_id int references actor, name"
                + " varchar(9), primary key (film_id, actor_id))");

    assertThat(source("Film"))
        .contains(
            "@ManyToMany(relatedName = \"castFilmSet\") Many<Actor> cast",
            "@ManyToMany(relatedName = \"filmSetFilmSet\", table = \"likes\") Many<Film> filmSet");
    assertThat(source("Actor")).contains("@ManyToMany(table = \"actor_film\") Many<Film> filmSet");
    assertThat(source("Role"))
        .contains("@Id @ForeignKey(onDelete = DO_NOTHING) One<Film> film", "@Nullable String name");
    assertThat(report.notes())
        .containsExactly(
            "PUBLIC.actor: Rows of actor_film are deleted with the row on either side, which the"
                + " database would refuse.");
  }

  @Test
  void columnsOfOtherNamesAreNamed() throws SQLException, IOException {
    InspectReport report =
        inspect(
            "create table seat (hall int, number int, primary key (hall, number))",
            "create table fan (id int primary key)",
            "create table ticket (id int primary key, place int not null, spot int not null,"
                + " foreign key (spot, place) references seat (number, hall) on delete cascade)",
            "create table favourite (fan int references fan on delete cascade, place int, spot int,"
                + " primary key (fan, place, spot), foreign key (place, spot) references seat on"
                + " delete cascade)");

    assertThat(report.notes()).isEmpty();
    assertThat(source("Ticket"))
        .contains(
            "@ForeignKey(onDelete = CASCADE, columns = {\"place\", \"spot\"}) One<Seat> seat");
    assertThat(source("Fan"))
        .contains(
            "@ManyToMany(table = \"favourite\", column = \"fan\", targetColumns = {\"place\","
                + " \"spot\"})\n        Many<Seat> seatSet");
  }

  @Test
  void foreignKeysCanShareColumns() throws SQLException, IOException {
    InspectReport report =
        inspect(
            "create table tenant (id bigint generated by default as identity primary key)",
            "create table customer (tenant_id bigint references tenant, id int, referrer_id int,"
                + " primary key (tenant_id, id), foreign key (tenant_id, referrer_id) references"
                + " customer)",
            "create table product (number int, tenant_id bigint, primary key (tenant_id, number))",
            "create table invoice (id int primary key, tenant_id bigint not null references tenant,"
                + " customer_id int not null, product_no int, unique (tenant_id, id), unique"
                + " (tenant_id, customer_id, product_no), foreign key (tenant_id, customer_id)"
                + " references customer, foreign key (product_no, tenant_id) references product"
                + " (number, tenant_id) on delete set null)",
            "create table gift (id int primary key, tenant_id bigint not null, product_no int,"
                + " foreign key (tenant_id, product_no) references product)",
            "create table line (tenant_id bigint, invoice_id int references invoice, product_no"
                + " int, customer_id int not null, primary key (tenant_id, product_no, invoice_id),"
                + " foreign key (tenant_id, product_no) references product, foreign key (tenant_id,"
                + " customer_id) references customer)");

    assertThat(report.notes()).isEmpty();
    assertThat(source("Customer"))
        .contains(
            "@Id @ForeignKey(onDelete = DO_NOTHING) One<Tenant> tenant",
            "columns = {\"tenant_id\", \"referrer_id\"})",
            "One<Customer> referrer");
    assertThat(source("Invoice"))
        .contains(
            "@UniqueTogether({\"tenant\", \"id\"})",
            "columns = {\"tenant_id\", \"customer_id\"})\n        One<Customer> customer",
            "columns = {\"product_no\", \"tenant_id\"}")
        .doesNotContain("tenantId");
    assertThat(source("Gift"))
        .contains("long tenantId", "optional = true, columns = {\"product_no\", \"tenant_id\"}");
    assertThat(source("Line"))
        .contains(
            "@Id @ForeignKey(onDelete = DO_NOTHING) One<Invoice> invoice",
            "One<Product> product",
            "columns = {\"tenant_id\", \"customer_id\"}")
        .doesNotContain("tenantId");
  }

  @Test
  void whatKeepsAForeignKeyFromBeingARelationIsSaid() throws SQLException, IOException {
    InspectReport report =
        inspect(
            "create table tenant (id int primary key)",
            "create table customer (tenant_id int references tenant, id int, primary key"
                + " (tenant_id, id))",
            "create table invoice (id int primary key, tenant_id int references tenant, customer_id"
                + " int, foreign key (tenant_id, customer_id) references customer)",
            "create table number (id smallint generated by default as identity, line int, primary"
                + " key (id, line))",
            "create table note (id int primary key, number_id smallint not null, line int, foreign"
                + " key (number_id, line) references number)",
            "create table cash (line int)");

    assertThat(source("Invoice"))
        .contains(
            "// The foreign key [tenant_id, customer_id] to PUBLIC.customer is not a relation:",
            "One<Tenant> tenant",
            "Integer customerId");
    assertThat(report.notes())
        .contains(
            "PUBLIC.invoice: The foreign key [tenant_id, customer_id] to PUBLIC.customer is not a"
                + " relation: it shares the columns that are NULL where it is empty with another"
                + " one.",
            "PUBLIC.note: The foreign key [number_id, line] to PUBLIC.number is not a relation: a"
                + " column that it shares has another type.");
  }
}
