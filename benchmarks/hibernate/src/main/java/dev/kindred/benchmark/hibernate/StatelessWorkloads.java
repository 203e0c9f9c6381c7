package dev.kindred.benchmark.hibernate;

import dev.kindred.benchmark.ReviewRow;
import java.util.List;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.StatelessSession;

final class StatelessWorkloads extends HibernateWorkloads {

  StatelessWorkloads(SessionFactory factory) {
    super(factory);
  }

  @Override
  <T> T within(Function<SharedSessionContract, T> work) {
    return factory.fromStatelessTransaction(work::apply);
  }

  @Override
  public Book byKey(long id) {
    return factory.fromStatelessTransaction(session -> session.get(Book.class, id));
  }

  @Override
  public List<Long> insert(List<ReviewRow> reviews) {
    return factory.fromStatelessTransaction(session -> insert(session, reviews));
  }

  private static List<Long> insert(StatelessSession session, List<ReviewRow> reviews) {
    List<Review> inserted =
        reviews.stream().map(row -> review(row, Book.reference(row.bookId()))).toList();
    session.insertMultiple(inserted);
    return inserted.stream().map(Review::getId).toList();
  }

  @Override
  public void changePages(long id, int pages) {
    factory.inStatelessTransaction(
        session -> {
          Book book = session.get(Book.class, id);
          book.setPages(pages);
          session.update(book);
        });
  }
}
