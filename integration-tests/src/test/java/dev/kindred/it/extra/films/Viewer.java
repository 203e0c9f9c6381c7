package dev.kindred.it.extra.films;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Who sees films. */
@Entity
public record Viewer(
    @Id Long id,
    @ForeignKey(
            onDelete = OnDelete.CASCADE,
            columns = {"next_film", "Next Day"})
        One<Screening> next,
    @ManyToMany(
            table = "seen",
            column = "viewer",
            targetColumns = {"film", "day"},
            relatedName = "viewers")
        Many<Screening> seen) {}
