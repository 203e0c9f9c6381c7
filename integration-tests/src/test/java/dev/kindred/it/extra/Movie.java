package dev.kindred.it.extra;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** A movie that can be hired. */
@Entity
public record Movie(
    @Id Long id,
    @Column(length = 20) String title,
    @ManyToMany(relatedName = "movies") Many<Topic> topics) {}
