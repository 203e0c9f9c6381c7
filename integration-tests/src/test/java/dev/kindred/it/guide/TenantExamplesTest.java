package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.it.extra.firm.Account;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Charter;
import dev.kindred.it.extra.firm.Country;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.it.extra.firm.Project;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.it.extra.firm.Task;
import dev.kindred.it.extra.firm.Task_;
import dev.kindred.model.Many;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tenants. */
class TenantExamplesTest extends Examples {

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
  void allTenants() {
    // guide
    long labels = Label_.objects(db.allTenants()).count();
    // end
    assertThat(labels).isEqualTo(1);
    assertThat(Project_.objects(behind.allTenants()).count()).isZero();
    assertThat(Account_.objects(behind.allTenants()).count()).isZero();
  }
}
