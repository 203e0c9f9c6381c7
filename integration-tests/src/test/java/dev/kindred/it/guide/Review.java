package dev.kindred.it.guide;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.time.LocalDateTime;

/** What a reader thinks of a book. */
@Entity
public record Review(
    @Id Long id,
    int stars,
    LocalDateTime written,
    @ForeignKey(onDelete = CASCADE, relatedName = "reviews") One<Book> book) {}
