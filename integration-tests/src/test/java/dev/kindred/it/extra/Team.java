package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** Refers to one of its players, who all refer to it. */
@Entity
public record Team(
    @Id Long id,
    String name,
    @OneToOne(onDelete = SET_NULL, optional = true, relatedName = "leads") One<Player> captain) {}
