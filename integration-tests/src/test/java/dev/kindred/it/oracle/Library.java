package dev.kindred.it.oracle;

import dev.kindred.Database;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.oracle.library.Author;
import dev.kindred.it.oracle.library.Author_;
import dev.kindred.it.oracle.library.Biography;
import dev.kindred.it.oracle.library.Biography_;
import dev.kindred.it.oracle.library.Book;
import dev.kindred.it.oracle.library.Book_;
import dev.kindred.it.oracle.library.Publisher;
import dev.kindred.it.oracle.library.Publisher_;
import dev.kindred.it.oracle.library.Tag;
import dev.kindred.it.oracle.library.Tag_;
import dev.kindred.model.One;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database that holds one world at a time. */
final class Library implements AutoCloseable {

  private final FreshDatabase fresh;
  private final Database database;
  private @Nullable World held;

  Library(TestDatabase kind) {
    fresh = kind.create();
    database = Database.of(fresh.dataSource());
    database
        .schema()
        .only(Publisher.class, Author.class, Biography.class, Tag.class, Book.class)
        .create();
  }

  TestDatabase kind() {
    return fresh.kind();
  }

  Database database() {
    return database;
  }

  /** The database, with just the rows of this world. */
  Database holding(World world) {
    if (!world.equals(held)) {
      held = null;
      database.transaction(() -> replace(world));
      held = world;
    }
    return database;
  }

  private void replace(World world) {
    Book_.objects(database).delete();
    Tag_.objects(database).delete();
    Biography_.objects(database).delete();
    Author_.objects(database).delete();
    Publisher_.objects(database).delete();
    database.insertAll(world.publishers());
    insertAuthors(world.authors());
    database.insertAll(world.biographies());
    database.insertAll(world.tags());
    database.insertAll(world.books());
    world.books().forEach(book -> insertTags(book, world.tags(book)));
  }

  /** In two steps: an author may have learned from one who comes later. */
  private void insertAuthors(List<Author> authors) {
    database.insertAll(authors.stream().map(Library::withoutMentor).toList());
    authors.stream().filter(author -> author.mentor().key() != null).forEach(database::update);
  }

  private static Author withoutMentor(Author author) {
    return new Author(author.id(), author.name(), author.nick(), author.age(), One.none());
  }

  private void insertTags(Book book, List<Tag> tags) {
    if (!tags.isEmpty()) {
      Book_.tags(database, book).add(tags);
    }
  }

  @Override
  public void close() {
    fresh.close();
  }
}
