package dev.kindred.internal.sql;

import static dev.kindred.sample.Lookups.book;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.query.Select;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Nodes;
import dev.kindred.sample.Book;
import dev.kindred.sample.Models;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.SQLDialect;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is rendered once is not rendered again. */
class StatementCacheTest {

  private final AtomicInteger visits = new AtomicInteger();

  private final SqlCompiler h2 = compiler(SQLDialect.H2);

  private SqlCompiler compiler(SQLDialect dialect) {
    return new SqlCompiler(
        Dialects.of(
            new DefaultConfiguration()
                .set(dialect)
                .set(
                    new VisitListener() {
                      @Override
                      public void visitStart(VisitContext context) {
                        visits.incrementAndGet();
                      }
                    })),
        entity -> {},
        StatementComment.NONE);
  }

  private int visitsOf(Condition<Book> condition) {
    return visitsOf(h2, condition);
  }

  private int visitsOf(SqlCompiler compiler, Condition<Book> condition) {
    int before = visits.get();
    compiler.compile(Select.all(Models.BOOK).filter(Nodes.condition(condition)));
    return visits.get() - before;
  }

  @Test
  void aSecondQueryOfAKnownShapeRendersNothing() {
    assertThat(visitsOf(book().author().name().startsWith("Demon"))).isPositive();
    assertThat(visitsOf(book().author().name().startsWith("Ace"))).isZero();
  }

  @Test
  void anotherShapeIsRendered() {
    assertThat(visitsOf(book().title().startsWith("Tea"))).isPositive();
    assertThat(visitsOf(book().title().startsWith("Tea").not())).isPositive();
    assertThat(visitsOf(book().author().name().gt("A"))).isPositive();
    assertThat(visitsOf(book().author().name().ge("A"))).isPositive();
    assertThat(visitsOf(book().author().id().in(List.of(1L, 2L)))).isPositive();
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE", "MARIADB"})
  void listsOfSimilarSizesHaveOneShape(SQLDialect dialect) {
    SqlCompiler compiler = compiler(dialect);
    assertThat(visitsOf(compiler, book().id().in(List.of(1L, 2L, 3L)))).isPositive();
    assertThat(visitsOf(compiler, book().id().in(List.of(1L, 2L, 3L, 4L)))).isZero();
    assertThat(visitsOf(compiler, book().id().in(List.of(1L, 2L, 3L, 4L, 5L)))).isPositive();
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "POSTGRES"})
  void arraysOfAllSizesHaveOneShape(SQLDialect dialect) {
    SqlCompiler compiler = compiler(dialect);
    assertThat(visitsOf(compiler, book().id().in(List.of(1L)))).isPositive();
    assertThat(visitsOf(compiler, book().id().in(List.of(1L, 2L)))).isPositive();
    assertThat(visitsOf(compiler, book().id().in(List.of(1L, 2L, 3L, 4L, 5L)))).isZero();
    assertThat(visitsOf(compiler, book().id().notIn(List.of(1L, 2L)))).isPositive();
    assertThat(visitsOf(compiler, book().id().notIn(List.of(1L, 2L, 3L)))).isZero();
  }

  @Test
  void keepsKeysThatAreUsedAndForgetsOthers() {
    StatementCache cache = new StatementCache(10, 1_000_000);
    AtomicInteger compiled = new AtomicInteger();
    for (int i = 0; i < 1_000; i++) {
      compile(cache, "used", compiled);
      compile(cache, "other " + i, compiled);
    }
    assertThat(compiled.get()).isEqualTo(1_001);
    compile(cache, "other 0", compiled);
    assertThat(compiled.get()).isEqualTo(1_002);
  }

  @Test
  void keepsFewerKeysOfLongStatements() {
    StatementCache cache = new StatementCache(1_000, 10_000);
    AtomicInteger compiled = new AtomicInteger();
    for (int i = 0; i < 100; i++) {
      compile(cache, "select " + i, compiled);
    }
    for (int i = 99; i >= 0; i--) {
      compile(cache, "select " + i, compiled);
    }
    assertThat(compiled.get()).isEqualTo(100);
    String text = "x".repeat(3_000);
    for (int i = 0; i < 100; i++) {
      compile(cache, text + i, compiled);
    }
    for (int i = 99; i >= 0; i--) {
      compile(cache, text + i, compiled);
    }
    assertThat(compiled.get()).isBetween(100 + 100 + 92, 100 + 100 + 98);
  }

  /** However many shapes there are, no more than two generations of 2,000 are kept. */
  @Test
  void rendersAgainAllButTheLastOfManyShapes() {
    int shapes = 10_000;
    for (int shape = 0; shape < shapes; shape++) {
      assertThat(visitsOf(ofShape(shape))).isPositive();
    }
    int kept = 0;
    for (int shape = shapes - 1; shape >= 0; shape--) {
      kept += visitsOf(ofShape(shape)) == 0 ? 1 : 0;
    }
    assertThat(kept).isBetween(2_000, 4_002);
  }

  /** Returns a condition with an operator for each bit of a number. */
  private static Condition<Book> ofShape(int number) {
    Condition<Book> all = book().author().name().gt("A");
    for (int bit = 0; bit < 14; bit++) {
      boolean set = (number >> bit & 1) == 1;
      all = all.and(set ? book().pages().gt(bit) : book().pages().lt(bit));
    }
    return all;
  }

  private static void compile(StatementCache cache, String token, AtomicInteger compiled) {
    StatementKey key = new StatementKey();
    key.add(token);
    if (cache.find(key) == null) {
      compiled.incrementAndGet();
      cache.keep(key, StatementTemplate.of(token, List.of()));
    }
  }
}
