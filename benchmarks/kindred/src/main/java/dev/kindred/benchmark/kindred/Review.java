package dev.kindred.benchmark.kindred;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

@Entity
record Review(
    @Id Long id,
    @ForeignKey(onDelete = CASCADE) One<Book> book,
    int stars,
    @Column(length = 200) String comment) {}
