package dev.kindred.benchmark.kindred.rental;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

@Entity
record Film(
    @Id Long id,
    @Column(length = 100) String title,
    @ManyToMany(
            table = "film_category",
            column = "film_id",
            targetColumn = "category_id",
            relatedName = "films")
        Many<Category> categories) {}
