package com.example.bookshop.catalog;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import org.jspecify.annotations.Nullable;

@Entity
public record Author(
    @Id Long id,
    @Column(length = 80) String name,
    @Nullable @Column(length = 40) String country,
    @Inverse Many<Book> books) {}
