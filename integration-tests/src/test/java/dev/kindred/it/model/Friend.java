package dev.kindred.it.model;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Whose friends have it as a friend. */
@Entity
public record Friend(
    @Id Long id, String name, @ManyToMany(symmetrical = true) Many<Friend> friends) {}
