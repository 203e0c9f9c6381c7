package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.records.Author;
import dev.kindred.it.records.Author_;
import dev.kindred.it.records.Book;
import dev.kindred.it.records.Book_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lookups along a to-many path: rows are not repeated, and what is excluded is the complement. */
class ToManyLookupTest extends DatabaseTest {

  private Author leGuin;
  private Author lem;

  @BeforeEach
  void authorsWithThreeBooksWithOneAndWithNone() {
    leGuin = db.insert(new Author(null, "Le Guin", Many.none()));
    lem = db.insert(new Author(null, "Lem", Many.none()));
    db.insert(new Author(null, "Nobody", Many.none()));
    db.insert(new Book(null, "The Dispossessed", One.of(leGuin)));
    db.insert(new Book(null, "The Lathe of Heaven", One.of(leGuin)));
    db.insert(new Book(null, "Tehanu", One.of(leGuin)));
    db.insert(new Book(null, "Solaris", One.of(lem)));
  }

  private QuerySet<Author> authors() {
    return Author_.objects(db);
  }

  private static List<String> names(QuerySet<Author> found) {
    return found.orderBy(Author_.name().asc()).list().stream().map(Author::name).toList();
  }

  @Test
  void aRowIsNotRepeatedForEachRelatedRowThatMeetsTheLookup() {
    QuerySet<Author> found = authors().filter(Author_.books().title().startsWith("The"));

    assertThat(names(found)).containsExactly("Le Guin");
    assertThat(found.count()).isEqualTo(1);
    assertThat(found.limit(2).list()).hasSize(1);
    assertThat(found.get().name()).isEqualTo("Le Guin");
  }

  @Test
  void lookupsInOneFilterSpeakOfOneRow() {
    assertThat(
            names(
                authors()
                    .filter(
                        Author_.books().title().startsWith("The"),
                        Author_.books().title().endsWith("Heaven"))))
        .containsExactly("Le Guin");
    assertThat(
            names(
                authors()
                    .filter(
                        Author_.books().title().startsWith("Teh"),
                        Author_.books().title().endsWith("Heaven"))))
        .isEmpty();
  }

  @Test
  void lookupsInSeparateFiltersMayBeMetByDifferentRows() {
    assertThat(
            names(
                authors()
                    .filter(Author_.books().title().startsWith("Teh"))
                    .filter(Author_.books().title().endsWith("Heaven"))))
        .containsExactly("Le Guin");
  }

  @Test
  void orDoesNotAskForBothPathsToExist() {
    assertThat(
            names(
                authors()
                    .filter(Author_.name().eq("Nobody").or(Author_.books().title().eq("Solaris")))))
        .containsExactly("Lem", "Nobody");
  }

  @Test
  void excludeLeavesOutWhoHasOneRowThatMeetsIt() {
    assertThat(names(authors().exclude(Author_.books().title().eq("Tehanu"))))
        .containsExactly("Lem", "Nobody");
    assertThat(names(authors().filter(Author_.books().title().ne("Tehanu"))))
        .containsExactly("Lem", "Nobody");
    assertThat(names(authors().filter(Author_.books().title().notIn("Tehanu", "Solaris"))))
        .containsExactly("Nobody");
  }

  @Test
  void whoHasNoneIsFoundByIsNullAndIsEmpty() {
    assertThat(names(authors().filter(Author_.books().isNull()))).containsExactly("Nobody");
    assertThat(names(authors().filter(Author_.books().title().isNull()))).containsExactly("Nobody");
    assertThat(names(authors().filter(Author_.books().isEmpty()))).containsExactly("Nobody");
    assertThat(names(authors().filter(Author_.books().isNotNull())))
        .containsExactly("Le Guin", "Lem");
    assertThat(names(authors().filter(Author_.books().exists()))).containsExactly("Le Guin", "Lem");
  }

  static Stream<Condition<Author>> conditions() {
    return Stream.of(
        Author_.books().title().eq("Tehanu"),
        Author_.books().title().isNull(),
        Author_.books().exists(),
        Author_.books().title().startsWith("T").not(),
        Author_.books().title().eq("Solaris").or(Author_.name().startsWith("N")),
        Author_.books().title().startsWith("T").and(Author_.books().title().endsWith("u")),
        Author_.books().title().startsWith("T").and(Author_.books().title().endsWith("u").not()),
        Author_.books().author().name().eq("Lem"),
        Author_.books().author().books().title().eq("Tehanu"),
        Author_.books().title().in("Tehanu", "Solaris"),
        Author_.books().title().eq(Author_.name()),
        Author_.books().eq(Book_.ref(1)),
        Condition.any(Author_.books().isNull(), Author_.books().title().contains("Lathe")));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void everyRowIsEitherInTheFilterOrExcluded(Condition<Author> condition) {
    List<String> in = names(authors().filter(condition));
    List<String> out = names(authors().exclude(condition));

    assertThat(Stream.concat(in.stream(), out.stream()))
        .containsExactlyInAnyOrder("Le Guin", "Lem", "Nobody");
    assertThat(names(authors().filter(condition.not()))).isEqualTo(out);
    assertThat(names(authors().exclude(condition.not()))).isEqualTo(in);
    assertThat(authors().filter(condition).count()).isEqualTo(in.size());
    assertThat(authors().exists(condition)).isEqualTo(!in.isEmpty());
  }

  @Test
  void excludeOfTwoConditionsIsTheComplementOfTheFilterOfBoth() {
    Condition<Author> starts = Author_.books().title().startsWith("The");
    Condition<Author> ends = Author_.books().title().endsWith("Heaven");

    assertThat(names(authors().filter(starts, ends))).containsExactly("Le Guin");
    assertThat(names(authors().exclude(starts, ends))).containsExactly("Lem", "Nobody");
  }

  @Test
  void deletingAFilteredQueryTakesTheRelatedRowsAlong() {
    assertThat(authors().filter(Author_.books().title().startsWith("T")).delete())
        .hasToString("4 = 3 Book + 1 Author");

    assertThat(names(authors())).containsExactly("Lem", "Nobody");
    assertThat(Book_.objects(db).get().title()).isEqualTo("Solaris");
  }
}
