package dev.kindred.benchmark.kindred;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.math.BigDecimal;

@Entity
record Book(
    @Id Long id,
    @Column(length = 100) String title,
    int pages,
    @Column(precision = 8, scale = 2) BigDecimal price,
    @ForeignKey(onDelete = CASCADE, relatedName = "books") One<Author> author) {}
