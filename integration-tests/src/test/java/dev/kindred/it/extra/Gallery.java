package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Shows paintings that were lent to it. */
@Entity
public record Gallery(@Id Long id, @ManyToMany(through = Lending.class) Many<Painting> paintings) {}
