package dev.kindred.it.guide;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Borrows books. */
@Entity
public record Reader(
    @Id Long id,
    String name,
    @ManyToMany(through = Loan.class, relatedName = "readers") Many<Book> books) {}
