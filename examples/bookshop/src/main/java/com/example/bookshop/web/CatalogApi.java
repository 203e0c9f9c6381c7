package com.example.bookshop.web;

import com.example.bookshop.catalog.Author;
import com.example.bookshop.catalog.Author_;
import com.example.bookshop.catalog.Book;
import com.example.bookshop.catalog.BookFilter;
import com.example.bookshop.catalog.Book_;
import com.example.bookshop.catalog.Catalog;
import com.example.bookshop.catalog.Tag;
import dev.kindred.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * REST interface of the catalogue. It answers with entities: relations that were fetched are
 * objects and arrays in the JSON, other ones are keys or left out.
 */
@RestController
@RequestMapping("/api")
public class CatalogApi {

  private final Catalog catalog;

  public CatalogApi(Catalog catalog) {
    this.catalog = catalog;
  }

  @GetMapping("/books")
  public Page<Book> books(
      BookFilter filter,
      @RequestParam(defaultValue = "20") int size,
      @RequestParam @Nullable String after) {
    return catalog.books(filter, size, after);
  }

  @GetMapping("/books/{id}")
  public Book book(@PathVariable long id) {
    return catalog.book(id);
  }

  @PostMapping("/books")
  @ResponseStatus(HttpStatus.CREATED)
  public Book add(@RequestBody Book_.Builder book) {
    return catalog.add(book);
  }

  /** Changes what the JSON names, to null too, and nothing else. */
  @PatchMapping("/books/{id}")
  public Book change(@PathVariable long id, @RequestBody Book_.Builder changes) {
    return catalog.change(id, changes);
  }

  @PutMapping("/books/{id}/description")
  public Book describe(@PathVariable long id, @RequestBody String text) {
    return catalog.describe(id, text);
  }

  @PutMapping("/books/{id}/authors")
  public Book setAuthors(@PathVariable long id, @RequestBody List<Long> authors) {
    return catalog.setAuthors(id, authors);
  }

  @PutMapping("/books/{id}/tags")
  public Book setTags(@PathVariable long id, @RequestBody List<String> tags) {
    return catalog.setTags(id, tags);
  }

  @DeleteMapping("/books/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  public void delete(@PathVariable long id) {
    catalog.delete(id);
  }

  @GetMapping("/authors")
  public List<Author> authors() {
    return catalog.authors();
  }

  @GetMapping("/authors/{id}")
  public Author author(@PathVariable long id) {
    return catalog.author(id);
  }

  @PostMapping("/authors")
  @ResponseStatus(HttpStatus.CREATED)
  public Author add(@RequestBody Author_.Builder author) {
    return catalog.add(author);
  }

  @GetMapping("/publishers")
  public List<Catalog.PublisherBooks> publishers() {
    return catalog.publishers();
  }

  @GetMapping("/tags")
  public List<Tag> tags() {
    return catalog.tags();
  }
}
