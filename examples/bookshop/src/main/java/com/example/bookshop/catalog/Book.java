package com.example.bookshop.catalog;

import static dev.kindred.model.OnDelete.PROTECT;

import dev.kindred.model.Check;
import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import dev.kindred.model.Unique;
import dev.kindred.model.Version;
import java.math.BigDecimal;

@Entity
public record Book(
    @Id Long id,
    @Unique @Column(length = 13) String isbn,
    @Column(length = 120) String title,
    @Column(precision = 8, scale = 2) BigDecimal price,
    @Check("stock >= 0") int stock,
    @Version int version,
    @ForeignKey(onDelete = PROTECT, relatedName = "books") One<Publisher> publisher,
    @ManyToMany(relatedName = "books") Many<Author> authors,
    @ManyToMany(relatedName = "books") Many<Tag> tags,
    @Inverse One<Description> description) {}
