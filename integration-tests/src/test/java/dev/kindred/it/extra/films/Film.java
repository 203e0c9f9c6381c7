package dev.kindred.it.extra.films;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Film with its actors and sequels. */
@Entity
public record Film(
    @Id Long filmId,
    @ManyToMany(table = "film_actor", column = "film_id", targetColumn = "actor_id")
        Many<Actor> actors,
    @ManyToMany(
            table = "sequels",
            column = "film",
            targetColumn = "sequel",
            relatedName = "prequels")
        Many<Film> sequels) {}
