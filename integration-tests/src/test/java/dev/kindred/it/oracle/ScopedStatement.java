package dev.kindred.it.oracle;

import dev.kindred.Database;
import dev.kindred.Page;
import dev.kindred.QuerySet;
import dev.kindred.it.oracle.library.Author;
import dev.kindred.it.oracle.library.AuthorTable;
import dev.kindred.it.oracle.library.Author_;
import dev.kindred.it.oracle.library.Book;
import dev.kindred.it.oracle.library.BookTable;
import dev.kindred.it.oracle.library.Book_;
import dev.kindred.it.oracle.library.PublisherTable;
import dev.kindred.it.oracle.library.Publisher_;
import dev.kindred.it.oracle.library.Tag;
import dev.kindred.it.oracle.library.TagTable;
import dev.kindred.it.oracle.library.Tag_;
import dev.kindred.lookup.Assignment;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.NumberExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.SQLDialect;

/**
 * Kind of statement, with its answer as the oracle gives it. A kind that forgot the scopes would
 * give the answer about all rows, which is another one for some questions.
 */
enum ScopedStatement {
  LIST {
    @Override
    Object answer(Database database, Question question) {
      return question.keys(question.query(database).list()).stream().sorted().toList();
    }

    @Override
    Object meaning(World world, Question question, List<Object> rows) {
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
    Object meaning(World world, Question question, List<Object> rows) {
      return rows.stream().mapToLong(row -> world.tags((Book) row).size()).sum();
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
    Object meaning(World world, Question question, List<Object> rows) {
      return rows.stream()
          .map(Book.class::cast)
          .mapToInt(book -> 100 * world.author(book).size() + world.tags(book).size())
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
    Object meaning(World world, Question question, List<Object> rows) {
      return rows.stream().mapToLong(row -> world.books((Author) row).size()).sum();
    }
  },
  FOR_UPDATE {
    @Override
    boolean isOn(Database database) {
      return database.dsl().dialect() != SQLDialect.SQLITE;
    }

    @Override
    Object answer(Database database, Question question) {
      return rolledBack(database, () -> question.query(database).forUpdate().list().size());
    }
  },
  PAGES {
    @Override
    Object answer(Database database, Question question) {
      QuerySet<Object> query = question.query(database);
      int rows = 0;
      Page<Object> page = query.page(2);
      rows += page.items().size();
      while (page.next().isPresent()) {
        page = query.page(2, page.next().get());
        rows += page.items().size();
      }
      return rows;
    }
  },
  IN_BULK {
    @Override
    boolean isAbout(Question question) {
      return KEYS.containsKey(question.root());
    }

    @Override
    Object answer(Database database, Question question) {
      return question.query(database).inBulk(key(question), ALL_KEYS).size();
    }
  },
  SET_OPERATIONS {
    @Override
    Object answer(Database database, Question question) {
      QuerySet<Object> all = question.root().objects().apply(database);
      QuerySet<Object> query = question.query(database);
      return (int) all.except(query).count() * 100 + (int) all.intersect(query).count();
    }

    @Override
    Object meaning(World world, Question question, List<Object> rows) {
      return (question.all(world).size() - rows.size()) * 100 + rows.size();
    }
  },
  JOINED {
    @Override
    boolean isAbout(Question question) {
      return question.root() == Model.BOOK;
    }

    @Override
    Object answer(Database database, Question question) {
      return books(question.query(database))
          .select(
              (name, founded) -> (name == null ? 0 : 100) + (founded == null ? 0 : 1),
              Book_.author().name(),
              Book_.publisher().founded())
          .list()
          .stream()
          .mapToInt(value -> value)
          .sum();
    }

    @Override
    Object meaning(World world, Question question, List<Object> rows) {
      return rows.stream()
          .map(Book.class::cast)
          .mapToInt(
              book ->
                  100 * world.author(book).size()
                      + (int)
                          world.publisher(book).stream()
                              .filter(each -> each.founded() != null)
                              .count())
          .sum();
    }
  },
  JOOQ_CONDITION {
    @Override
    boolean isAbout(Question question) {
      return KEYS.containsKey(question.root());
    }

    @Override
    Object answer(Database database, Question question) {
      Condition<Object> isEven = Condition.of(FIELDS.get(question.root()).mod(2L).eq(0L));
      return question.query(database).filter(isEven).list().size();
    }

    @Override
    Object meaning(World world, Question question, List<Object> rows) {
      return (int) question.keys(rows).stream().filter(key -> key % 2 == 0).count();
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
    Object meaning(World world, Question question, List<Object> rows) {
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
      Assignment<Object> assignment = (Assignment<Object>) (Assignment<?>) SET.get(question.root());
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

  private static final Map<Kind, Field<Long>> FIELDS =
      Map.of(
          Model.AUTHOR, AuthorTable.AUTHOR.ID,
          Model.BOOK, BookTable.BOOK.ID,
          Model.PUBLISHER, PublisherTable.PUBLISHER.ID,
          Model.TAG, TagTable.TAG.ID);

  private static final List<Long> ALL_KEYS = LongStream.rangeClosed(1, 20).boxed().toList();

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

  boolean isOn(Database database) {
    return true;
  }

  abstract Object answer(Database database, Question question);

  Object meaning(World world, Question question, List<Object> rows) {
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
