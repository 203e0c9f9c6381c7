package dev.kindred.it.bookshop;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Sells books. */
@Entity(table = "bookshop_store")
public record Store(
    @Id Long id,
    String name,
    @ManyToMany(relatedName = "stores") Many<Book> books,
    LocalDateTime openedAt,
    LocalTime closesAt) {}
