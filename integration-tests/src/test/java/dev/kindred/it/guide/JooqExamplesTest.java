package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Expression;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** The way out to jOOQ, and back. */
class JooqExamplesTest extends Examples {

  @Test
  void out() {
    // guide
    List<String> titles =
        db.dsl()
            .select(Book_.title().upper().field())
            .from(BookTable.BOOK)
            .where(Book_.author().name().field().eq("Terry Pratchett"))
            .orderBy(BookTable.BOOK.TITLE)
            .fetch(0, String.class);
    // end
    assertThat(titles).containsExactly("MORT", "SMALL GODS");
  }

  @Test
  void back() {
    // guide
    Expression<Book, String> initial = Expression.of(DSL.left(BookTable.BOOK.TITLE, 1));
    Condition<Book> hasS = Condition.of(DSL.position(BookTable.BOOK.TITLE, "s").gt(0));
    List<String> initials =
        Book_.objects(db).filter(hasS, Book_.pages().gt(300)).select(initial).list();
    // end
    assertThat(initials).containsExactly("T", "S");
  }

  @Test
  void entities() {
    // guide
    List<Book> books =
        db.fetch(
            Book_.self(), db.dsl().selectFrom(BookTable.BOOK).where(BookTable.BOOK.PAGES.gt(300)));
    // end
    assertThat(titles(books)).containsExactly("The Dispossessed", "Small Gods");
  }
}
