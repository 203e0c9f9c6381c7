package dev.kindred.it.inspect;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindred.Database;
import dev.kindred.it.DatabaseTest;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.extra.Depot;
import dev.kindred.it.extra.Stay;
import dev.kindred.it.extra.Truck;
import dev.kindred.it.extra.badges.Bearer;
import dev.kindred.it.extra.badges.Door;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.owntypes.Host;
import dev.kindred.schema.Schema;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.JSON;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Kindred created is inspected, and what was written means the same. */
@Tag("slow")
class RoundTripTest extends DatabaseTest {

  /** Entities whose tables are in schemas of their own. */
  private static final Set<Class<?>> OF_OTHER_SCHEMAS = Set.of(Depot.class, Truck.class);

  private static final String STOPOVER =
      "stopover: There is no primary key, so that rows are only read.";
  private static final String UNTYPED = " has no attribute: it has no type in the database.";

  @TempDir Path folder;

  @Test
  void theTablesOfAllEntitiesAreDeclaredAgain() throws Exception {
    try (FreshDatabase fresh = kind.create();
        FreshDatabase again = kind.create()) {
      declareTypes(fresh);
      declareTypes(again);
      Schema original = schema(fresh, this::isHere);
      original.create();
      try (Inspected inspected = Inspected.of(fresh, folder.resolve("one"), options -> options)) {
        assertThat(inspected.notes())
            .containsExactlyElementsOf(
                here(
                    usually(List.of(STOPOVER))
                        .but(
                            SQLITE,
                            List.of(
                                "a_big_turnover: The column total" + UNTYPED,
                                STOPOVER,
                                "turnover: The column total" + UNTYPED))));
        assertThat(inspected.report().written()).hasSizeGreaterThan(240);
        assertThat(inspected.db().schema().validate()).isEmpty();
        assertThat(differences(tables(original), tables(inspected.db().schema()))).isEmpty();
        inspected.open(again).schema().create();
        assertThat(
                differences(
                    inspected.texts(),
                    Inspected.texts(again, folder.resolve("two"), options -> options)))
            .isEmpty();
      }
    }
  }

  @Test
  void classesAreDeclaredAsRecordsAre() throws IOException {
    Set<String> packages = Set.of("places", "model");
    try (FreshDatabase fresh = kind.create()) {
      Schema original =
          schema(fresh, type -> packages.contains(type.getPackageName().replaceFirst(".*\\.", "")));
      original.create();
      try (Inspected inspected = Inspected.of(fresh, folder, each -> each.classes(true))) {
        assertThat(inspected.source("Place")).contains("public class Place {", "private Long id;");
        assertThat(inspected.db().schema().validate()).isEmpty();
        assertThat(differences(tables(original), tables(inspected.db().schema()))).isEmpty();
      }
    }
  }

  /** A column that relations share stands at the first of them, if it is no attribute itself. */
  @Test
  void sharedColumnsAreDeclaredAgain() throws IOException {
    try (FreshDatabase fresh = kind.create()) {
      Schema original = schema(fresh, RoundTripTest::sharesColumns);
      original.create();
      try (Inspected inspected = Inspected.of(fresh, folder, options -> options)) {
        assertThat(inspected.notes()).isEmpty();
        assertThat(inspected.db().schema().validate()).isEmpty();
        assertThat(parts(inspected.db().schema())).isEqualTo(parts(original));
        assertThat(inspected.source("Order"))
            .contains("columns = {\"tenant_id\", \"customer_number\"}")
            .doesNotContain("tenantId");
      }
    }
  }

  private static boolean sharesColumns(Class<?> entity) {
    return entity.getPackageName().endsWith(".tenants");
  }

  /**
   * Whether a constraint among unmarked rows is an index of a part of the rows, or has a computed
   * column: a note tells how it can be declared. The computed column becomes an attribute.
   */
  @Test
  void constraintsAmongUnmarkedRowsAreFound() throws IOException {
    try (FreshDatabase fresh = kind.create()) {
      schema(fresh, RoundTripTest::isNextToMarkedRows).create();
      try (Inspected inspected = Inspected.of(fresh, folder, options -> options)) {
        assertThat(inspected.notes())
            .containsExactly(
                unmarked("firm_account", "uq_firm_account_tenant_name", "tenant, name", "deleted"),
                unmarked("firm_charter", "uq_firm_charter_project_id", "project_id", "deleted"),
                unmarked(
                    "guild_folder", "uq_guild_folder_parent_id_name", "parent_id, name", "deleted"),
                unmarked("guild_tool", "uq_guild_tool_name", "name", "gone"),
                unmarked("staff_badge", "uq_staff_badge_bearer_id", "bearer_id", "lost"),
                unmarked("staff_badge", "uq_staff_badge_code", "code", "lost"));
        assertThat(inspected.db().schema().validate()).isEmpty();
        assertThat(inspected.source("StaffBadge").contains("lostUnique"))
            .isEqualTo(here(usually(true).but(SQLITE, false).but(POSTGRESQL, false)));
      }
    }
  }

  private String unmarked(String table, String name, String columns, String mark) {
    boolean isIndex = kind == SQLITE || kind == POSTGRESQL;
    String told =
        (isIndex ? columns + "]" : columns + ", " + mark + "_unique]")
            + " holds where "
            + mark
            + " is not set. If that marks deleted rows, put @SoftDelete on "
            + mark
            + ", and @Unique or @UniqueTogether on ["
            + columns
            + "].";
    return table
        + (isIndex ? ": The index " : ": The unique constraint ")
        + name
        + " of ["
        + told
        + (isIndex ? "" : " Leave " + mark + "_unique out then.");
  }

  @Test
  void policiesOfTenantsAreFound() throws Exception {
    assumeTrue(kind == POSTGRESQL);
    try (FreshDatabase fresh = kind.create()) {
      Schema original =
          schema(fresh, Set.<Class<?>>of(Label.class, Bearer.class, Door.class)::contains);
      original.create();
      try (Connection connection = fresh.dataSource().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(original.rowSecurity() + "create policy mine on firm_label using (true)");
      }
      try (Inspected inspected = Inspected.of(fresh, folder, options -> options)) {
        assertThat(inspected.notes())
            .containsExactly(
                "firm_label: The policy mine can't be declared.",
                "staff_door: The policy kindred_tenant can't be declared.");
        assertThat(inspected.source("FirmLabel")).contains("@Tenant long tenant");
        assertThat(inspected.db().schema().rowSecurity().lines().sorted())
            .containsExactlyElementsOf(
                original
                    .rowSecurity()
                    .lines()
                    .filter(line -> line.contains("firm_label"))
                    .sorted()
                    .toList());
      }
    }
  }

  /** Whether the entity is in a package with constraints among unmarked rows. */
  private static boolean isNextToMarkedRows(Class<?> entity) {
    return Set.of("firm", "badges", "guild")
        .contains(entity.getPackageName().replaceFirst(".*\\.", ""));
  }

  /** The parts of the statements, in the order of their texts. */
  private List<String> parts(Schema schema) {
    return schema
        .ddl()
        .lines()
        .map(this::asTold)
        .flatMap(line -> Stream.of(line.split(", ")))
        .sorted()
        .toList();
  }

  private static Schema schema(FreshDatabase database, Predicate<Class<?>> isWanted) {
    return Database.of(database.dataSource())
        .schema()
        .only(
            EntityRegistry.all().stream()
                .<Class<?>>map(EntityMetadata::type)
                .filter(isWanted)
                .toArray(Class<?>[]::new));
  }

  /** Whether the database can have the entity's table, in the schema of the connection. */
  private boolean isHere(Class<?> entity) {
    return !OF_OTHER_SCHEMAS.contains(entity)
        && !sharesColumns(entity)
        && !isNextToMarkedRows(entity)
        && (entity != Host.class || kind == POSTGRESQL)
        && (entity != Stay.class || kind != SQLITE);
  }

  /** Makes the types of PostgreSQL that DDL does not create. */
  private void declareTypes(FreshDatabase database) throws SQLException {
    if (kind == POSTGRESQL) {
      try (Connection connection = database.dataSource().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create extension if not exists citext");
        statement.execute("create domain posint as integer check (value > 0)");
      }
    }
  }

  /**
   * The statements in the order of their texts, but for those of tables with types, expressions or
   * JSON of the user's, which databases write in their own way.
   */
  private Set<String> tables(Schema schema) {
    Set<String> own =
        EntityRegistry.all().stream()
            .filter(entity -> entity.columns().stream().anyMatch(RoundTripTest::isOfUser))
            .map(EntityMetadata::tableName)
            .collect(Collectors.toSet());
    return List.of(schema.ddl().split("\n", -1)).stream()
        .filter(statement -> !statement.startsWith("create view"))
        .filter(statement -> !own.contains(statement.replaceFirst("create table (\\w+).*", "$1")))
        .map(this::asTold)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOfUser(ColumnMetadata column) {
    return column.sql() != null
        || column.type().databaseType() != null
        || column.defaultValue() instanceof JSON;
  }

  /**
   * The statement as the database tells it: SQLite stores times and UUIDs as texts, MariaDB has no
   * difference between no rule and RESTRICT, H2 none between names in capitals and others.
   */
  private String asTold(String statement) {
    if (kind == SQLITE) {
      return statement
          .replaceAll(", constraint \\w+ check \\(length\\(\\w+\\) <= 1000000000\\)", "")
          .replaceAll(" (text|varchar\\(1000000000\\)) ", " text ");
    }
    return kind == MARIADB
        ? statement.replace(" on delete restrict", "").replace(", 0)", ")")
        : kind == H2 ? statement.replace("\"", "").toLowerCase(Locale.ROOT) : statement;
  }

  private static List<String> differences(Set<String> some, Set<String> others) {
    return Stream.of(some, others)
        .flatMap(Set::stream)
        .filter(each -> !(some.contains(each) && others.contains(each)))
        .toList();
  }
}
