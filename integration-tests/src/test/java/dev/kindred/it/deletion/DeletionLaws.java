package dev.kindred.it.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kindred.Database;
import dev.kindred.Deletion;
import dev.kindred.Statement;
import dev.kindred.error.DeleteRefusedException;
import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.error.ProtectedException;
import dev.kindred.error.RestrictedException;
import dev.kindred.it.deletion.Garden.Row;
import dev.kindred.it.oracle.On;
import dev.kindred.model.OnDelete;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;

/** What holds for every delete in every garden. */
abstract class DeletionLaws {

  private static final Pattern RELATION = Pattern.compile("(\\w+\\.\\w+) \\(");

  private static final Map<Boolean, Plot> PLOTS = new HashMap<>();

  @AfterContainer
  static void closePlots() {
    PLOTS.values().forEach(Plot::close);
    PLOTS.clear();
  }

  private Plot plot(boolean constrained) {
    return PLOTS.computeIfAbsent(
        constrained, key -> new Plot(getClass().getAnnotation(On.class).value(), key));
  }

  @Provide
  Arbitrary<Gardens.Case> gardens() {
    return Gardens.any();
  }

  @Property
  void aDeleteDoesWhatTheRulesSay(@ForAll("gardens") Gardens.Case some) {
    check(plot(true), some, true);
  }

  @Property
  void theDatabaseNeedsNoConstraintsForIt(@ForAll("gardens") Gardens.Case some) {
    check(plot(false), some, false);
  }

  private static void check(Plot plot, Gardens.Case some, boolean constrained) {
    Fate fate = new Fate(some.garden(), some.request());
    plot.with(
        some.garden(),
        () -> {
          assertThat(plot.garden()).isEqualTo(some.garden());
          explains(plot, some, fate);
          deletes(plot, some, fate, constrained);
        });
  }

  private static void explains(Plot plot, Gardens.Case some, Fate fate) {
    if (some.request().ids().size() > 1) {
      return;
    }
    Object entity = rows(plot.db(), some).get(0);
    List<Statement> ran =
        plot.db()
            .capture(
                () -> {
                  if (!isRefused(fate, () -> plot.db().explainDelete(entity))) {
                    assertThat(plot.db().explainDelete(entity).counts()).isEqualTo(fate.counts());
                  }
                });
    assertThat(ran).extracting(Statement::kind).containsOnly(Statement.Kind.SELECT);
    assertThat(plot.garden()).isEqualTo(some.garden());
  }

  private static List<?> rows(Database db, Gardens.Case some) {
    return some.request().kind().rows(db, some.request().ids()).list();
  }

  private static void deletes(Plot plot, Gardens.Case some, Fate fate, boolean constrained) {
    Supplier<Deletion> delete =
        some.request().ids().size() == 1
            ? () -> plot.db().delete(rows(plot.db(), some).get(0))
            : () -> some.request().kind().rows(plot.db(), some.request().ids()).delete();
    if (isRefused(fate, delete)) {
      assertThat(plot.garden()).isEqualTo(some.garden());
    } else if (constrained && fate.left().dangles()) {
      Statistics.collect("left to the database");
      assertThat(catchThrowableOfType(ForeignKeyViolationException.class, delete::get)).isNotNull();
      assertThat(plot.garden()).isEqualTo(some.garden());
    } else {
      Statistics.collect(fate.counts().size() == 1 ? "one table" : "several tables");
      assertThat(delete.get().counts()).isEqualTo(fate.counts());
      assertThat(plot.garden()).isEqualTo(fate.left());
    }
  }

  private static boolean isRefused(Fate fate, Supplier<Deletion> delete) {
    if (!fate.protecting().isEmpty()) {
      Statistics.collect("protected");
      names(
          catchThrowableOfType(ProtectedException.class, delete::get),
          fate.protecting(),
          fate.names(OnDelete.PROTECT));
      return true;
    }
    if (!fate.restricting().isEmpty()) {
      Statistics.collect("restricted");
      names(
          catchThrowableOfType(RestrictedException.class, delete::get),
          fate.restricting(),
          fate.names(OnDelete.RESTRICT));
      return true;
    }
    return false;
  }

  private static void names(DeleteRefusedException refusal, Set<Row> rows, Set<String> relations) {
    assertThat(refusal).isNotNull();
    assertThat(refusal.entities().stream().map(DeletionLaws::row).toList())
        .containsExactlyInAnyOrderElementsOf(rows);
    assertThat(RELATION.matcher(refusal.getMessage()).results().map(result -> result.group(1)))
        .containsExactlyElementsOf(relations);
  }

  private static Row row(Object entity) {
    for (Kind kind : Kind.values()) {
      if (kind.entity().isInstance(entity)) {
        return new Row(kind, kind.id(entity));
      }
    }
    throw new AssertionError("No row: " + entity);
  }
}
