package com.example.bookshop.catalog;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;

@Entity
public record Publisher(@Id Long id, @Unique @Column(length = 80) String name) {}
