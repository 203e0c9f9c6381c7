package com.example.bookshop.catalog;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** The long text about a book, which lists of books do not need. */
@Entity
public record Description(
    @Id @OneToOne(onDelete = CASCADE) One<Book> book, @Column(length = 4000) String text) {}
