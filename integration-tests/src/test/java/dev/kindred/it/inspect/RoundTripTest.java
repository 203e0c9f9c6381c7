package dev.kindred.it.inspect;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.it.DatabaseTest;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.schema.Schema;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Kindred created is inspected, and what was written means the same. */
@Tag("slow")
class RoundTripTest extends DatabaseTest {

  private static final Set<String> PACKAGES =
      Set.of("places", "model", "bookshop", "clubs", "journals", "indexes", "league", "courses");

  @TempDir Path folder;

  @Test
  void theTablesOfEntitiesAreDeclaredAgain() throws IOException {
    try (FreshDatabase fresh = kind.create()) {
      Schema original = Database.of(fresh.dataSource()).schema().only(entities(PACKAGES));
      original.create();
      try (Inspected inspected = Inspected.of(fresh, folder, options -> options)) {
        assertThat(inspected.report().notes()).isEmpty();
        assertThat(inspected.report().written()).hasSizeGreaterThan(40);
        assertThat(inspected.db().schema().validate()).isEmpty();
        assertThat(statements(inspected.db().schema())).isEqualTo(statements(original));
      }
    }
  }

  @Test
  void classesAreDeclaredAsRecordsAre() throws IOException {
    try (FreshDatabase fresh = kind.create()) {
      Schema original =
          Database.of(fresh.dataSource()).schema().only(entities(Set.of("places", "model")));
      original.create();
      try (Inspected inspected = Inspected.of(fresh, folder, each -> each.classes(true))) {
        assertThat(inspected.source("Place")).contains("public class Place {", "private Long id;");
        assertThat(inspected.db().schema().validate()).isEmpty();
        assertThat(statements(inspected.db().schema())).isEqualTo(statements(original));
      }
    }
  }

  /** A column that relations share stands at the first of them, if it is no attribute itself. */
  @Test
  void sharedColumnsAreDeclaredAgain() throws IOException {
    try (FreshDatabase fresh = kind.create()) {
      Schema original = Database.of(fresh.dataSource()).schema().only(entities(Set.of("tenants")));
      original.create();
      try (Inspected inspected = Inspected.of(fresh, folder, options -> options)) {
        assertThat(inspected.report().notes()).isEmpty();
        assertThat(inspected.db().schema().validate()).isEmpty();
        assertThat(parts(inspected.db().schema())).isEqualTo(parts(original));
        assertThat(inspected.source("Order"))
            .contains("columns = {\"tenant_id\", \"customer_number\"}")
            .doesNotContain("tenantId");
      }
    }
  }

  /**
   * The parts of the statements, in the order of their texts. MariaDB does not tell a foreign key
   * without an action from one that restricts.
   */
  private static List<String> parts(Schema schema) {
    return schema
        .ddl()
        .replace(" on delete restrict", "")
        .lines()
        .flatMap(line -> Stream.of(line.split(", ")))
        .sorted()
        .toList();
  }

  private static Class<?>[] entities(Set<String> packages) {
    return EntityRegistry.all().stream()
        .map(EntityMetadata::type)
        .filter(type -> packages.contains(type.getPackageName().replaceFirst(".*\\.", "")))
        .toArray(Class<?>[]::new);
  }

  /**
   * The statements in the order of their texts. SQLite stores times and UUIDs as texts, and tells
   * no more of them.
   */
  private Set<String> statements(Schema schema) {
    boolean tellsTypes = here(usually(true).but(SQLITE, false));
    return List.of(schema.ddl().split("\n", -1)).stream()
        .map(statement -> tellsTypes ? statement : withoutTexts(statement))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String withoutTexts(String statement) {
    return statement
        .replaceAll(", constraint \\w+ check \\(length\\(\\w+\\) <= 1000000000\\)", "")
        .replaceAll(" (text|varchar\\(1000000000\\)) ", " text ");
  }
}
