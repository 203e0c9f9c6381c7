package com.example.bookshop.catalog;

import dev.kindred.Database;
import dev.kindred.Page;
import dev.kindred.QuerySet;
import dev.kindred.lookup.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shop's catalogue. */
@Service
@Transactional(readOnly = true)
public class Catalog {

  private final Database db;

  public Catalog(Database db) {
    this.db = db;
  }

  /** A publisher with the number of its books. */
  public record PublisherBooks(Long id, String name, long books) {}

  /** Three statements for any number of books: one for the books, two for authors and tags. */
  public Page<Book> books(BookFilter filter, int size, @Nullable String cursor) {
    QuerySet<Book> books =
        Book_.objects(db)
            .fetch(Book_.publisher(), Book_.authors(), Book_.tags())
            .orderBy(Book_.title().asc());
    for (Condition<Book> condition : filter.conditions()) {
      books = books.filter(condition);
    }
    return cursor == null ? books.page(size) : books.page(size, cursor);
  }

  public Book book(long id) {
    return Book_.objects(db)
        .fetch(Book_.publisher(), Book_.authors(), Book_.tags(), Book_.description())
        .get(Book_.id().eq(id));
  }

  public List<Author> authors() {
    return Author_.objects(db).orderBy(Author_.name().asc()).list();
  }

  public Author author(long id) {
    return Author_.objects(db)
        .fetch(
            Author_.books(), books -> books.orderBy(Book_.title().asc()).fetch(Book_.publisher()))
        .get(Author_.id().eq(id));
  }

  public List<PublisherBooks> publishers() {
    return Publisher_.objects(db)
        .orderBy(Publisher_.name().asc())
        .select(PublisherBooks::new, Publisher_.id(), Publisher_.name(), Publisher_.books().count())
        .list();
  }

  /** The tags without a parent, with their children. */
  public List<Tag> tags() {
    return Tag_.objects(db)
        .filter(Tag_.parent().isNull())
        .fetch(Tag_.children(), tags -> tags.orderBy(Tag_.name().asc()))
        .orderBy(Tag_.name().asc())
        .list();
  }

  @Transactional
  public Author add(Author_.Builder author) {
    return db.insert(author);
  }

  @Transactional
  public Book add(Book_.Builder book) {
    return db.insert(book);
  }

  /** Writes the attributes that the builder was given, and no others. */
  @Transactional
  public Book change(long id, Book_.Builder changes) {
    return db.update(Book_.get(db, id), changes);
  }

  @Transactional
  public Book describe(long id, String text) {
    db.save(Description_.builder().book(Book_.ref(id)).text(text).build());
    return book(id);
  }

  @Transactional
  public Book setAuthors(long id, List<Long> authors) {
    Book_.authors(db, Book_.get(db, id)).set(Author_.objects(db).filter(Author_.id().in(authors)));
    return book(id);
  }

  /** Tags that do not exist yet are created. */
  @Transactional
  public Book setTags(long id, List<String> names) {
    Map<String, Tag> known = Tag_.objects(db).inBulk(Tag_.name(), names);
    List<Tag> tags = new ArrayList<>(known.values());
    tags.addAll(
        db.insertAll(
            names.stream()
                .filter(name -> !known.containsKey(name))
                .map(name -> Tag_.builder().name(name).build())
                .toList()));
    Book_.tags(db, Book_.get(db, id)).set(tags);
    return book(id);
  }

  @Transactional
  public void delete(long id) {
    db.delete(Book_.get(db, id));
  }
}
