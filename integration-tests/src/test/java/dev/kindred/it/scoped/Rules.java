package dev.kindred.it.scoped;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.ProtectedException;
import dev.kindred.error.TenantMismatchException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.scoped.Row.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What writes must do to the rows that a view sees: the definition. */
record Rules(Firms firms, View view) {

  /** Says how a write is refused, as the exception that it raises. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Class<? extends RuntimeException> type;

    Refused(Class<? extends RuntimeException> type) {
      super(type.getSimpleName());
      this.type = type;
    }

    Class<? extends RuntimeException> type() {
      return type;
    }
  }

  static Predicate<Row> has(String text) {
    return row -> row.text().equals(text);
  }

  static Predicate<Row> owned(Row owner) {
    return row -> Objects.equals(row.owner(), owner.id());
  }

  static Predicate<Row> part(@Nullable Long whole) {
    return row -> whole != null && whole.equals(row.other());
  }

  List<Row> seen(Kind kind, Predicate<Row> condition) {
    return firms.seen(view, kind, condition);
  }

  boolean some(Kind kind, Predicate<Row> condition) {
    return !seen(kind, condition).isEmpty();
  }

  /** The row that a reference leads to, as a condition: that it is seen and has a property. */
  boolean leads(@Nullable Long reference, Kind kind, Predicate<Row> condition) {
    return reference != null && some(kind, row -> row.id() == reference && condition.test(row));
  }

  int marked(List<Row> accounts, List<Row> some) {
    List<Row> projects = new ArrayList<>(some);
    seen(Kind.PROJECT, row -> accounts.stream().anyMatch(each -> owned(each).test(row)))
        .forEach(projects::add);
    requireNoCharter(projects);
    return firms.change(accounts, row -> row.marked(true))
        + firms.change(projects, row -> row.marked(true));
  }

  private void requireNoCharter(List<Row> projects) {
    if (projects.stream().anyMatch(project -> some(Kind.CHARTER, owned(project)))) {
      throw new Refused(ProtectedException.class);
    }
  }

  int purged(List<Row> accounts, List<Row> some) {
    Rules whole = new Rules(firms, view.withMarked());
    List<Row> projects = new ArrayList<>(some);
    whole
        .seen(Kind.PROJECT, row -> accounts.stream().anyMatch(each -> owned(each).test(row)))
        .forEach(projects::add);
    whole.requireNoCharter(projects);
    for (Row project : projects) {
      firms.change(whole.seen(Kind.PROJECT, part(project.id())), row -> row.other(null));
      firms.unpair(pair -> pair.startsWith(project.id() + ":"));
      firms.remove(whole.seen(Kind.TASK, owned(project)));
    }
    firms.remove(projects);
    firms.remove(accounts);
    return accounts.size() + projects.size();
  }

  void requireTenant(Stream<Row> rows) {
    if (!rows.allMatch(view::isOfTenant)) {
      throw new Refused(TenantMismatchException.class);
    }
  }

  /** Refuses rows that a write does not find. */
  void requireFound(List<Row> rows) {
    if (!rows.stream().allMatch(view::sees)) {
      throw new Refused(EntityNotFoundException.class);
    }
  }

  /** Refuses rows whose keys others have that the write does not find. */
  void requireNoHiddenKey(List<Row> rows) {
    if (!rows.stream().allMatch(view::sees)) {
      throw unique();
    }
  }

  static Refused unique() {
    return new Refused(UniqueViolationException.class);
  }

  boolean restored(Row row, Predicate<Row> same) {
    requireTenant(Stream.of(row));
    if (firms.all(row.kind()).stream()
        .anyMatch(each -> each.id() != row.id() && !each.marked() && same.test(each))) {
      throw unique();
    }
    firms.change(List.of(row), each -> each.marked(false));
    return true;
  }

  /** The account of the tenant with a name: names are unique among those that are not marked. */
  List<Row> accounts(String name) {
    return seen(Kind.ACCOUNT, has(name));
  }

  long tenant() {
    return view.tenant() == null ? 7L : view.tenant();
  }
}
