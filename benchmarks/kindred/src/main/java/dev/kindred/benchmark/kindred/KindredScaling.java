package dev.kindred.benchmark.kindred;

import dev.kindred.Database;
import dev.kindred.benchmark.Scaling;
import dev.kindred.lookup.Condition;
import java.util.List;

record KindredScaling(Database db) implements Scaling {

  @Override
  public List<Book> books(long lastId) {
    return Book_.objects(db).filter(Book_.id().le(lastId)).list();
  }

  @Override
  public List<Book> booksByKey(List<Long> keys) {
    return Book_.objects(db).filter(Book_.id().in(keys)).list();
  }

  @Override
  public int booksOfAuthors(long lastId) {
    int books = 0;
    for (Author author :
        Author_.objects(db).filter(Author_.id().le(lastId)).fetch(Author_.books()).list()) {
      books += author.books().list().size();
    }
    return books;
  }

  @Override
  public Book book(long id) {
    return Book_.get(db, id);
  }

  @Override
  public List<Book> bookWithPages(long id, List<Integer> pages) {
    Condition<Book> any = pages.stream().map(Book_.pages()::eq).reduce(Condition::or).orElseThrow();
    return Book_.objects(db).filter(Book_.id().eq(id)).filter(any).list();
  }
}
