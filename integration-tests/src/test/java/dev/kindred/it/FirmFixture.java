package dev.kindred.it;

import dev.kindred.Database;
import dev.kindred.it.extra.firm.Account;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Charter;
import dev.kindred.it.extra.firm.Charter_;
import dev.kindred.it.extra.firm.Country;
import dev.kindred.it.extra.firm.Country_;
import dev.kindred.it.extra.firm.Crew;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.it.extra.firm.Post;
import dev.kindred.it.extra.firm.Project;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.it.extra.firm.Task;
import dev.kindred.it.extra.firm.Task_;
import dev.kindred.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Two tenants with the same names, each with an account, projects, tasks and labels. */
abstract class FirmFixture extends DatabaseTest {

  Schema schema;
  Database seven;
  Database eight;
  Database all;
  Country italy;
  Rows mine;
  Rows others;

  /** Rows of a tenant. */
  record Rows(Account account, Project house, Project roof, Task build, Task tile, Label red) {}

  @BeforeEach
  final void firms() {
    schema =
        extra(
            Country.class,
            Account.class,
            Project.class,
            Label.class,
            Task.class,
            Charter.class,
            Crew.class,
            Post.class);
    schema.create();
    seven = db.tenant(7L);
    eight = db.tenant(8L);
    all = db.allTenants();
    italy = db.insert(Country_.builder().name("Italy"));
    mine = rows(seven);
    others = rows(eight);
  }

  final Rows rows(Database firm) {
    Account account = firm.insert(Account_.builder().name("Ann").country(italy));
    Project house = project(firm, account, "house");
    Project roof =
        firm.insert(Project_.builder().title("roof").budget(10).account(account).whole(house));
    Label red = firm.insert(Label_.builder().word("red"));
    Project_.labels(firm, house).add(List.of(red));
    Project_.labels(firm, roof).add(List.of(red));
    return new Rows(account, house, roof, task(firm, house), task(firm, roof), red);
  }

  static Project project(Database firm, Account account, String title) {
    return firm.insert(Project_.builder().title(title).budget(5).account(account));
  }

  private static Task task(Database firm, Project project) {
    return firm.insert(Task_.builder().text("work on " + project.title()).project(project));
  }

  static Charter charter(Database firm, Project project) {
    return firm.insert(Charter_.builder().text("charter").project(project));
  }
}
