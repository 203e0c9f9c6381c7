package dev.kindred.benchmark.hibernate;

import dev.kindred.benchmark.AuthorRow;
import dev.kindred.benchmark.BookRow;
import dev.kindred.benchmark.BookSearch;
import dev.kindred.benchmark.ReviewRow;
import dev.kindred.benchmark.Sums;
import dev.kindred.benchmark.Workloads;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/** What both kinds of sessions do alike: queries. */
abstract class HibernateWorkloads implements Workloads<Author, Book> {

  private static final int ROWS_OF_A_FETCH = 1_000;

  final SessionFactory factory;

  HibernateWorkloads(SessionFactory factory) {
    this.factory = factory;
  }

  /** Returns what the function does in a transaction with a session of that kind. */
  abstract <T> T within(Function<SharedSessionContract, T> work);

  @Override
  public List<Book> byAuthorName(String name) {
    return within(
        session ->
            session
                .createSelectionQuery(
                    "from Book b join fetch b.author where b.author.name = :name", Book.class)
                .setParameter("name", name)
                .getResultList());
  }

  @Override
  public List<Book> withAuthors(long lastId) {
    return within(
        session ->
            session
                .createSelectionQuery(
                    "from Book b join fetch b.author where b.id <= :id", Book.class)
                .setParameter("id", lastId)
                .getResultList());
  }

  @Override
  public List<Author> withBooks(long lastId) {
    return within(
        session ->
            session
                .createSelectionQuery(
                    "from Author a left join fetch a.books where a.id <= :id", Author.class)
                .setParameter("id", lastId)
                .getResultList());
  }

  @Override
  public void updatePrice(long id, BigDecimal price) {
    within(
        session ->
            session
                .createMutationQuery("update Book b set b.price = :price where b.id = :id")
                .setParameter("price", price)
                .setParameter("id", id)
                .executeUpdate());
  }

  @Override
  public List<Book> search(BookSearch search) {
    HibernateCriteriaBuilder builder = factory.getCriteriaBuilder();
    CriteriaQuery<Book> query = builder.createQuery(Book.class);
    Root<Book> book = query.from(Book.class);
    List<Predicate> predicates = new ArrayList<>();
    if (search.authorId() != null) {
      predicates.add(builder.equal(book.get(Book_.author).get(Author_.id), search.authorId()));
    }
    if (search.minimumPages() != null) {
      predicates.add(builder.ge(book.get(Book_.pages), search.minimumPages()));
    }
    if (search.maximumPrice() != null) {
      predicates.add(builder.le(book.get(Book_.price), search.maximumPrice()));
    }
    query.where(predicates);
    return within(session -> session.createQuery(query).getResultList());
  }

  @Override
  public long stream() {
    return within(
        session -> {
          try (Stream<Book> books =
              session
                  .createSelectionQuery("from Book", Book.class)
                  .setReadOnly(true)
                  .setFetchSize(ROWS_OF_A_FETCH)
                  .getResultStream()) {
            return books.mapToLong(HibernateWorkloads::sum).sum();
          }
        });
  }

  private static long sum(Book book) {
    return Sums.of(
        book.getId(), book.getTitle(), book.getPages(), book.getPrice(), book.getAuthor().getId());
  }

  static Review review(ReviewRow row, Book book) {
    Review review = new Review();
    review.setBook(book);
    review.setStars(row.stars());
    review.setComment(row.comment());
    return review;
  }

  @Override
  public BookRow bookRow(Book book) {
    return new BookRow(
        book.getId(), book.getTitle(), book.getPages(), book.getPrice(), book.getAuthor().getId());
  }

  @Override
  public Author authorOf(Book book) {
    return book.getAuthor();
  }

  @Override
  public AuthorRow authorRow(Author author) {
    return new AuthorRow(author.getId(), author.getName(), author.getCountry());
  }

  @Override
  public List<Book> booksOf(Author author) {
    return author.getBooks();
  }

  @Override
  public void close() {
    factory.close();
  }
}
