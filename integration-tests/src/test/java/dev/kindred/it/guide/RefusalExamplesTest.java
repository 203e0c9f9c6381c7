package dev.kindred.it.guide;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused before any SQL. */
class RefusalExamplesTest extends Examples {

  @Test
  void orderByMany() {
    refuses(
        () ->
            // guide
            Author_.objects(db).orderBy(Author_.books().title().asc()).list()
        // end
        );
  }

  @Test
  void selectMany() {
    refuses(
        () ->
            // guide
            Author_.objects(db).select(Author_.books().title()).list()
        // end
        );
  }

  @Test
  void aggregateOfTheRows() {
    refuses(
        () ->
            // guide
            Book_.objects(db).filter(Book_.pages().gt(Book_.pages().max())).list()
        // end
        );
  }

  @Test
  void ungrouped() {
    refuses(
        () ->
            // guide
            Book_.objects(db).groupBy(Book_.publisher().name()).select(Book_.title()).list()
        // end
        );
  }

  @Test
  void sliced() {
    refuses(
        () ->
            // guide
            Book_.objects(db).limit(2).filter(Book_.pages().gt(300))
        // end
        );
  }

  @Test
  void distinctOrder() {
    refuses(
        () ->
            // guide
            Book_.objects(db).orderBy(Book_.pages().asc()).select(Book_.title()).distinct().list()
        // end
        );
  }

  @Test
  void notUnique() {
    refuses(
        () ->
            // guide
            Author_.objects(db).inBulk(Author_.name(), List.of("Terry Pratchett"))
        // end
        );
  }

  @Test
  void comparedWithNull() {
    String country = null;
    refuses(
        () ->
            // guide
            Author_.objects(db).filter(Author_.country().eq(country))
        // end
        );
  }
}
