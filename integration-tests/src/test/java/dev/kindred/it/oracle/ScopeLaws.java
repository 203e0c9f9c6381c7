package dev.kindred.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.Scope;
import dev.kindred.error.DatabaseException;
import dev.kindred.it.oracle.library.Author;
import dev.kindred.it.oracle.library.Author_;
import dev.kindred.it.oracle.library.Biography_;
import dev.kindred.it.oracle.library.Book;
import dev.kindred.it.oracle.library.Book_;
import dev.kindred.it.oracle.library.Publisher;
import dev.kindred.it.oracle.library.Publisher_;
import dev.kindred.it.oracle.library.Tag;
import dev.kindred.it.oracle.library.Tag_;
import dev.kindred.lookup.Assignment;
import dev.kindred.lookup.NumberExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every question about every world of which some rows are out of scope: the answer
 * is that about the world without them. Each kind of statement would answer something else for some
 * questions if it forgot the scopes.
 */
abstract class ScopeLaws {

  private static final int MANY = 20;
  private static final int SHOWN = 8;

  /** What MariaDB says to some updates and deletes by an EXISTS for a row of a subquery. */
  private static final String REFUSED_BY_MARIADB =
      "doesn't yet support 'SUBQUERY in ROW in left expression of IN/ALL/ANY'";

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
  Arbitrary<Session<Question>> questions() {
    return Session.of(MANY, Questions::any);
  }

  /** Kind of statement, with its answer as the oracle gives it. */
  private enum Kinds {
    LIST {
      @Override
      Object answer(Database database, Question question) {
        return question.keys(question.query(database).list()).stream().sorted().toList();
      }

      @Override
      Object meaning(World visible, Question question, List<Object> rows) {
        return question.keys(rows).stream().sorted().toList();
      }
    },
    STREAM {
      @Override
      Object answer(Database database, Question question) {
        try (Stream<Object> rows = question.query(database).stream()) {
          return (int) rows.count();
        }
      }
    },
    VALUES {
      @Override
      Object answer(Database database, Question question) {
        return question.query(database).values().size();
      }
    },
    AGGREGATE {
      @Override
      boolean isAbout(Question question) {
        return KEYS.containsKey(question.root());
      }

      @Override
      Object answer(Database database, Question question) {
        return question.query(database).aggregate(key(question).count()).intValue();
      }
    },
    GROUPS {
      @Override
      boolean isAbout(Question question) {
        return KEYS.containsKey(question.root());
      }

      @Override
      Object answer(Database database, Question question) {
        return question
            .query(database)
            .groupBy(key(question))
            .select(key(question).count())
            .list()
            .size();
      }
    },
    SUBQUERY {
      @Override
      boolean isAbout(Question question) {
        return KEYS.containsKey(question.root());
      }

      @Override
      Object answer(Database database, Question question) {
        return (int)
            question
                .root()
                .objects()
                .apply(database)
                .filter(key(question).in(question.query(database).select(key(question))))
                .count();
      }
    },
    UNION {
      @Override
      Object answer(Database database, Question question) {
        return (int) question.query(database).union(question.query(database)).count();
      }
    },
    COUNTS_OF_RELATED {
      @Override
      boolean isAbout(Question question) {
        return question.root() == Model.BOOK;
      }

      @Override
      Object answer(Database database, Question question) {
        return books(question.query(database)).select(Book_.tags().count()).list().stream()
            .mapToLong(count -> count)
            .sum();
      }

      @Override
      Object meaning(World visible, Question question, List<Object> rows) {
        return rows.stream().mapToLong(row -> visible.tags((Book) row).size()).sum();
      }
    },
    FETCH {
      @Override
      boolean isAbout(Question question) {
        return question.root() == Model.BOOK;
      }

      @Override
      Object answer(Database database, Question question) {
        return books(question.query(database)).fetch(Book_.author(), Book_.tags()).list().stream()
            .mapToInt(book -> (book.author().find().isPresent() ? 100 : 0) + book.tags().size())
            .sum();
      }

      @Override
      Object meaning(World visible, Question question, List<Object> rows) {
        return rows.stream()
            .map(Book.class::cast)
            .mapToInt(book -> 100 * visible.author(book).size() + visible.tags(book).size())
            .sum();
      }
    },
    ACCESSORS {
      @Override
      boolean isAbout(Question question) {
        return question.root() == Model.AUTHOR;
      }

      @Override
      Object answer(Database database, Question question) {
        return question.query(database).list().stream()
            .mapToLong(author -> Author_.books(database, (Author) author).count())
            .sum();
      }

      @Override
      Object meaning(World visible, Question question, List<Object> rows) {
        return rows.stream().mapToLong(row -> visible.books((Author) row).size()).sum();
      }
    },
    COUNT {
      @Override
      Object answer(Database database, Question question) {
        return (int) question.query(database).count();
      }
    },
    EXISTS {
      @Override
      Object answer(Database database, Question question) {
        return question.query(database).exists();
      }

      @Override
      Object meaning(World visible, Question question, List<Object> rows) {
        return !rows.isEmpty();
      }
    },
    UPDATE {
      @Override
      boolean isAbout(Question question) {
        return SET.containsKey(question.root());
      }

      @Override
      @SuppressWarnings("unchecked") // the assignment is to the question's own entity
      Object answer(Database database, Question question) {
        Assignment<Object> assignment =
            (Assignment<Object>) (Assignment<?>) SET.get(question.root());
        return rolledBack(database, () -> question.query(database).update(assignment));
      }
    },
    DELETE {
      @Override
      boolean isAbout(Question question) {
        return question.root() == Model.BOOK || question.root() == Model.TAG;
      }

      @Override
      Object answer(Database database, Question question) {
        Class<?> entity = question.root() == Model.BOOK ? Book.class : Tag.class;
        return rolledBack(database, () -> question.query(database).delete().count(entity));
      }
    };

    private static final Map<Kind, Assignment<?>> SET =
        Map.of(
            Model.AUTHOR, Author_.age().set(1),
            Model.BOOK, Book_.pages().set(1),
            Model.PUBLISHER, Publisher_.founded().set(1),
            Model.TAG, Tag_.weight().set(1));

    private static final Map<Kind, NumberExpression<?, Long>> KEYS =
        Map.of(
            Model.AUTHOR, Author_.id(),
            Model.BOOK, Book_.id(),
            Model.PUBLISHER, Publisher_.id(),
            Model.TAG, Tag_.id());

    @SuppressWarnings("unchecked") // it is the key of the question's own entity
    private static NumberExpression<Object, Long> key(Question question) {
      return (NumberExpression<Object, Long>) KEYS.get(question.root());
    }

    @SuppressWarnings("unchecked") // the question is about books
    private static QuerySet<Book> books(QuerySet<Object> query) {
      return (QuerySet<Book>) (QuerySet<?>) query;
    }

    boolean isAbout(Question question) {
      return true;
    }

    abstract Object answer(Database database, Question question);

    Object meaning(World visible, Question question, List<Object> rows) {
      return rows.size();
    }

    /** Exception that ends a transaction. */
    private static final class Undone extends RuntimeException {
      private static final long serialVersionUID = 1;
    }

    private static Object rolledBack(Database database, Supplier<Object> write) {
      List<Object> answer = new ArrayList<>();
      try {
        database.transaction(
            () -> {
              answer.add(write.get());
              throw new Undone();
            });
      } catch (Undone undone) {
        return answer.get(0);
      }
      throw new IllegalStateException("The transaction was not rolled back.");
    }
  }

  @Property
  void theAnswerIsThatOfTheRowsInScope(@ForAll("questions") Session<Question> session) {
    session.check(this::answersAsTheOracle);
    Database all = holding(session.world());
    session.questions().stream().limit(SHOWN).forEach(question -> collect(all, question));
    for (Kinds kind : Kinds.values()) {
      Statistics.label(kind.name())
          .coverage(answers -> answers.check("other").count(count -> count > 0));
    }
  }

  /** Notes which kinds of statements would answer something else if they forgot the scopes. */
  private static void collect(Database all, Question question) {
    for (Kinds kind : Kinds.values()) {
      if (kind.isAbout(question)) {
        try {
          boolean same = kind.answer(all, question).equals(kind.answer(scoped(all), question));
          Statistics.label(kind.name()).collect(same ? "same" : "other");
        } catch (DatabaseException refusal) {
          assertThat(refusal).hasStackTraceContaining(REFUSED_BY_MARIADB);
        }
      }
    }
  }

  private void answersAsTheOracle(World world, Question question) {
    Database scoped = scoped(holding(world));
    World visible = visible(world);
    List<Object> rows = question.meaning(visible);
    for (Kinds kind : Kinds.values()) {
      if (kind.isAbout(question)) {
        try {
          assertThat(kind.answer(scoped, question))
              .as(() -> kind + ": " + question.query(scoped).sql())
              .isEqualTo(kind.meaning(visible, question, rows));
        } catch (DatabaseException refusal) {
          assertThat(refusal).hasStackTraceContaining(REFUSED_BY_MARIADB);
        }
      }
    }
  }
}
