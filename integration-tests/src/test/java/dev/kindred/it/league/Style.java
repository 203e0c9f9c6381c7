package dev.kindred.it.league;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;
import java.io.Serializable;

/** How a pool looks; another one may look like it. */
@Entity(table = "league_style")
public record Style(
    @Id Long id,
    String name,
    @OneToOne(onDelete = CASCADE, relatedName = "style") One<Pool> pool,
    @OneToOne(onDelete = CASCADE, optional = true, relatedName = "anotherStyle")
        One<Pool> anotherPool)
    implements Serializable {}
