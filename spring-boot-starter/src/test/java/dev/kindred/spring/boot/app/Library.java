package dev.kindred.spring.boot.app;

import dev.kindred.Database;
import dev.kindred.model.One;
import dev.kindred.spring.boot.library.Author;
import dev.kindred.spring.boot.library.Book;
import dev.kindred.spring.boot.library.Book_;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A repository, whose exceptions are translated, and a web interface. */
@Repository
@RestController
class Library {

  private final Database db;

  Library(Database db) {
    this.db = db;
  }

  @Transactional
  public void fill() {
    Author leGuin = db.insert(new Author(null, "Le Guin"));
    Author lem = db.insert(new Author(null, "Lem"));
    db.insert(new Book(null, "Solaris", One.of(lem)));
    db.insert(new Book(null, "The Dispossessed", One.of(leGuin)));
  }

  @GetMapping("/books")
  public List<Book> books() {
    return Book_.objects(db).fetch(Book_.author()).orderBy(Book_.title().asc()).list();
  }

  @GetMapping("/keys")
  public List<Book> keys() {
    return Book_.objects(db).orderBy(Book_.title().asc()).list();
  }

  public Book book(String title) {
    return Book_.objects(db).get(Book_.title().eq(title));
  }
}
