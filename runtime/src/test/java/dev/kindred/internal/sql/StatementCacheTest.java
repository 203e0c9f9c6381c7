package dev.kindred.internal.sql;

import static dev.kindred.sample.Lookups.book;
import static org.assertj.core.api.Assertions.assertThat;

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

/** What is rendered once is not rendered again. */
class StatementCacheTest {

  private final AtomicInteger visits = new AtomicInteger();

  private final SqlCompiler compiler =
      new SqlCompiler(
          Dialect.of(
              new DefaultConfiguration()
                  .set(SQLDialect.H2)
                  .set(
                      new VisitListener() {
                        @Override
                        public void visitStart(VisitContext context) {
                          visits.incrementAndGet();
                        }
                      })));

  private int visitsOf(Condition<Book> condition) {
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
    assertThat(visitsOf(book().title().eq("Tea"))).isPositive();
    assertThat(visitsOf(book().title().eq("Tea").not())).isPositive();
    assertThat(visitsOf(book().pages().gt(1))).isPositive();
    assertThat(visitsOf(book().pages().ge(1))).isPositive();
    assertThat(visitsOf(book().author().id().eq(1))).isPositive();
  }

  @Test
  void listsOfSimilarSizesHaveOneShape() {
    assertThat(visitsOf(book().id().in(List.of(1L, 2L, 3L)))).isPositive();
    assertThat(visitsOf(book().id().in(List.of(1L, 2L, 3L, 4L)))).isZero();
    assertThat(visitsOf(book().id().in(List.of(1L, 2L, 3L, 4L, 5L)))).isPositive();
  }

  @Test
  void shapesThatAreUsedStayAndOthersAreForgotten() {
    StatementCache cache = new StatementCache(10);
    AtomicInteger compiled = new AtomicInteger();
    for (int i = 0; i < 1_000; i++) {
      compile(cache, "used", compiled);
      compile(cache, "other " + i, compiled);
    }
    assertThat(compiled.get()).isEqualTo(1_001);
    compile(cache, "other 0", compiled);
    assertThat(compiled.get()).isEqualTo(1_002);
  }

  private static void compile(StatementCache cache, String token, AtomicInteger compiled) {
    Shape shape = new Shape();
    shape.add(token);
    cache.get(
        shape,
        () -> {
          compiled.incrementAndGet();
          return new CompiledStatement(token, new int[0], List.of());
        });
  }
}
