package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.extra.firm.Account;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Charter;
import dev.kindred.it.extra.firm.Country;
import dev.kindred.it.extra.firm.Country_;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.it.extra.firm.Project;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.it.extra.firm.Task;
import dev.kindred.it.extra.firm.Task_;
import dev.kindred.model.Many;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tenants. */
class TenantExamplesTest extends Examples {

  @TempDir Path folder;

  @BeforeEach
  void tables() {
    behind
        .schema()
        .only(Country.class, Account.class, Project.class, Label.class, Task.class, Charter.class)
        .create();
    behind.tenant(8L).insert(Label_.builder().word("blue"));
  }

  @Test
  void inserts() {
    // guide
    Database acme = db.tenant(7L);
    Label red = acme.insert(Label_.builder().word("red"));
    List<String> words = Label_.objects(acme).select(Label_.word()).list();
    // end
    assertThat(red.tenant()).isEqualTo(7);
    assertThat(words).containsExactly("red");
  }

  @Test
  void paths() {
    Database acme = db.tenant(7L);
    // guide
    boolean found = Task_.objects(acme).filter(Task_.project().account().name().eq("Ann")).exists();
    // end
    assertThat(found).isFalse();
  }

  @Test
  void refused() {
    refuses(
        () ->
            // guide
            Account_.objects(db).list()
        // end
        );
  }

  @Test
  void mismatch() {
    Database acme = db.tenant(7L);
    Label blue = Label_.objects(behind.allTenants()).get();
    refuses(
        () ->
            // guide
            acme.update(new Label(blue.id(), 8, "red", Many.none()))
        // end
        );
  }

  @Test
  void databases() {
    Map<Object, DataSource> pools = Map.of("acme", dataSource());
    // guide
    Database firms = Database.builder(tenant -> pools.get(tenant)).open();

    Database acme = firms.tenant("acme");
    acme.insert(Country_.builder().name("Italy"));
    // end
    assertThat(Country_.objects(behind).get().name()).isEqualTo("Italy");
  }

  @Test
  void crossing() {
    Database firms = Database.builder(tenant -> dataSource()).open();
    Database acme = firms.tenant("acme");
    Database umbra = firms.tenant("umbra");
    refuses(
        () ->
            // guide
            acme.transaction(() -> umbra.insert(Country_.builder().name("Spain")))
        // end
        );
  }

  @Test
  void migrations() throws IOException {
    Files.writeString(folder.resolve("V1__tables.sql"), behind.schema().only(Country.class).ddl());
    String migrations = "filesystem:" + folder;
    try (FreshDatabase fresh = TestDatabase.H2.create()) {
      Map<Object, DataSource> pools = Map.of("acme", fresh.dataSource());
      // guide
      Database firms =
          Database.builder(
                  tenant -> {
                    DataSource pool = pools.get(tenant);
                    Flyway.configure().dataSource(pool).locations(migrations).load().migrate();
                    return pool;
                  })
              .validateSchema(Country.class)
              .open();
      // end
      assertThat(Country_.objects(firms.tenant("acme")).exists()).isFalse();
    }
  }

  @Test
  void schemas() {
    behind.dsl().execute("create schema FIRM_ACME");
    DataSource dataSource = dataSource();
    // guide
    Database firms = Database.builder(dataSource, tenant -> "FIRM_" + tenant).open();
    Database acme = firms.tenant("ACME");
    acme.schema().only(Country.class).create();
    // end
    assertThat(Country_.objects(acme).exists()).isFalse();
    assertThat(behind.dsl().fetchValue("select count(*) from firm_acme.firm_country"))
        .isEqualTo(0L);
  }

  @Test
  void allTenants() {
    // guide
    long labels = Label_.objects(db.allTenants()).count();
    // end
    assertThat(labels).isEqualTo(1);
    assertThat(Project_.objects(behind.allTenants()).count()).isZero();
    assertThat(Account_.objects(behind.allTenants()).count()).isZero();
  }
}
