package dev.kindred.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.Scope;
import dev.kindred.it.oracle.library.Author;
import dev.kindred.it.oracle.library.Author_;
import dev.kindred.it.oracle.library.Biography_;
import dev.kindred.it.oracle.library.Book;
import dev.kindred.it.oracle.library.Book_;
import dev.kindred.it.oracle.library.Publisher;
import dev.kindred.it.oracle.library.Publisher_;
import dev.kindred.it.oracle.library.Tag;
import dev.kindred.it.oracle.library.Tag_;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every question about every world of which some rows are out of scope: the answer
 * is that about the world without them. For each kind of statement there is a question whose answer
 * would be another one if the kind forgot the scopes, so that it would be noticed.
 */
abstract class ScopeLaws {

  private static final int MANY = 20;

  private static final List<Long> AUTHORS = List.of(2L, 5L);
  private static final List<Long> BIOGRAPHIES = List.of(1L, 3L);
  private static final List<Long> BOOKS = List.of(1L, 4L, 7L);
  private static final List<Long> PUBLISHERS = List.of(1L);
  private static final List<Long> TAGS = List.of(2L, 3L);

  private static @Nullable Library library;

  @AfterContainer
  static void closeLibrary() {
    if (library != null) {
      library.close();
      library = null;
    }
  }

  private Database holding(World world) {
    if (library == null) {
      library = new Library(getClass().getAnnotation(On.class).value());
    }
    return library.holding(world);
  }

  private static Database scoped(Database all) {
    return all.scoped(
        Scope.of("authors", Author_.id().in(AUTHORS).not()),
        Scope.of("biographies", Biography_.pk().in(BIOGRAPHIES).not()),
        Scope.of("books", Book_.id().in(BOOKS).not()),
        Scope.of("publishers", Publisher_.id().in(PUBLISHERS).not()),
        Scope.of("tags", Tag_.id().in(TAGS).not()));
  }

  private static World visible(World world) {
    return new World(
        without(world.publishers(), Publisher::id, PUBLISHERS),
        without(world.authors(), Author::id, AUTHORS),
        without(world.biographies(), each -> World.key(each.author()), BIOGRAPHIES),
        without(world.tags(), Tag::id, TAGS),
        without(world.books(), Book::id, BOOKS),
        world.taggings());
  }

  private static <T> List<T> without(List<T> rows, Function<T, Long> key, List<Long> hidden) {
    return rows.stream().filter(row -> !hidden.contains(key.apply(row))).toList();
  }

  @Provide
  Arbitrary<Session<ScopedQuestion>> questions() {
    return Session.of(MANY, ScopedQuestion::any);
  }

  @Property
  void theAnswerIsThatOfTheRowsInScope(@ForAll("questions") Session<ScopedQuestion> session) {
    session.check(this::answersAsTheOracle);
  }

  private void answersAsTheOracle(World world, ScopedQuestion scoped) {
    for (ScopedStatement kind : scoped.kinds()) {
      answersAsTheOracle(kind, world, scoped.question());
    }
  }

  private void answersAsTheOracle(ScopedStatement kind, World world, Question question) {
    Database database = scoped(holding(world));
    if (kind.isOn(database)) {
      assertThat(kind.answer(database, question))
          .as(() -> kind + ": " + question.query(database).sql())
          .isEqualTo(meaning(kind, visible(world), question));
    }
  }

  private static Object meaning(ScopedStatement kind, World world, Question question) {
    return kind.meaning(world, question, question.meaning(world));
  }

  @Example
  void aKindThatForgetsTheScopesIsNoticed() {
    for (ScopedStatement kind : ScopedStatement.values()) {
      telling(kind).check((world, question) -> answersAsTheOracle(kind, world, question));
    }
  }

  /** The first of many cases of which a kind would give another answer without the scopes. */
  private static Case<Question> telling(ScopedStatement kind) {
    return IntStream.range(0, 1_000)
        .mapToObj(seed -> new Dice(new Random(seed)))
        .map(dice -> new Case<>(Worlds.any(dice), Questions.any(dice)))
        .filter(each -> kind.isAbout(each.question()) && tells(kind, each))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No question tells of " + kind + " without scopes."));
  }

  private static boolean tells(ScopedStatement kind, Case<Question> asked) {
    World world = asked.world();
    return !meaning(kind, world, asked.question())
        .equals(meaning(kind, visible(world), asked.question()));
  }
}
