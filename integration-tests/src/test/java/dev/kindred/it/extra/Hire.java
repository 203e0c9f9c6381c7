package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.time.LocalDate;

/** A movie was borrowed. */
@Entity
public record Hire(
    @Id Long id,
    LocalDate hiredOn,
    @ForeignKey(onDelete = CASCADE, relatedName = "hires") One<Movie> movie,
    @ForeignKey(onDelete = CASCADE, relatedName = "hires") One<Borrower> borrower) {}
