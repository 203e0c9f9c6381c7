package dev.kindred.it.bookshop;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Writes books, and has friends who do. */
@Entity(table = "bookshop_author")
public record Author(
    @Id Long id, String name, int age, @ManyToMany(symmetrical = true) Many<Author> friends) {}
