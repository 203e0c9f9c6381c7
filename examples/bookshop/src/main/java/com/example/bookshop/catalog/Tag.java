package com.example.bookshop.catalog;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.model.Unique;

@Entity
public record Tag(
    @Id Long id,
    @Unique @Column(length = 40) String name,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "children") One<Tag> parent,
    @Inverse Many<Tag> children) {}
