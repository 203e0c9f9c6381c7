package com.example.bookshop.order;

import com.example.bookshop.catalog.Book;
import dev.kindred.model.Column;
import dev.kindred.model.CreatedAt;
import dev.kindred.model.Default;
import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import java.time.Instant;

@Entity(table = "orders")
public record Order(
    @Id Long id,
    @Index @Column(length = 100) String email,
    @Embedded Address shipTo,
    @Default("PLACED") @Column(length = 10) Status status,
    @CreatedAt Instant placedAt,
    @ManyToMany(through = OrderLine.class, relatedName = "orders") Many<Book> books,
    @Inverse Many<OrderLine> lines) {

  public enum Status {
    PLACED,
    SHIPPED
  }
}
