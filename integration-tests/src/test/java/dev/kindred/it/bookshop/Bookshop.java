package dev.kindred.it.bookshop;

import dev.kindred.Database;
import dev.kindred.it.bookshop.Book.Genre;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of Django's tests of aggregation: nine authors, five publishers of whom one has no
 * books, six books and three stores. Their keys count from 1.
 */
public record Bookshop(List<Author> authors, List<Publisher> publishers, List<Book> books) {

  /** Inserts them all. */
  public static Bookshop in(Database db) {
    List<Author> authors =
        db.insertAll(
            List.of(
                author("Adrian Holovaty", 34),
                author("Jacob Kaplan-Moss", 35),
                author("Brad Dayley", 45),
                author("James Bennett", 29),
                author("Jeffrey Forcier", 37),
                author("Paul Bissex", 29),
                author("Wesley J. Chun", 25),
                author("Peter Norvig", 57),
                author("Stuart Russell", 46)));
    List<Publisher> publishers =
        db.insertAll(
            List.of(
                new Publisher(null, "Apress", 3),
                new Publisher(null, "Sams", 1),
                new Publisher(null, "Prentice Hall", 7),
                new Publisher(null, "Morgan Kaufmann", 9),
                new Publisher(null, "Jonno's House of Books", 0)));
    Bookshop shop = new Bookshop(authors, publishers, List.of());
    Bookshop filled = new Bookshop(authors, publishers, db.insertAll(shop.unsavedBooks()));
    filled.relate(db);
    return filled;
  }

  private static Author author(String name, int age) {
    return new Author(null, name, age, Many.none());
  }

  private List<Book> unsavedBooks() {
    One<Author> none = One.none();
    return List.of(
        book("159059725", "The Definitive Guide to Django", 447, 4.5, "30.00", "2007-12-06", 1, 1)
            .of(Genre.WEB, Optional.of(1), none),
        book("067232959", "Sams Teach Yourself Django", 528, 3.0, "23.09", "2008-03-03", 3, 2)
            .of(Genre.WEB, Optional.empty(), none),
        book("159059996", "Practical Django Projects", 300, 4.0, "29.69", "2008-06-23", 4, 1)
            .of(Genre.WEB, Optional.of(2), One.of(authors.get(7))),
        book("013235613", "Python Web Development", 350, 4.0, "29.69", "2008-11-03", 5, 3)
            .of(Genre.WEB, Optional.of(1), none),
        book("013790395", "Artificial Intelligence", 1132, 4.0, "82.80", "1995-01-15", 8, 3)
            .of(Genre.MINDS, Optional.of(2), One.of(authors.get(0))),
        book("155860191", "Paradigms of AI Programming", 946, 5.0, "75.00", "1991-10-15", 8, 4)
            .of(Genre.MINDS, Optional.empty(), none));
  }

  private interface Rest {
    Book of(Genre genre, Optional<Integer> edition, One<Author> translator);
  }

  private Rest book(
      String isbn,
      String title,
      int pages,
      double rating,
      String price,
      String published,
      int contact,
      int publisher) {
    return (genre, edition, translator) ->
        new Book(
            null,
            isbn,
            title,
            pages,
            rating,
            new BigDecimal(price),
            LocalDate.parse(published),
            genre == Genre.WEB,
            genre,
            edition,
            Many.none(),
            One.of(authors.get(contact - 1)),
            One.of(publishers.get(publisher - 1)),
            translator);
  }

  private void relate(Database db) {
    befriend(db, 1, 2, 4);
    befriend(db, 2, 7);
    befriend(db, 5, 6, 7);
    befriend(db, 6, 7);
    befriend(db, 8, 9);
    Book_.authors(db, books.get(0)).add(authors(1, 2));
    Book_.authors(db, books.get(1)).add(authors(3));
    Book_.authors(db, books.get(2)).add(authors(4));
    Book_.authors(db, books.get(3)).add(authors(5, 6, 7));
    Book_.authors(db, books.get(4)).add(authors(8, 9));
    Book_.authors(db, books.get(5)).add(authors(8));
    store(db, "Amazon.com", "1994-04-23T09:17:42", "23:59:59", 1, 2, 3, 4, 5, 6);
    store(db, "Books.com", "2001-03-15T11:23:37", "23:59:59", 1, 3, 5, 6);
    store(db, "Mamma and Pappa's Books", "1945-04-25T16:24:14", "21:30", 3, 4, 6);
  }

  private void befriend(Database db, int one, Integer... others) {
    Author_.friends(db, authors.get(one - 1)).add(authors(others));
  }

  private Author[] authors(Integer... keys) {
    return Stream.of(keys).map(key -> authors.get(key - 1)).toArray(Author[]::new);
  }

  private void store(Database db, String name, String openedAt, String closesAt, Integer... sold) {
    Store store =
        db.insert(
            new Store(
                null, name, Many.none(), LocalDateTime.parse(openedAt), LocalTime.parse(closesAt)));
    Store_.books(db, store)
        .add(Stream.of(sold).map(key -> books.get(key - 1)).toArray(Book[]::new));
  }
}
