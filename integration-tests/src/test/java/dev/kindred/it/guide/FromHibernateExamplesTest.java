package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** What Hibernate does, said with Kindred; and both in one transaction. */
class FromHibernateExamplesTest extends Examples {

  private SessionFactory hibernate() {
    return new Configuration()
        .addAnnotatedClass(Imprint.class)
        .addProperties(settings())
        .buildSessionFactory();
  }

  private Properties settings() {
    Properties settings = new Properties();
    settings.put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource());
    settings.put(AvailableSettings.CURRENT_SESSION_CONTEXT_CLASS, "thread");
    return settings;
  }

  @Test
  void find() {
    // guide
    Book book = Book_.get(db, 1); // raises EntityNotFoundException if there is none
    Optional<Book> none = Book_.find(db, 4711);
    One<Book> reference = Book_.ref(1); // no SQL
    // end
    assertThat(book.title()).isEqualTo("A Wizard of Earthsea");
    assertThat(none).isEmpty();
    assertThat(reference.key()).isEqualTo(1L);
  }

  @Test
  void query() {
    // guide
    List<Book> books =
        Book_.objects(db)
            .filter(Book_.author().name().eq("Terry Pratchett"), Book_.genres().name().eq("Satire"))
            .fetch(Book_.author())
            .orderBy(Book_.title().asc())
            .list();
    // end
    assertThat(titles(books)).containsExactly("Small Gods");
  }

  @Test
  void criteria() {
    String title = "s";
    Integer pages = null;
    // guide
    QuerySet<Book> books = Book_.objects(db);
    if (title != null) {
      books = books.filter(Book_.title().containsIgnoreCase(title));
    }
    if (pages != null) {
      books = books.filter(Book_.pages().le(pages));
    }
    long count = books.count();
    // end
    assertThat(count).isEqualTo(5);
  }

  @Test
  void projection() {
    // guide
    record Line(String title, String author, long reviews) {}

    List<Line> lines =
        Book_.objects(db)
            .filter(Book_.reviews().stars().ge(5))
            .select(Line::new, Book_.title(), Book_.author().name(), Book_.reviews().count())
            .list();
    // end
    assertThat(lines).contains(new Line("Solaris", "Stanislaw Lem", 1));
  }

  @Test
  void change() {
    // guide
    Book book = Book_.get(db, 1);
    Book cheaper = db.update(Book_.builder(book).price(new BigDecimal("5.00")));
    // end
    assertThat(cheaper.price()).isEqualByComparingTo("5.00");
    assertThat(Book_.get(behind, 1)).isEqualTo(cheaper);
  }

  @Test
  void children() {
    Book book = Book_.get(behind, 1);
    Genre satire = Genre_.objects(behind).get(Genre_.name().eq("Satire"));
    // guide
    Book_.genres(db, book).add(satire);
    Author_.books(db, book.author().get()).query().filter(Book_.pages().gt(300)).delete();
    // end
    assertThat(Book_.genres(behind, book).count()).isEqualTo(2);
    assertThat(titles(Book_.objects(behind).list())).doesNotContain("The Dispossessed");
  }

  @Test
  void afterTheTransaction() {
    // guide
    Book book = db.transaction(() -> Book_.get(db, 1));
    String name = book.author().get().name(); // no LazyInitializationException
    // end
    assertThat(name).isEqualTo("Ursula K. Le Guin");
  }

  @Test
  void oneTransaction() {
    try (SessionFactory hibernate = hibernate()) {
      // guide
      Database kindred = Database.of(new SessionConnections(hibernate, dataSource()));

      Session session = hibernate.getCurrentSession();
      Transaction transaction = session.beginTransaction();
      Imprint tor = new Imprint("Tor");
      session.persist(tor);
      session.flush(); // Kindred sees what has been sent
      Book_.objects(kindred)
          .filter(Book_.publisher().isNull())
          .update(Book_.publisher().set(Publisher_.get(kindred, tor.id())));
      transaction.commit(); // or rollback: of both
      // end
      assertThat(Book_.objects(behind).filter(Book_.publisher().name().eq("Tor")).count())
          .isEqualTo(2);
      isUndoneWith(hibernate, kindred);
      isASavepoint(hibernate, kindred);
    }
  }

  private static void isUndoneWith(SessionFactory hibernate, Database kindred) {
    Session session = hibernate.getCurrentSession();
    Transaction transaction = session.beginTransaction();
    kindred.insert(Publisher_.builder().name("Faber"));
    assertThat(session.createQuery("from Imprint where name = 'Faber'", Imprint.class).list())
        .hasSize(1);
    transaction.rollback();

    assertThat(Publisher_.objects(kindred).filter(Publisher_.name().eq("Faber")).exists())
        .isFalse();
  }

  private void isASavepoint(SessionFactory hibernate, Database kindred) {
    Transaction transaction = hibernate.getCurrentSession().beginTransaction();
    kindred.transaction(() -> kindred.insert(Publisher_.builder().name("Virago")));
    try {
      kindred.transaction(
          () -> {
            kindred.insert(Publisher_.builder().name("Knopf"));
            throw new IllegalStateException("not this one");
          });
    } catch (IllegalStateException refused) {
      assertThat(refused).hasMessage("not this one");
    }
    transaction.commit();

    assertThat(Publisher_.objects(behind).orderBy(Publisher_.name().asc()).list())
        .extracting(Publisher::name)
        .containsExactly("Ace", "Penguin", "Tor", "Virago");
  }
}
