package dev.kindred.benchmark.hibernate;

import dev.kindred.benchmark.ReviewRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;

final class SessionWorkloads extends HibernateWorkloads {

  SessionWorkloads(SessionFactory factory) {
    super(factory);
  }

  @Override
  <T> T within(Function<SharedSessionContract, T> work) {
    return factory.fromTransaction(work::apply);
  }

  @Override
  public Book byKey(long id) {
    return factory.fromTransaction(session -> session.find(Book.class, id));
  }

  @Override
  public List<Long> insert(List<ReviewRow> reviews) {
    return factory.fromTransaction(session -> insert(session, reviews));
  }

  private static List<Long> insert(Session session, List<ReviewRow> reviews) {
    List<Long> keys = new ArrayList<>(reviews.size());
    for (ReviewRow row : reviews) {
      Review review = review(row, session.getReference(Book.class, row.bookId()));
      session.persist(review);
      keys.add(review.getId());
    }
    return keys;
  }

  @Override
  public void changePages(long id, int pages) {
    factory.inTransaction(session -> session.find(Book.class, id).setPages(pages));
  }
}
