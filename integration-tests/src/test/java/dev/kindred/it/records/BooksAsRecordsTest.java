package dev.kindred.it.records;

import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.it.seed.BooksTests;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.EntityBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;

class BooksAsRecordsTest extends BooksTests<Author, Book> {

  BooksAsRecordsTest() {
    super(
        new Lookups<>(
            Author_.books(),
            Author_.books().title(),
            Book_.title(),
            Book_.author(),
            Book_.author().name()));
  }

  @Override
  protected Author newAuthor(String name) {
    return new Author(null, name, Many.none());
  }

  @Override
  protected Book newBook(String title, Author author) {
    return new Book(null, title, One.of(author));
  }

  @Override
  protected EntityBuilder<Book> bookTitled(String title) {
    return Book_.builder().title(title);
  }

  @Override
  protected QuerySet<Author> authors() {
    return Author_.objects(db);
  }

  @Override
  protected QuerySet<Book> books() {
    return Book_.objects(db);
  }

  @Override
  protected Author getAuthor(long key) {
    return Author_.get(db, key);
  }

  @Override
  protected One<Author> authorRef(long key) {
    return Author_.ref(key);
  }

  @Override
  protected RelatedSet<Book> booksOf(Author author) {
    return Author_.books(db, author);
  }

  @Override
  protected Map<Author, List<Book>> booksOf(Collection<Author> authors) {
    return Author_.booksOf(db, authors);
  }
}
