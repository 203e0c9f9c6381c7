package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.Deletion;
import dev.kindred.Scope;
import dev.kindred.it.extra.firm.Account;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Charter;
import dev.kindred.it.extra.firm.Country;
import dev.kindred.it.extra.firm.Country_;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Project;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.it.extra.firm.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scopes and soft deletes. */
class ScopeExamplesTest extends Examples {

  @Test
  void scoped() {
    // guide
    Database cheap = db.scoped(Scope.of("cheap", Book_.price().lt(9)));
    List<String> titles = Book_.objects(cheap).select(Book_.title()).list();
    // end
    assertThat(titles).containsExactly("A Wizard of Earthsea", "Small Gods", "Mort", "Solaris");
  }

  @Test
  void related() {
    Database cheap = db.scoped(Scope.of("cheap", Book_.price().lt(9)));
    // guide
    List<String> names =
        Author_.objects(cheap)
            .filter(Author_.books().title().contains("the"))
            .select(Author_.name())
            .list();
    List<Integer> stars =
        Review_.objects(cheap)
            .filter(Review_.book().title().isNotNull())
            .select(Review_.stars())
            .list();
    // end
    assertThat(names).isEmpty();
    assertThat(stars).hasSize(6);
  }

  @Test
  void unscoped() {
    Database cheap = db.scoped(Scope.of("cheap", Book_.price().lt(9)));
    // guide
    long all = Book_.objects(cheap).unscoped("cheap").count();
    // end
    assertThat(all).isEqualTo(6);
  }

  private Database firm() {
    behind
        .schema()
        .only(Country.class, Account.class, Project.class, Label.class, Task.class, Charter.class)
        .create();
    Database firm = behind.tenant(7L);
    Country italy = firm.insert(Country_.builder().name("Italy"));
    Account ann = firm.insert(Account_.builder().name("Ann").country(italy));
    firm.insert(Project_.builder().title("house").budget(5).account(ann));
    return db.tenant(7L);
  }

  @Test
  void marks() {
    Database firm = firm();
    Account ann = Account_.objects(behind.tenant(7L)).get();
    // guide
    Deletion deletion = firm.delete(ann);
    // end
    shows(deletion);
    assertThat(deletion.marked()).isEqualTo(2);
  }

  @Test
  void withDeleted() {
    Database firm = firm();
    behind.tenant(7L).delete(Account_.objects(behind.tenant(7L)).get());
    // guide
    List<String> deleted =
        Account_.objects(firm)
            .withDeleted()
            .filter(Account_.deleted().isNotNull())
            .select(Account_.name())
            .list();
    // end
    assertThat(deleted).containsExactly("Ann");
  }

  @Test
  void restores() {
    Database firm = firm();
    behind.tenant(7L).delete(Account_.objects(behind.tenant(7L)).get());
    // guide
    Account marked = Account_.objects(firm).withDeleted().get(Account_.name().eq("Ann"));
    Account restored = firm.restore(marked);
    // end
    assertThat(restored.deleted()).isNull();
  }

  @Test
  void purges() {
    Database firm = firm();
    Account ann = Account_.objects(behind.tenant(7L)).get();
    // guide
    Deletion deletion = firm.purge(ann);
    // end
    shows(deletion);
    assertThat(deletion.marked()).isZero();
  }
}
