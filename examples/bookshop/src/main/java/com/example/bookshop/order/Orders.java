package com.example.bookshop.order;

import com.example.bookshop.catalog.Book;
import com.example.bookshop.catalog.Book_;
import dev.kindred.Database;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The orders of customers. */
@Service
@Transactional(readOnly = true)
public class Orders {

  private final Database db;
  private final ApplicationEventPublisher events;

  public Orders(Database db, ApplicationEventPublisher events) {
    this.db = db;
    this.events = events;
  }

  /** What was sold of a book. */
  public record Sales(String title, long copies, BigDecimal revenue) {}

  public Order order(long id) {
    return Order_.objects(db).fetch(Order_.lines().book()).get(Order_.id().eq(id));
  }

  /** The orders of a customer, the last one first. */
  public List<Order> of(String email) {
    return Order_.objects(db)
        .filter(Order_.email().eq(email))
        .fetch(Order_.lines().book())
        .orderBy(Order_.id().desc())
        .list();
  }

  public List<Sales> sales() {
    return OrderLine_.objects(db)
        .groupBy(OrderLine_.book().title())
        .orderBy(OrderLine_.book().title().asc())
        .select(
            Sales::new,
            OrderLine_.book().title(),
            OrderLine_.quantity().sum(),
            OrderLine_.price().times(OrderLine_.quantity()).sum())
        .list();
  }

  /**
   * Takes the books from the stock and places the order, or does neither.
   *
   * @throws OutOfStockException if there are not enough
   */
  @Transactional
  public Order place(NewOrder wanted) {
    Map<Long, Book> books =
        Book_.objects(db).forUpdate().inBulk(Book_.id(), wanted.books().keySet());
    Order order = db.insert(Order_.builder().email(wanted.email()).shipTo(wanted.shipTo()));
    List<Book> taken = new ArrayList<>();
    List<OrderLine> lines = new ArrayList<>();
    wanted
        .books()
        .forEach(
            (key, quantity) -> {
              Book book = required(books, key);
              taken.add(taken(book, quantity));
              lines.add(
                  OrderLine_.builder()
                      .order(order)
                      .book(book)
                      .quantity(quantity)
                      .price(book.price())
                      .build());
            });
    db.updateAll(taken);
    db.insertAll(lines);
    events.publishEvent(new OrderPlaced(order));
    return order(order.id());
  }

  private Book required(Map<Long, Book> books, Long key) {
    Book book = books.get(key);
    return book == null ? Book_.get(db, key) : book;
  }

  private static Book taken(Book book, int quantity) {
    if (book.stock() < quantity) {
      throw new OutOfStockException(book.title(), book.stock());
    }
    return Book_.builder(book).stock(book.stock() - quantity).build();
  }

  @Transactional
  public Order ship(long id) {
    db.update(Order_.builder(Order_.get(db, id)).status(Order.Status.SHIPPED));
    return order(id);
  }

  /** Takes the order back, with its lines. */
  @Transactional
  public void cancel(long id) {
    Order order = order(id);
    db.updateAll(
        order.lines().stream().map(line -> taken(line.book().get(), -line.quantity())).toList());
    db.delete(order);
  }
}
