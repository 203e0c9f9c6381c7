package com.example.bookshop.order;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.PROTECT;

import com.example.bookshop.catalog.Book;
import dev.kindred.model.Check;
import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.math.BigDecimal;

/** The price is that of the day of the order. */
@Entity
public record OrderLine(
    @Id @ForeignKey(onDelete = CASCADE, relatedName = "lines") One<Order> order,
    @Id @ForeignKey(onDelete = PROTECT, relatedName = "orderLines") One<Book> book,
    @Check("quantity > 0") int quantity,
    @Column(precision = 8, scale = 2) BigDecimal price) {}
