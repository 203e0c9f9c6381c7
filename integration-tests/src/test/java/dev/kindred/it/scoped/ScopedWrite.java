package dev.kindred.it.scoped;

import static dev.kindred.it.scoped.Rules.has;
import static dev.kindred.it.scoped.Rules.owned;
import static dev.kindred.it.scoped.Rules.part;

import dev.kindred.Database;
import dev.kindred.it.extra.firm.Account;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Charter_;
import dev.kindred.it.extra.firm.Country_;
import dev.kindred.it.extra.firm.Crew_;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.it.extra.firm.Project;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.it.extra.firm.Task;
import dev.kindred.it.extra.firm.Task_;
import dev.kindred.it.scoped.Row.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Kind of write: what is called, and what that must do. */
enum ScopedWrite {
  UPDATE_OF_A_QUERY(
      (db, it) ->
          Project_.objects(db)
              .filter(Project_.title().eq(it.text()))
              .update(Project_.title().set("new")),
      (rules, it) ->
          rules.firms().change(rules.seen(Kind.PROJECT, has(it.text())), row -> row.text("new"))),

  UPDATE_ALONG_A_PATH(
      (db, it) ->
          Task_.objects(db)
              .filter(Task_.project().account().name().eq(it.text()))
              .update(Task_.text().set("new")),
      (rules, it) ->
          rules
              .firms()
              .change(
                  rules.seen(
                      Kind.TASK,
                      task ->
                          rules.leads(
                              task.owner(),
                              Kind.PROJECT,
                              each -> rules.leads(each.owner(), Kind.ACCOUNT, has(it.text())))),
                  row -> row.text("new"))),

  UPDATE_BY_RELATED_ROWS(
      (db, it) ->
          Account_.objects(db)
              .filter(Account_.projects().title().eq(it.text()))
              .update(Account_.name().set(Account_.name().concat("!"))),
      (rules, it) ->
          rules
              .firms()
              .change(
                  rules.seen(
                      Kind.ACCOUNT,
                      account -> rules.some(Kind.PROJECT, owned(account).and(has(it.text())))),
                  row -> row.text(row.text() + "!"))),

  UPDATE_BY_ROWS_NEXT_TO_RELATED_ONES(
      (db, it) ->
          Project_.objects(db)
              .filter(Project_.whole().parts().title().eq(it.text()))
              .update(Project_.title().set("new")),
      (rules, it) ->
          rules
              .firms()
              .change(
                  rules.seen(
                      Kind.PROJECT,
                      row ->
                          rules.leads(row.other(), Kind.PROJECT, each -> true)
                              && rules.some(Kind.PROJECT, part(row.other()).and(has(it.text())))),
                  row -> row.text("new"))),

  DELETE_OF_A_QUERY(
      (db, it) -> Project_.objects(db).filter(Project_.title().eq(it.text())).delete().marked(),
      (rules, it) -> rules.marked(List.of(), rules.seen(Kind.PROJECT, has(it.text())))),

  DELETE_BY_ROWS_NEXT_TO_RELATED_ONES(
      (db, it) ->
          Task_.objects(db)
              .filter(Task_.project().parts().title().eq(it.text()))
              .delete()
              .count(Task.class),
      (rules, it) ->
          removed(
              rules,
              rules.seen(
                  Kind.TASK,
                  task ->
                      rules.leads(task.owner(), Kind.PROJECT, each -> true)
                          && rules.some(Kind.PROJECT, part(task.owner()).and(has(it.text())))))),

  DELETE(
      (db, it) -> db.delete(account(db, it.account())).marked(),
      (rules, it) ->
          rules.marked(
              rules.view().sees(it.account()) ? List.of(it.account()) : List.of(), List.of())),

  DELETE_ALL(
      (db, it) -> db.deleteAll(projects(db, it.projects())).marked(),
      (rules, it) ->
          rules.marked(List.of(), it.projects().stream().filter(rules.view()::sees).toList())),

  DELETE_WITHOUT_A_MARK(
      (db, it) -> db.delete(label(db, it.label())).count(Label.class),
      (rules, it) -> {
        if (!rules.view().sees(it.label())) {
          return 0;
        }
        rules.firms().unpair(pair -> pair.endsWith(":" + it.label().id()));
        removed(rules, rules.seen(Kind.POST, part(it.label().id())));
        return removed(rules, List.of(it.label()));
      }),

  DELETE_OF_A_RELATED_SET(
      (db, it) -> Account_.projects(db, account(db, it.account())).delete().marked(),
      (rules, it) -> rules.marked(List.of(), rules.seen(Kind.PROJECT, owned(it.account())))),

  PURGE(
      (db, it) -> {
        var deletion = db.purge(account(db, it.account()));
        return deletion.count(Account.class) + deletion.count(Project.class);
      },
      (rules, it) ->
          rules.purged(
              rules.view().isOfTenant(it.account()) ? List.of(it.account()) : List.of(),
              List.of())),

  PURGE_OF_A_QUERY(
      (db, it) ->
          Project_.objects(db)
              .withDeleted()
              .filter(Project_.title().eq(it.text()))
              .purge()
              .count(Project.class),
      (rules, it) ->
          rules.purged(
              List.of(),
              rules.firms().seen(rules.view().withMarked(), Kind.PROJECT, has(it.text())))),

  RESTORE(
      (db, it) -> db.restore(account(db, it.account())).deleted() == null,
      (rules, it) ->
          rules.restored(
              it.account(),
              each ->
                  each.tenant() == it.account().tenant()
                      && each.text().equals(it.account().text()))),

  RESTORE_OF_A_ONE_TO_ONE(
      (db, it) ->
          db.restore(
                      Charter_.objects(db.allTenants())
                          .withDeleted()
                          .get(Charter_.id().eq(it.charter().id())))
                  .deleted()
              == null,
      (rules, it) ->
          rules.restored(it.charter(), each -> each.owner().equals(it.charter().owner()))),

  INSERT_ALL(
      (db, it) ->
          db.insertAll(
                  List.of(
                      Label_.builder().word("one").tenant(it.label().tenant()).build(),
                      Label_.builder().word("two").tenant(it.label().tenant()).build()))
              .size(),
      (rules, it) -> {
        rules.requireTenant(Stream.of(it.label()));
        rules.firms().create(Kind.LABEL, it.label().tenant(), "one", null, null);
        rules.firms().create(Kind.LABEL, it.label().tenant(), "two", null, null);
        return 2;
      }),

  UPDATE(
      (db, it) -> db.update(renamed(project(db, it.project()))).title(),
      (rules, it) -> {
        rules.requireTenant(Stream.of(it.project()));
        rules.requireFound(List.of(it.project()));
        rules.firms().change(List.of(it.project()), row -> row.text("new"));
        return "new";
      }),

  UPDATE_ALL(
      (db, it) -> db.updateAll(renamed(db, it.projects())).size(),
      (rules, it) -> {
        rules.requireTenant(it.projects().stream());
        rules.requireFound(it.projects());
        return rules.firms().change(it.projects(), row -> row.text("new"));
      }),

  SAVE(
      (db, it) -> db.save(renamed(project(db, it.project()))).title(),
      (rules, it) -> {
        rules.requireTenant(Stream.of(it.project()));
        rules.requireNoHiddenKey(List.of(it.project()));
        rules.firms().change(List.of(it.project()), row -> row.text("new"));
        return "new";
      }),

  SAVE_ALL(
      (db, it) -> db.saveAll(renamed(db, it.projects())).size(),
      (rules, it) -> {
        rules.requireTenant(it.projects().stream());
        rules.requireNoHiddenKey(it.projects());
        return rules.firms().change(it.projects(), row -> row.text("new"));
      }),

  UPSERT_ALL(
      (db, it) ->
          Account_.objects(db)
              .upsertAll(
                  List.of(
                      Account_.builder()
                          .name(it.text())
                          .country(Country_.objects(db).get())
                          .build()),
                  Account_.tenant(),
                  Account_.name())
              .size(),
      (rules, it) -> {
        createdIfMissing(rules, it.text(), it.text());
        return 1;
      }),

  GET_OR_CREATE(
      (db, it) ->
          Account_.objects(db)
              .getOrCreate(
                  Account_.builder().name(it.text()),
                  Account_.builder().country(Country_.objects(db).get()))
              .created(),
      (rules, it) -> createdIfMissing(rules, it.text(), it.text())),

  UPDATE_OR_CREATE(
      (db, it) ->
          Account_.objects(db)
              .updateOrCreate(
                  Account_.builder().name(it.text()),
                  Account_.builder().name("changed").country(Country_.objects(db).get()))
              .created(),
      (rules, it) -> createdIfMissing(rules, it.text(), "changed")),

  ADD(
      (db, it) -> {
        Label_.projects(db, label(db, it.ownLabel())).add(projects(db, it.projects()));
        return 0;
      },
      (rules, it) -> {
        rules.requireTenant(it.projects().stream());
        it.projects().forEach(each -> rules.firms().pair(each.id(), it.ownLabel().id()));
        return 0;
      }),

  REMOVE(
      (db, it) -> {
        Label_.projects(db, label(db, it.ownLabel())).remove(projects(db, it.projects()));
        return 0;
      },
      (rules, it) -> {
        rules.requireTenant(it.projects().stream());
        it.projects().forEach(each -> rules.firms().unpair(each.id(), it.ownLabel().id()));
        return 0;
      }),

  SET(
      (db, it) -> {
        Label_.projects(db, label(db, it.ownLabel())).set(projects(db, it.projects()));
        return 0;
      },
      (rules, it) -> {
        rules.requireTenant(it.projects().stream());
        cleared(rules, it.ownLabel());
        it.projects().forEach(each -> rules.firms().pair(each.id(), it.ownLabel().id()));
        return 0;
      }),

  CLEAR(
      (db, it) -> {
        Label_.projects(db, label(db, it.ownLabel())).clear();
        return 0;
      },
      (rules, it) -> {
        cleared(rules, it.ownLabel());
        return 0;
      }),

  ADD_BY_FOREIGN_KEY(
      (db, it) -> {
        Project_.parts(db, project(db, it.ownProject())).add(projects(db, it.projects()));
        return 0;
      },
      (rules, it) -> {
        rules.requireTenant(it.projects().stream());
        rules.requireFound(it.projects());
        return 0 * rules.firms().change(it.projects(), row -> row.other(it.ownProject().id()));
      }),

  SET_BY_FOREIGN_KEY(
      (db, it) -> {
        Project_.parts(db, project(db, it.ownProject())).set(projects(db, it.projects()));
        return 0;
      },
      (rules, it) -> {
        rules.requireTenant(it.projects().stream());
        rules.requireFound(it.projects());
        rules
            .firms()
            .change(rules.seen(Kind.PROJECT, part(it.ownProject().id())), row -> row.other(null));
        return 0 * rules.firms().change(it.projects(), row -> row.other(it.ownProject().id()));
      }),

  CLEAR_BY_FOREIGN_KEY(
      (db, it) -> {
        Project_.parts(db, project(db, it.ownProject())).clear();
        return 0;
      },
      (rules, it) ->
          0
              * rules
                  .firms()
                  .change(
                      rules.seen(Kind.PROJECT, part(it.ownProject().id())),
                      row -> row.other(null))),

  SET_BY_LINKS(
      (db, it) -> {
        Crew_.labels(db, Crew_.get(db, it.ownCrew().id())).set(labels(db, it.labels()));
        return 0;
      },
      (rules, it) -> {
        rules.requireTenant(it.labels().stream());
        List<Row> posts = rules.seen(Kind.POST, owned(it.ownCrew()));
        removed(
            rules,
            posts.stream()
                .filter(post -> it.labels().stream().noneMatch(each -> part(each.id()).test(post)))
                .toList());
        for (Row label : it.labels()) {
          if (posts.stream().noneMatch(part(label.id()))) {
            rules.firms().create(Kind.POST, rules.tenant(), "", it.ownCrew().id(), label.id());
          }
        }
        return 0;
      });

  /** Calls of the API. */
  private interface Action {
    Object run(Database db, Choice choice);
  }

  /** Effect of the calls, and what they return. */
  private interface Meaning {
    Object apply(Rules rules, Choice choice);
  }

  private final Action action;
  private final Meaning meaning;

  ScopedWrite(Action action, Meaning meaning) {
    this.action = action;
    this.meaning = meaning;
  }

  Object run(Database db, Choice choice) {
    return action.run(db, choice);
  }

  Object apply(Rules rules, Choice choice) {
    return meaning.apply(rules, choice);
  }

  private static int removed(Rules rules, List<Row> some) {
    rules.firms().remove(some);
    return some.size();
  }

  private static void cleared(Rules rules, Row label) {
    for (long project : rules.firms().projectsOf(label.id())) {
      if (rules.firms().sees(rules.view(), Kind.PROJECT, project)) {
        rules.firms().unpair(project, label.id());
      }
    }
  }

  private static boolean createdIfMissing(Rules rules, String name, String changed) {
    List<Row> accounts = rules.accounts(name);
    if (accounts.size() > 1) {
      throw Rules.unique();
    }
    if (accounts.isEmpty()) {
      rules.firms().create(Kind.ACCOUNT, rules.tenant(), changed, null, null);
    } else {
      rules.firms().change(accounts, row -> row.text(changed));
    }
    return accounts.isEmpty();
  }

  private static Account account(Database db, Row row) {
    return Account_.objects(db.allTenants()).withDeleted().get(Account_.id().eq(row.id()));
  }

  private static Project project(Database db, Row row) {
    return Project_.objects(db.allTenants()).withDeleted().get(Project_.id().eq(row.id()));
  }

  private static List<Project> projects(Database db, List<Row> rows) {
    return rows.stream().map(row -> project(db, row)).toList();
  }

  private static Label label(Database db, Row row) {
    return Label_.get(db.allTenants(), row.id());
  }

  private static List<Label> labels(Database db, List<Row> rows) {
    return rows.stream().map(row -> label(db, row)).toList();
  }

  private static Project renamed(Project project) {
    return Project_.builder(project).title("new").build();
  }

  private static List<Project> renamed(Database db, List<Row> rows) {
    return projects(db, rows).stream().map(ScopedWrite::renamed).toList();
  }
}
