package com.example.bookshop;

import com.example.bookshop.catalog.Author;
import com.example.bookshop.catalog.Author_;
import com.example.bookshop.catalog.Book;
import com.example.bookshop.catalog.Book_;
import com.example.bookshop.catalog.Description_;
import com.example.bookshop.catalog.Publisher;
import com.example.bookshop.catalog.Publisher_;
import com.example.bookshop.catalog.Tag;
import com.example.bookshop.catalog.Tag_;
import dev.kindred.Database;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty shop, so that there is something to see. */
@Component
public class SampleData implements ApplicationRunner {

  private final Database db;

  public SampleData(Database db) {
    this.db = db;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (Book_.objects(db).exists()) {
      return;
    }
    List<Publisher> publishers =
        db.insertAll(
            Stream.of("Ace", "Corgi", "Gollancz")
                .map(name -> Publisher_.builder().name(name).build())
                .toList());
    Author leGuin = author("Ursula K. Le Guin", "US");
    Author pratchett = author("Terry Pratchett", "UK");
    Author gaiman = author("Neil Gaiman", "UK");
    Author lem = author("Stanisław Lem", "PL");
    Tag fiction = db.insert(Tag_.builder().name("fiction"));
    Tag fantasy = db.insert(Tag_.builder().name("fantasy").parent(fiction));
    Tag future = db.insert(Tag_.builder().name("science fiction").parent(fiction));
    Tag humour = db.insert(Tag_.builder().name("humour"));

    Book wizard = book("9780547773742", "A Wizard of Earthsea", "8.99", publishers.get(0), leGuin);
    Book left =
        book("9780441478125", "The Left Hand of Darkness", "9.99", publishers.get(0), leGuin);
    Book mort = book("9780552131063", "Mort", "7.99", publishers.get(1), pratchett);
    Book omens = book("9780552137034", "Good Omens", "10.50", publishers.get(1), pratchett, gaiman);
    Book solaris = book("9780156027601", "Solaris", "12.00", publishers.get(2), lem);
    Book_.tags(db, wizard).add(fantasy);
    Book_.tags(db, left).add(future);
    Book_.tags(db, mort).add(fantasy, humour);
    Book_.tags(db, omens).add(fantasy, humour);
    Book_.tags(db, solaris).add(future);
    db.insert(
        Description_.builder()
            .book(solaris)
            .text("A planet whose ocean thinks, and those who study it."));
  }

  private Author author(String name, String country) {
    return db.insert(Author_.builder().name(name).country(country));
  }

  private Book book(
      String isbn, String title, String price, Publisher publisher, Author... authors) {
    Book book =
        db.insert(
            Book_.builder()
                .isbn(isbn)
                .title(title)
                .price(new BigDecimal(price))
                .stock(10)
                .publisher(publisher));
    Book_.authors(db, book).add(authors);
    return book;
  }
}
