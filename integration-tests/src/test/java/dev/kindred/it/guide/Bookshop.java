package dev.kindred.it.guide;

import dev.kindred.Database;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The rows that the examples find. */
final class Bookshop {

  private final Database db;

  private Bookshop(Database db) {
    this.db = db;
  }

  static void open(Database db) {
    db.schema()
        .only(
            Author.class,
            Biography.class,
            Publisher.class,
            Genre.class,
            Book.class,
            Review.class,
            Award.class,
            Reader.class,
            Loan.class,
            Voucher.class,
            Customer.class)
        .create();
    db.transaction(() -> new Bookshop(db).fill());
  }

  private void fill() {
    Publisher penguin = db.insert(new Publisher(null, "Penguin"));
    Publisher ace = db.insert(new Publisher(null, "Ace"));
    Genre fantasy = db.insert(new Genre(null, "Fantasy"));
    Genre future = db.insert(new Genre(null, "Science fiction"));
    Genre satire = db.insert(new Genre(null, "Satire"));

    Author leGuin = author("Ursula K. Le Guin", "US");
    Author pratchett = author("Terry Pratchett", "UK");
    Author lem = author("Stanislaw Lem", "PL");
    Author clarke = db.insert(Author_.builder().name("Susanna Clarke"));
    author("Mary Shelley", "UK");
    db.insert(Biography_.builder().author(leGuin).text("She grew up in Berkeley."));
    db.insert(Biography_.builder().author(lem).text("He studied medicine."));

    Book earthsea =
        book(leGuin, "A Wizard of Earthsea", 205, "7.99", "1968-11-01", penguin, fantasy);
    Book dispossessed = book(leGuin, "The Dispossessed", 341, "9.99", "1974-05-01", ace, future);
    Book gods = book(pratchett, "Small Gods", 389, "8.99", "1992-05-01", penguin, fantasy, satire);
    db.insert(
        Book_.builder()
            .title("Mort")
            .pages(272)
            .price(new BigDecimal("7.99"))
            .published(LocalDate.parse("1987-11-12"))
            .author(pratchett));
    Book solaris = book(lem, "Solaris", 204, "8.49", "1961-06-01", ace, future);
    db.insert(
        Book_.builder().title("Piranesi").pages(245).price(new BigDecimal("12.00")).author(clarke));
    Address canal = new Address("Canal Street", "Ankh", null);
    Address hill = new Address("Hill Road", "Sto Lat", "4711");
    db.insert(Customer_.builder().name("Sam").address(canal));
    db.insert(Customer_.builder().name("Sybil").address(hill).shipTo(canal));
    reviews(earthsea, 5, 4);
    reviews(dispossessed, 5);
    reviews(gods, 4, 3, 5);
    reviews(solaris, 5);
  }

  private Author author(String name, String country) {
    return db.insert(Author_.builder().name(name).country(country));
  }

  private Book book(
      Author author,
      String title,
      int pages,
      String price,
      String published,
      Publisher publisher,
      Genre... genres) {
    Book book =
        db.insert(
            Book_.builder()
                .title(title)
                .pages(pages)
                .price(new BigDecimal(price))
                .published(LocalDate.parse(published))
                .author(author)
                .publisher(publisher));
    Book_.genres(db, book).add(List.of(genres));
    return book;
  }

  private void reviews(Book book, int... stars) {
    IntStream.range(0, stars.length)
        .forEach(
            i ->
                Book_.reviews(db, book)
                    .create(
                        Review_.builder()
                            .stars(stars[i])
                            .written(LocalDate.of(2024, 3, 1 + i).atTime(9 + i, 30))));
  }
}
