package dev.kindred.it.guide;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.time.LocalDate;

/** Links a reader to a book, until it is due. */
@Entity
public record Loan(
    @Id Long id,
    @ForeignKey(onDelete = CASCADE) One<Reader> reader,
    @ForeignKey(onDelete = CASCADE) One<Book> book,
    LocalDate due,
    @Default("0") int renewals) {}
